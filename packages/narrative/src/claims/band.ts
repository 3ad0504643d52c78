import {
  addExact,
  compareExact,
  type Exact,
  exact,
  multiplyExact,
  subtractExact,
} from "../numerals/exact.ts";
import type { Amount } from "./claim.ts";
import { type Edge, type HedgeName, hedgeOf } from "./hedges.ts";
import type { Tolerances } from "./tolerances.ts";

/** One end of a band; `out`: not part of it. */
export type End = { readonly at: Exact; readonly out: boolean };

/** The values for which words are true; null: without end on that side. */
export type Band = { readonly low: End | null; readonly high: End | null };

/**
 * The values for which a hedged amount is true. A tolerance reaches at least as far as the rounding of the value that it
 * is about: « environ 400 » is what can be said of 400 known to the hundred.
 */
export function bandOf(
  hedge: HedgeName,
  amount: Amount,
  tolerances: Tolerances,
  ofValue: Exact,
): Band {
  const { low, high, tolerance } = hedgeOf(hedge);
  const rounding = roundingOf(amount, tolerances);
  const reach =
    tolerance === undefined
      ? rounding
      : larger(larger(share(amount.value, tolerances[tolerance]), rounding), ofValue);
  const end = (edge: Edge, side: "low" | "high"): End | null => {
    if (edge === null) return null;
    const distance = { number: exact(0n), rounded: rounding, short: reach, beyond: reach }[edge.at];
    const at = (side === "low" ? subtractExact : addExact)(amount.value, distance);
    // The rounding of a fraction or of « une centaine » is a tolerance: its ends are part of the band.
    return { at, out: edge.out === true && !(edge.at === "rounded" && isClosed(amount)) };
  };
  return { low: end(low, "low"), high: end(high, "high") };
}

/** The values between two amounts, each as far as its own rounding reaches. */
export function rangeBand(
  from: Amount,
  to: Amount,
  toExcluded: boolean,
  tolerances: Tolerances,
): Band {
  if (toExcluded) {
    return { low: { at: from.value, out: false }, high: { at: to.value, out: true } };
  }
  const [below, above] = [roundingOf(from, tolerances), roundingOf(to, tolerances)];
  return {
    low: { at: subtractExact(from.value, below), out: false },
    high: { at: addExact(to.value, above), out: !isLoose(to) },
  };
}

/** How far from a bare number a value may lie and still be told by it. */
function roundingOf({ value, rounding, nature, measure }: Amount, tolerances: Tolerances): Exact {
  switch (nature) {
    case "number":
      return rounding;
    case "multiple":
      return smaller(rounding, share(value, tolerances.millions));
    case "collective":
      return share(value, tolerances.collectif);
    case "fraction":
      return share(value, measure === "times" ? tolerances.multiple : tolerances.fraction);
  }
}

/** Whether the ends of a bare number's band are part of it: only the rounding of digits leaves its upper end out. */
function isClosed(amount: Amount): boolean {
  return isLoose(amount) || amount.rounding.numerator === 0n;
}

function isLoose({ nature }: Amount): boolean {
  return nature === "fraction" || nature === "collective";
}

/** A percentage of a value; tolerances may have decimals. */
export function share(value: Exact, percent: number): Exact {
  return multiplyExact(value, exact(BigInt(Math.round(percent * 1000)), 100_000n));
}

function larger(a: Exact, b: Exact): Exact {
  return compareExact(a, b) < 0 ? b : a;
}

function smaller(a: Exact, b: Exact): Exact {
  return compareExact(a, b) < 0 ? a : b;
}

/** Whether a value lies in a band. */
export function isWithin(value: Exact, { low, high }: Band): boolean {
  return isAbove(value, low) && isBelow(value, high);
}

/** Whether values from `low` to `high` (null: without end) all lie in a band. */
export function encloses(band: Band, low: Exact | null, high: Exact | null): boolean {
  const above = low === null ? band.low === null : isAbove(low, band.low);
  return above && (high === null ? band.high === null : isBelow(high, band.high));
}

/** Whether none of the values from `low` to `high` (null: without end) lies in a band. */
export function excludes(band: Band, low: Exact | null, high: Exact | null): boolean {
  return (low !== null && !isBelow(low, band.high)) || (high !== null && !isAbove(high, band.low));
}

function isAbove(value: Exact, end: End | null): boolean {
  if (end === null) return true;
  const order = compareExact(value, end.at);
  return order > 0 || (order === 0 && !end.out);
}

function isBelow(value: Exact, end: End | null): boolean {
  if (end === null) return true;
  const order = compareExact(value, end.at);
  return order < 0 || (order === 0 && !end.out);
}
