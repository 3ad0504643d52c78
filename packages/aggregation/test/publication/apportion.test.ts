import { apportion } from "@panorama/aggregation";
import {
  addRationals,
  compareRationals,
  fraction,
  printPercent,
  type Rational,
} from "@panorama/schema";
import fc from "fast-check";
import { expect, test } from "vitest";

const whole = (numbers: readonly number[]) => numbers.map((number) => fraction(number));
const numbers = (parts: readonly Rational[] | null) => parts?.map(({ numerator }) => numerator);

test("shares make 100,0 %", () => {
  // 366,92 + 143,41 + 489,66 thousandths: cut, they make 998; the two units go to ,92 and to ,66.
  const shares = [207206, 80988, 276517].map((count) => fraction(count, 564711));
  const printed = apportion(shares, fraction(1, 1000)) ?? [];
  expect(printed.map((share) => printPercent(share, 1))).toEqual([
    "36,7\u202f%",
    "14,3\u202f%",
    "49,0\u202f%",
  ]);
});

test("counts make the total that is printed beside them, which is the nearest", () => {
  // 370 is printed 400: cut, the parts make 200, and the two hundreds go to the remainders of 60, not to that of 50.
  expect(numbers(apportion(whole([160, 160, 50]), fraction(100)))).toEqual([200, 200, 0]);
  // 330 is printed 300: the one hundred that is missing goes to the remainder of 50.
  expect(numbers(apportion(whole([140, 150, 40]), fraction(100)))).toEqual([100, 200, 0]);
});

test("equal remainders are settled by order", () => {
  expect(numbers(apportion(whole([50, 50, 50]), fraction(100)))).toEqual([100, 100, 0]);
  expect(numbers(apportion(whole([40, 40, 40]), fraction(100)))).toEqual([100, 0, 0]);
});

test("a missing part leaves nothing to apportion, and no parts are no mistake", () => {
  expect(apportion([fraction(3), null, fraction(0)], fraction(1))).toBeNull();
  expect(apportion([], fraction(1))).toEqual([]);
  expect(numbers(apportion(whole([0, 0]), fraction(10)))).toEqual([0, 0]);
});

test("negative parts and units that are not positive are refused", () => {
  expect(() => apportion(whole([3, -1]), fraction(1))).toThrow(RangeError);
  expect(() => apportion([null, fraction(-1)], fraction(1))).toThrow(RangeError);
  expect(() => apportion(whole([3]), fraction(0))).toThrow(RangeError);
  expect(() => apportion([null], fraction(-1))).toThrow(RangeError);
});

const part = fc
  .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 12 }))
  .map(([n, d]) => fraction(n, d));
const unit = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 9 }))
  .map(([n, d]) => fraction(n, d));

test("parts add up to the rounded total, each a multiple within one unit, the greater never below the smaller", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), unit, (parts, unit) => {
      const printed = apportion(parts, unit) ?? [];
      const inUnits = ({ numerator, denominator }: Rational) =>
        (numerator * unit.denominator) / (denominator * unit.numerator);
      const sum = (list: readonly Rational[]) => list.reduce(addRationals, fraction(0));
      expect(inUnits(sum(printed))).toBe(Math.round(inUnits(sum(parts))));
      for (const [position, value] of printed.entries()) {
        const before = parts[position] ?? fraction(-1);
        expect(Number.isInteger(inUnits(value))).toBe(true);
        expect(Math.abs(inUnits(value) - inUnits(before))).toBeLessThan(1);
        for (const [other, next] of printed.entries()) {
          if (compareRationals(before, parts[other] ?? before) <= 0) continue;
          expect(compareRationals(value, next)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});
