import type { Rational } from "@panorama/schema";
import { measure, unitsBelow, unitsOf } from "./common-unit.ts";

/**
 * Parts of one total, each rounded to a multiple of `unit` so that they add up to the rounded total: shares that make
 * 100,0 %, counts that make the printed sum. The total is rounded half away from zero; every part is first cut down to the
 * unit below, and the units still missing go to the largest remainders, one each, the earlier part first among equals.
 * So each part stays within one unit of its value, and a multiple of the unit stays as it is.
 *
 * Null where a part is missing: what is missing has no share, and neither have the others. An empty list gives an empty
 * list. A RangeError on a negative part, a unit that is not positive, and a result beyond 2^53.
 *
 * The method of largest remainders (Hamilton 1792; Balinski & Young, *Fair Representation*, 1982).
 *
 * @example
 * import { apportion } from "@panorama/aggregation";
 * import { fraction, printPercent } from "@panorama/schema";
 *
 * const thirds = [fraction(1, 3), fraction(1, 3), fraction(1, 3)];
 * const printed = apportion(thirds, fraction(1, 1000)) ?? [];
 * printed.map((share) => printPercent(share, 1)); //=> ["33,4\u202f%", "33,3\u202f%", "33,3\u202f%"]
 * apportion([fraction(140), null], fraction(100)); //=> null
 */
export function apportion(
  parts: readonly (Rational | null)[],
  unit: Rational,
): readonly Rational[] | null {
  const known = parts.filter((part) => part !== null);
  if (known.some(({ numerator }) => numerator < 0)) {
    throw new RangeError("a negative part has no share of a total");
  }
  const { numbers, unit: one } = measure(known, unit);
  if (known.length < parts.length) return null;
  const total = numbers.reduce((sum, number) => sum + number, 0n);
  const below = numbers.map((number) => unitsBelow(number, one));
  const missing = (2n * total + one) / (2n * one) - below.reduce((sum, units) => sum + units, 0n);
  const remainders = numbers.map((number, position) => ({ position, remainder: number % one }));
  const raised = new Set(
    remainders
      .sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1))
      .slice(0, Number(missing))
      .map(({ position }) => position),
  );
  return below.map((units, position) => unitsOf(units + (raised.has(position) ? 1n : 0n), unit));
}
