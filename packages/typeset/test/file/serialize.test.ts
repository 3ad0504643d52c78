import { expect, test } from "vitest";
import { serialize } from "../../src/file/serialize.ts";

test.each([
  ["Name", "/Name"],
  [new String("a(b)\\c\n"), "(a\\(b\\)\\\\c\\n)"],
  [new String("é"), "(\u00fe\u00ff\u0000\u00e9)"],
  [new String("😀"), "(\u00fe\u00ff\u00d8\u003d\u00de\u0000)"],
  [12, "12"],
  [0.5, "0.5"],
  [-1e-9, "0"],
  [1 / 3, "0.333333"],
  [1e-5, "0.00001"],
  [true, "true"],
  [null, "null"],
  [[1, "A", null], "[1 /A null]"],
  [new Date("2025-11-30T01:02:03.456Z"), "(D:20251130010203Z)"],
  [{ A: 1, B: undefined }, "<<\n/A 1\n>>"],
  [{ id: 7, data: {} }, "7 0 R"],
])("%o is written %s", (value, text) => {
  expect(serialize(value)).toBe(text);
});

test("what is no number is no value of a file", () => {
  expect(() => serialize(Number.NaN)).toThrow(RangeError);
});
