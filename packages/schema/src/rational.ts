import { z } from "zod";

/** An exact number: a reduced fraction of two safe integers, the denominator positive. */
export const rational = z
  .strictObject({ numerator: z.int(), denominator: z.int().positive() })
  .meta({
    title: "Nombre exact",
    description: "Fraction irréductible ; le dénominateur vaut 1 pour un nombre entier",
  });

export type Rational = z.infer<typeof rational>;

/**
 * The reduced fraction `numerator / denominator`.
 *
 * Throws a RangeError on a zero denominator and on a result beyond 2^53.
 *
 * @example
 * import { fraction } from "@panorama/schema";
 *
 * fraction(6, 4); //=> { numerator: 3, denominator: 2 }
 * fraction(4300); //=> { numerator: 4300, denominator: 1 }
 */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  if (denominator === 1 && Number.isSafeInteger(numerator)) {
    return { numerator: Number(numerator) + 0, denominator: 1 };
  }
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError("division by zero");
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  const reduced = {
    numerator: Number(n / divisor),
    denominator: Number(d / divisor),
  };
  if (!Number.isSafeInteger(reduced.numerator) || !Number.isSafeInteger(reduced.denominator)) {
    throw new RangeError("a fraction beyond 2^53 is not exact any more");
  }
  return reduced;
}

/**
 * The greatest whole number that divides two others, never negative; that of zero and a number is the number.
 *
 * @example
 * import { greatestCommonDivisor } from "@panorama/schema";
 *
 * greatestCommonDivisor(12n, -18n); //=> 6n
 */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The exact sum of two fractions.
 *
 * @example
 * import { addRationals, fraction } from "@panorama/schema";
 *
 * addRationals(fraction(1, 3), fraction(1, 6)); //=> { numerator: 1, denominator: 2 }
 */
export function addRationals(a: Rational, b: Rational): Rational {
  if (a.denominator === 1 && b.denominator === 1) return fraction(a.numerator + b.numerator);
  return fraction(
    BigInt(a.numerator) * BigInt(b.denominator) + BigInt(b.numerator) * BigInt(a.denominator),
    BigInt(a.denominator) * BigInt(b.denominator),
  );
}

/**
 * The exact difference of two fractions.
 *
 * @example
 * import { fraction, subtractRationals } from "@panorama/schema";
 *
 * subtractRationals(fraction(1, 2), fraction(2, 3)); //=> { numerator: -1, denominator: 6 }
 */
export function subtractRationals(a: Rational, b: Rational): Rational {
  return addRationals(a, { numerator: 0 - b.numerator, denominator: b.denominator });
}

/**
 * The exact product of two fractions.
 *
 * @example
 * import { fraction, multiplyRationals } from "@panorama/schema";
 *
 * multiplyRationals(fraction(2, 3), fraction(3, 4)); //=> { numerator: 1, denominator: 2 }
 */
export function multiplyRationals(a: Rational, b: Rational): Rational {
  return fraction(
    BigInt(a.numerator) * BigInt(b.numerator),
    BigInt(a.denominator) * BigInt(b.denominator),
  );
}

/**
 * The exact quotient of two fractions; a RangeError where the divisor is zero.
 *
 * @example
 * import { divideRationals, fraction } from "@panorama/schema";
 *
 * divideRationals(fraction(4300), fraction(17)); //=> { numerator: 4300, denominator: 17 }
 */
export function divideRationals(a: Rational, b: Rational): Rational {
  return fraction(
    BigInt(a.numerator) * BigInt(b.denominator),
    BigInt(a.denominator) * BigInt(b.numerator),
  );
}

/**
 * Negative where `a < b`, zero where they are equal, positive where `a > b`.
 *
 * @example
 * import { compareRationals, fraction } from "@panorama/schema";
 *
 * compareRationals(fraction(1, 3), fraction(1, 2)) < 0; //=> true
 */
export function compareRationals(a: Rational, b: Rational): number {
  const difference =
    BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The value as a JavaScript number, for drawing only: it may no longer be exact.
 *
 * @example
 * import { fraction, toNumber } from "@panorama/schema";
 *
 * toNumber(fraction(1, 8)); //=> 0.125
 */
export function toNumber(value: Rational): number {
  return value.numerator / value.denominator;
}

/**
 * Rounds half away from zero to `decimals` places, exactly: ties are seen on the fraction, not on a float.
 * Returns the digits as an integer, in units of the last place; throws a RangeError beyond 2^53.
 *
 * @example
 * import { fraction, roundRational } from "@panorama/schema";
 *
 * roundRational(fraction(25045800, 564711), 1); //=> 444
 * roundRational(fraction(57, 2), 0); //=> 29
 */
export function roundRational(value: Rational, decimals: number): number {
  const rounded = roundExactly(value, decimals);
  if (!Number.isSafeInteger(Number(rounded))) {
    throw new RangeError("a rounded number beyond 2^53 is not exact any more");
  }
  return Number(rounded);
}

/** The same digits without a limit, for printing. */
export function roundExactly(value: Rational, decimals: number): bigint {
  const scaled = BigInt(value.numerator) * 10n ** BigInt(decimals);
  const denominator = BigInt(value.denominator);
  const magnitude = scaled < 0n ? -scaled : scaled;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return scaled < 0n ? -rounded : rounded;
}

/** The same, cut down to the digit below. */
export function floorExactly(value: Rational, decimals: number): bigint {
  const scaled = BigInt(value.numerator) * 10n ** BigInt(decimals);
  const denominator = BigInt(value.denominator);
  const cut = scaled / denominator;
  return scaled < 0n && cut * denominator !== scaled ? cut - 1n : cut;
}
