import { addRationals, fraction, type Rational, subtractRationals } from "@panorama/schema";

/** A value made of declared ones, exact, and the bounds of the true one: apart only where a declared value is rounded or overlaps. */
export type Bounded = {
  readonly value: Rational;
  readonly low: Rational;
  readonly high: Rational;
};

export const ZERO: Bounded = { value: fraction(0), low: fraction(0), high: fraction(0) };

export function addBounded(a: Bounded, b: Bounded): Bounded {
  return {
    value: addRationals(a.value, b.value),
    low: addRationals(a.low, b.low),
    high: addRationals(a.high, b.high),
  };
}

/** The difference `a - b`, each of them anywhere within its bounds. */
export function subtractBounded(a: Bounded, b: Bounded): Bounded {
  return {
    value: subtractRationals(a.value, b.value),
    low: subtractRationals(a.low, b.high),
    high: subtractRationals(a.high, b.low),
  };
}
