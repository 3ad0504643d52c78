import { checkNarrative, parseChapters } from "@panorama/narrative";
import { expect, test } from "vitest";
import { evidenceOf, exampleFigure } from "./figures.ts";

const { chapters } = parseChapters([
  { file: "1.md", text: "# Titre\n\nIls sont [plus de 300]{=total}." },
]);
const codes = (value: number) =>
  checkNarrative(chapters, evidenceOf(exampleFigure(value))).map(({ code }) => code);

test("a chapter is judged anew by other evidence, and when it is another object", () => {
  const evidence = evidenceOf(exampleFigure(250));
  const first = checkNarrative(chapters, evidence);
  expect(first.map(({ code }) => code)).toEqual(["affirmation-fausse"]);
  expect(checkNarrative(chapters, evidence)[0]).toBe(first[0]);
  expect(
    checkNarrative(
      chapters.map((chapter) => ({ ...chapter })),
      evidence,
    ),
  ).toEqual(first);
  expect(codes(400)).toEqual([]);
  expect(codes(200)).toEqual(["affirmation-fausse"]);
});
