import { divideExact, type Exact, exact, subtractExact } from "../numerals/exact.ts";
import { ceilingOf, type Doubt, type Known } from "./known.ts";

/** What is known of `a / b`, each bound from the bounds of both; undefined where `b` is zero. */
export function ratioOf(a: Known, b: Known): Known | undefined {
  if (b.value.numerator === 0n) return undefined;
  return {
    value: divideExact(a.value, b.value),
    low: quotient(a.low, ceilingOf(b)) ?? exact(0n),
    high: quotient(ceilingOf(a), b.low),
    floor: false,
    rounding: exact(0n),
    doubts: doubtsOf(a, b),
  };
}

function quotient(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null || b.numerator === 0n ? null : divideExact(a, b);
}

/** What is known of `a − b`. */
export function differenceOf(a: Known, b: Known): Known {
  return {
    value: subtractExact(a.value, b.value),
    low: difference(a.low, ceilingOf(b)),
    high: difference(ceilingOf(a), b.low),
    floor: false,
    rounding: exact(0n),
    doubts: doubtsOf(a, b),
  };
}

function difference(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? null : subtractExact(a, b);
}

/** What is known of a relative change, from the quotient of after by before. */
export function changeOf(ratio: Known): Known {
  return {
    ...ratio,
    value: subtractExact(ratio.value, exact(1n)),
    low: difference(ratio.low, exact(1n)),
    high: difference(ratio.high, exact(1n)),
  };
}

/** The same seen from below: a fall of three is a change of minus three. */
export function opposite(known: Known): Known {
  const minus = (value: Exact | null) => (value === null ? null : subtractExact(exact(0n), value));
  return {
    ...known,
    value: subtractExact(exact(0n), known.value),
    low: minus(known.high),
    high: minus(known.low),
  };
}

function doubtsOf(a: Known, b: Known): Doubt[] {
  return [...new Set([...a.doubts, ...b.doubts])];
}
