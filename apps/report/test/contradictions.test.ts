import type { Issue } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { check } from "./bad-input/check.ts";

/**
 * Where the published report contradicts its own data: the claims as they were printed, bound to the figures that they
 * speak of, and the wording that is true. Each must be found, and the right correction must come first.
 */
const contradictions: readonly {
  name: string;
  printed: string;
  unbound: string;
  code: string;
  right: string;
}[] = [
  {
    name: "an overseas region called metropolitan",
    printed: "[10 régions métropolitaines]{=regions.hexagone}",
    unbound: "10 régions métropolitaines",
    code: "affirmation-fausse",
    right: "9 régions métropolitaines",
  },
  {
    name: "a truncation called exact",
    printed: "[44,3 % exactement]{=dispositifs-nationaux.part}",
    unbound: "44,3 % exactement",
    code: "affirmation-fausse",
    right: "44,4 %",
  },
  {
    name: "« près de » above its number",
    printed: "[près de 250 000 bénéficiaires]{=dispositifs-nationaux.total}",
    unbound: "près de 250 000 bénéficiaires",
    code: "affirmation-fausse",
    right: "plus de 250 000 bénéficiaires",
  },
  {
    name: "« près de » above its percentage",
    printed: "[près de 10 %]{=ma-classe-au-cinema.part-nationale}",
    unbound: "près de 10 %",
    code: "affirmation-fausse",
    right: "plus de 10 %",
  },
  {
    name: "a mean rounded to the ten without saying so",
    printed: "[moyenne de 20 journées]{=journees-formation.moyenne}",
    unbound: "moyenne de 20 journées",
    code: "affirmation-fausse",
    right: "plus de 20 journées en moyenne",
  },
];

function findingsOn(sentence: string): Issue[] {
  const { checked, issues } = check({
    "chapters/10-genese.md": (text) => text.replace("\n", `\n\nTexte : ${sentence}.\n`),
  });
  expect(checked).toBeUndefined();
  return issues;
}

describe("a contradiction of the published report", () => {
  test.each(contradictions)("$name is found, with the right correction", (contradiction) => {
    const { printed, code, right } = contradiction;
    const [finding, ...others] = findingsOn(printed);
    expect(others).toEqual([]);
    expect(finding?.code).toBe(code);
    expect(finding?.where).toMatchObject({ file: "chapters/10-genese.md", line: 3, column: 10 });
    expect(finding?.replacements?.[0]).toBe(right);
    expect(finding?.remedy).toContain(`Écrire « ${right} »`);
    // The value, who answered, and the vintage.
    expect(finding?.why).toMatch(/édition 2024-2025, données consolidées, novembre 2025/);
  });

  test.each(contradictions)("$name is found where nothing binds it", ({ unbound, right }) => {
    const [finding, ...others] = findingsOn(unbound);
    expect(others).toEqual([]);
    expect(finding?.code).toBe("nombre-non-lie");
    expect(finding?.remedy).toContain(`[${right}]{=`);
  });

  test("an overseas region is found too where the words follow the number of all regions", () => {
    const [finding] = findingsOn("[10 régions]{=regions.nombre} métropolitaines");
    expect(finding?.code).toBe("perimetre-inexact");
    expect(finding?.why).toContain("regions.hexagone");
    expect(finding?.remedy).toContain("[]{=regions.hexagone}, soit 9");
  });

  test.each(contradictions)("$name: the correction passes", ({ printed, right }) => {
    const bound = printed.replace(/\[.*\]/, `[${right}]`);
    const { checked, issues } = check({
      "chapters/10-genese.md": (text) => text.replace("\n", `\n\nTexte : ${bound}.\n`),
    });
    expect(issues).toEqual([]);
    expect(checked).toBeDefined();
  });
});
