import { fraction, type Rational } from "@panorama/schema";

/** An exact number of any size: the denominator is positive, the fraction not necessarily reduced. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction `numerator / denominator`, its sign in the numerator; a RangeError on a zero denominator.
 *
 * @example
 * import { exact } from "@panorama/narrative";
 *
 * exact(3n, -2n); //=> { numerator: -3n, denominator: 2n }
 * exact(10n ** 30n).denominator; //=> 1n
 */
export function exact(numerator: bigint, denominator = 1n): Exact {
  if (denominator === 0n) throw new RangeError("division by zero");
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };
}

/**
 * The sum `a + b`.
 *
 * @example
 * import { addExact, exact } from "@panorama/narrative";
 *
 * addExact(exact(1n, 2n), exact(1n, 3n)); //=> { numerator: 5n, denominator: 6n }
 */
export function addExact(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator) return exact(a.numerator + b.numerator, a.denominator);
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return exact(numerator, a.denominator * b.denominator);
}

/**
 * The difference `a - b`.
 *
 * @example
 * import { exact, subtractExact } from "@panorama/narrative";
 *
 * subtractExact(exact(1n, 2n), exact(1n, 3n)); //=> { numerator: 1n, denominator: 6n }
 */
export function subtractExact(a: Exact, b: Exact): Exact {
  return addExact(a, exact(-b.numerator, b.denominator));
}

/**
 * The product `a × b`.
 *
 * @example
 * import { exact, multiplyExact } from "@panorama/narrative";
 *
 * multiplyExact(exact(21n, 10n), exact(1000n)); //=> { numerator: 21000n, denominator: 10n }
 */
export function multiplyExact(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * The quotient `a / b`; a RangeError where `b` is zero.
 *
 * @example
 * import { divideExact, exact } from "@panorama/narrative";
 *
 * divideExact(exact(1n), exact(-2n, 3n)); //=> { numerator: -3n, denominator: 2n }
 */
export function divideExact(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator, a.denominator * b.numerator);
}

/**
 * Negative where `a < b`, zero where they are equal, positive where `a > b`.
 *
 * @example
 * import { compareExact, exact } from "@panorama/narrative";
 *
 * compareExact(exact(2n, 4n), exact(1n, 2n)); //=> 0
 * compareExact(exact(1n, 3n), exact(1n, 2n)); //=> -1
 */
export function compareExact(a: Exact, b: Exact): number {
  const { numerator } = subtractExact(a, b);
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

/**
 * How far a number is from zero.
 *
 * @example
 * import { exact, magnitude } from "@panorama/narrative";
 *
 * magnitude(exact(-1n, 2n)); //=> { numerator: 1n, denominator: 2n }
 */
export function magnitude({ numerator, denominator }: Exact): Exact {
  return exact(numerator < 0n ? -numerator : numerator, denominator);
}

/**
 * A figure's number, ready for arithmetic that may leave the safe integers.
 *
 * @example
 * import { exactOf } from "@panorama/narrative";
 * import { fraction } from "@panorama/schema";
 *
 * exactOf(fraction(1, 2)); //=> { numerator: 1n, denominator: 2n }
 */
export function exactOf(rational: Rational): Exact {
  return exact(BigInt(rational.numerator), BigInt(rational.denominator));
}

/**
 * The reduced fraction of schema; a RangeError where it leaves 2^53.
 *
 * @example
 * import { exact, toRational } from "@panorama/narrative";
 *
 * toRational(exact(21000n, 10n)); //=> { numerator: 2100, denominator: 1 }
 */
export function toRational(value: Exact): Rational {
  return fraction(value.numerator, value.denominator);
}
