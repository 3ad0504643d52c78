import {
  addExact,
  compareExact,
  divideExact,
  exact,
  exactOf,
  multiplyExact,
  subtractExact,
  toRational,
} from "@panorama/narrative";
import { fraction } from "@panorama/schema";
import fc from "fast-check";
import { expect, test } from "vitest";

const number = fc
  .tuple(fc.bigInt(), fc.bigInt({ min: 1n }))
  .map(([numerator, denominator]) => exact(numerator, denominator));

test("the sign stands in the numerator, and a zero denominator is an error", () => {
  expect(exact(1n, -2n)).toEqual({ numerator: -1n, denominator: 2n });
  expect(() => exact(1n, 0n)).toThrow(RangeError);
  expect(() => divideExact(exact(1n), exact(0n, 5n))).toThrow(RangeError);
});

test("what schema cannot hold is exact all the same, and refused on the way back", () => {
  const large = exact(10n ** 40n);
  expect(compareExact(addExact(large, exact(1n)), large)).toBe(1);
  expect(() => toRational(large)).toThrow(RangeError);
  expect(toRational(divideExact(large, exact(10n ** 38n)))).toEqual(fraction(100));
  expect(toRational(exactOf(fraction(-3, 4)))).toEqual(fraction(-3, 4));
});

test("comparison does not depend on how a fraction is written", () => {
  expect(compareExact(exact(2n, 6n), exact(1n, 3n))).toBe(0);
  expect(compareExact(exact(-1n, 2n), exact(-1n, 3n))).toBe(-1);
});

test("subtraction undoes addition, division undoes multiplication", () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(compareExact(subtractExact(addExact(a, b), b), a)).toBe(0);
      if (b.numerator === 0n) return;
      expect(compareExact(divideExact(multiplyExact(a, b), b), a)).toBe(0);
    }),
  );
});
