import {
  addRationals,
  compareRationals,
  divideRationals,
  fraction,
  printNumber,
  printPercent,
  roundRational,
  toNumber,
} from "@panorama/schema";
import fc from "fast-check";
import { expect, test } from "vitest";

const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000 });
const rational = fc.tuple(small, positive).map(([n, d]) => fraction(n, d));

test("fractions are reduced, their denominator positive", () => {
  expect(fraction(6, -4)).toEqual({ numerator: -3, denominator: 2 });
  expect(fraction(0, 5)).toEqual({ numerator: 0, denominator: 1 });
});

test("a zero denominator and a loss of exactness are errors", () => {
  expect(() => fraction(1, 0)).toThrow(RangeError);
  expect(() => fraction(2n ** 60n)).toThrow(RangeError);
  expect(() => divideRationals(fraction(1), fraction(0))).toThrow(RangeError);
});

test("addition and division undo subtraction and multiplication", () => {
  fc.assert(
    fc.property(rational, rational, (a, b) => {
      const back = addRationals(addRationals(a, b), { ...b, numerator: -b.numerator });
      expect(compareRationals(back, a)).toBe(0);
      if (b.numerator === 0) return;
      const quotient = divideRationals(a, b);
      const product = fraction(
        BigInt(quotient.numerator) * BigInt(b.numerator),
        BigInt(quotient.denominator) * BigInt(b.denominator),
      );
      expect(product).toEqual(a);
    }),
  );
});

test("comparison agrees with exact cross products", () => {
  expect(compareRationals(fraction(1, 3), fraction(333333333, 1000000000))).toBe(1);
});

test("ties round away from zero, though a float would lose them", () => {
  expect(roundRational(fraction(57, 200), 2)).toBe(29); // 0.285, which a float holds as 0.28499…
  expect(roundRational(fraction(-57, 200), 2)).toBe(-29);
  expect(roundRational(fraction(1, 3), 0)).toBe(0);
});

test("rounding is never further than half a unit", () => {
  fc.assert(
    fc.property(rational, fc.nat(4), (value, decimals) => {
      const error = roundRational(value, decimals) / 10 ** decimals - toNumber(value);
      expect(Math.abs(error)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
    }),
  );
});

test("French numbers: narrow spaces, a comma, a true minus", () => {
  expect(printNumber(fraction(1234567))).toBe("1\u202f234\u202f567");
  expect(printNumber(fraction(-1, 2), 1)).toBe("\u22120,5");
  expect(printNumber(fraction(1, 20), 2)).toBe("0,05");
  expect(printNumber(fraction(999))).toBe("999");
  expect(printPercent(fraction(1), 1)).toBe("100,0\u202f%");
});
