import { expect, test } from "vitest";
import { fitnessOf, lineDemerits, pairDemerits } from "../../src/text/demerits.ts";

test("of a line by itself", () => {
  expect([lineDemerits(0, 0), lineDemerits(90, 50), lineDemerits(0, -5)]).toEqual([
    100, 12_500, 75,
  ]);
});

test("fitness goes by ratio", () => {
  expect([-1, -0.5, 0, 0.5, 0.6, 1, 1.1].map(fitnessOf)).toEqual([3, 2, 2, 2, 1, 1, 0]);
});

test("of a line after another", () => {
  const loose = { fitness: 0, flagged: false } as const;
  expect([pairDemerits(loose, 1, false, false), pairDemerits(loose, 2, true, false)]).toEqual([
    0, 10_000,
  ]);
  const hyphenated = { fitness: 2, flagged: true } as const;
  expect(pairDemerits(hyphenated, 2, true, false)).toBe(10_000);
  expect(pairDemerits(hyphenated, 2, false, true)).toBe(5_000);
  expect(pairDemerits(hyphenated, 2, false, false)).toBe(0);
});
