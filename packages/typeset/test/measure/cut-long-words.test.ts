import { expect, test } from "vitest";
import { cutLongWords } from "../../src/measure/cut-long-words.ts";
import type { Paragraph, ParagraphRun } from "../../src/measure/paragraph.ts";

/** A paragraph of one word, each sign of it 5 wide. */
function word(
  text: string,
  { indent = 0, reference }: { indent?: number; reference?: object } = {},
) {
  const run = { text, reference } as unknown as ParagraphRun;
  const pieces = [{ kind: "box", width: 5 * text.length }] as const;
  const segments = [{ run: 0, start: 0, end: text.length }];
  return { runs: [run], pieces, segments, indent } as unknown as Paragraph;
}

const cut = (paragraph: Paragraph, width: number) =>
  cutLongWords(paragraph, width, (_, text) => 5 * text.length).pieces.map(({ kind }) => kind);

test("a word as wide as its column stays whole, one wider may be cut after any sign", () => {
  expect(cut(word("abc"), 15)).toEqual(["box"]);
  expect(cut(word("abc"), 14)).toEqual(["box", "penalty", "box", "penalty", "box"]);
});

test("rounding cuts no word", () => {
  expect(cut(word("abc"), 14.995)).toEqual(["box"]);
});

test("a first line that is indented is shorter", () => {
  expect(cut(word("abc", { indent: 5 }), 15)).toHaveLength(5);
});

test("the place of a page number is never cut: each sign would become the whole number", () => {
  expect(cut(word("00", { reference: {} }), 5)).toEqual(["box"]);
});

test("a sign of two units is not cut in two", () => {
  expect(cut(word("😀😀"), 5)).toEqual(["box", "penalty", "box"]);
});
