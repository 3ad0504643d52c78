import { compareRationals, type Rational } from "@panorama/schema";
import type { Interval } from "./interval.ts";

/** The best and the worst place that a value may have among others, 1 being the largest's. */
export type RankRange = { readonly best: number; readonly worst: number };

/**
 * Where each value may stand, by its bounds: before it come at least those certainly larger, at most those possibly so.
 * Equal exact values share a place, and the next ones are counted as if they did not (1, 1, 3). An unbounded one, or one
 * of which nothing is known, may stand before any other; null for what has no lower bound.
 */
export function rankRanges(
  values: readonly Pick<Interval, "low" | "high">[],
): (RankRange | null)[] {
  const lows = values.flatMap(({ low }) => low ?? []).sort(compareRationals);
  const highs = values.flatMap(({ high }) => high ?? []).sort(compareRationals);
  const unbounded = values.length - highs.length;
  return values.map(({ low, high }) => {
    if (low === null) return null;
    const possiblyLarger = unbounded + countAbove(highs, low);
    // Its own upper bound is among them, unless it is exact.
    const itself = high === null || compareRationals(high, low) > 0 ? 1 : 0;
    return {
      best: 1 + (high === null ? 0 : countAbove(lows, high)),
      worst: 1 + possiblyLarger - itself,
    };
  });
}

/** How many of some numbers in ascending order are greater than one; by halves, for there may be many. */
function countAbove(ascending: readonly Rational[], limit: Rational): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareRationals(ascending[middle] as Rational, limit) > 0) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
