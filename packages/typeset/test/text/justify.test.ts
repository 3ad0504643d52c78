import { describe, expect, test } from "vitest";
import { justify, spaceWidth, wordSpace } from "../../src/text/justify.ts";

const line = { width: 90, stretch: 8, shrink: 4, forced: false };

describe("a line is set", () => {
  test.each([
    [90, { ratio: 0, width: 90, flush: true }],
    [94, { ratio: 0.5, width: 94, flush: true }],
    [88, { ratio: -0.5, width: 88, flush: true }],
    // The limits.
    [122, { ratio: 4, width: 122, flush: true }],
    [123, { ratio: 0, width: 90, flush: false }],
    [86, { ratio: -1, width: 86, flush: true }],
    [85, { ratio: -1, width: 86, flush: false }],
  ])("to %d", (width, expected) => {
    expect(justify(line, width)).toEqual(expected);
  });

  test.each([
    [90, { ratio: 0, width: 90, flush: true }],
    [94, { ratio: 0, width: 90, flush: false }],
    [88, { ratio: -0.5, width: 88, flush: true }],
  ])("to %d before a forced break", (width, expected) => {
    expect(justify({ ...line, forced: true }, width)).toEqual(expected);
  });

  test("without spaces it is natural", () => {
    expect(justify({ width: 50, stretch: 0, shrink: 0, forced: false }, 60)).toEqual({
      ratio: 0,
      width: 50,
      flush: false,
    });
  });
});

test("spaces go from 0.8 to 2.2 of their width", () => {
  const widths = [-1, 0, 1, 4].map((ratio) => spaceWidth(wordSpace(10), ratio));
  expect(widths).toEqual([8, 10, 13, 22]);
});
