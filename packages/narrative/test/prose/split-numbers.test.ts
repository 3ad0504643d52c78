import { checkNarrative, parseChapters } from "@panorama/narrative";
import { describe, expect, test } from "vitest";
import { evidenceOf, exampleFigure } from "../figures.ts";

const evidence = evidenceOf(exampleFigure(564711));

function findingsIn(sentence: string) {
  const { chapters } = parseChapters([{ file: "1.md", text: `# T\n\n${sentence}` }]);
  return checkNarrative(chapters, evidence).map(({ code, where }) => [
    code,
    where.column,
    where.endColumn,
  ]);
}

describe("emphasis, links and notes hide no number", () => {
  test.each<[string, number, number]>([
    ["un **million** d’élèves", 1, 13],
    ["cin**q** élèves", 1, 7],
    ["des **centaines** de films", 1, 16],
    ["il a **doublé**", 4, 14],
    ["la **première** place", 6, 14],
    ["5**00** films", 1, 6],
    ["[douze](https://a.fr) films", 2, 7],
    ["un *quart* des films", 1, 10],
    ["5*6*7 films", 1, 6],
  ])("%s", (sentence, column, endColumn) => {
    expect(findingsIn(sentence)).toEqual([["nombre-non-lie", column, endColumn]]);
  });

  test("a date keeps its exemption across them", () => {
    expect(findingsIn("le 15 **juillet** 2025, en *2024*")).toEqual([]);
  });
});

describe("what stands beside a span is seen across them", () => {
  test.each([
    "**environ** [564 711]{=total} personnes",
    "[564 711]{=total} **millions**",
    "*plus de* **[564 711]{=total}**",
  ])("%s", (sentence) => {
    expect(findingsIn(sentence).map(([code]) => code)).toContain("nuance-hors-crochets");
  });
});
