import { checkNarrative, parseChapters } from "@panorama/narrative";
import { fraction } from "@panorama/schema";
import { expect, test } from "vitest";
import { evidenceOf, exampleFigure } from "../figures.ts";

const { receipt } = exampleFigure(1);
const of = (id: string, rule: Record<string, string | number>) =>
  exampleFigure(fraction(4300, 17), { id, receipt: { ...receipt, rules: [rule] } });
const evidence = evidenceOf(
  of("moyenne", { kind: "mean" }),
  of("mediane", { kind: "quantile", percent: 50 }),
  of("quartile", { kind: "quantile", percent: 25 }),
  of("total", { kind: "total" }),
);

function codesOf(text: string): string[] {
  const { chapters } = parseChapters([{ file: "1.md", text: `# T\n\n${text}` }]);
  return checkNarrative(chapters, evidence).map(({ code }) => code);
}

test.each([
  "Ils sont [plus de 250]{=moyenne}.",
  "Ils sont []{=moyenne}, par un moyen simple.",
  "Ils sont [plus de 250]{=mediane} en moyenne.",
  "Ils sont [plus de 250]{=quartile}.",
  '::chiffre{figure="moyenne"}',
])("%s hides what it is", (text) => {
  expect(codesOf(text)).toEqual(["mesure-non-dite"]);
});

test.each([
  "Ils sont [plus de 250 en moyenne]{=moyenne}.",
  "En moyenne, ils sont []{=moyenne}.",
  "Le nombre moyen est de [plus de 250]{=moyenne}.",
  "La médiane est de [plus de 250]{=mediane}.",
  "Le premier quartile est de [plus de 250]{=quartile}.",
  "Ils sont [plus de 250]{=total}.",
])("%s says it", (text) => {
  expect(codesOf(text)).toEqual([]);
});
