import { compareRationals } from "@panorama/schema";
import type { Bounded } from "./bounded.ts";

/** The best and the worst place that a value may have among others, 1 being the largest's. */
export type RankRange = { readonly best: number; readonly worst: number };

/**
 * Where each value may stand, by its bounds: before it come at least those certainly larger, at most those possibly so.
 * Equal exact values share a place, and the next ones are counted as if they did not (1, 1, 3).
 */
export function rankRanges(values: readonly Bounded[]): RankRange[] {
  return values.map((value, position) => {
    const others = values.filter((_, other) => other !== position);
    return {
      best: 1 + others.filter(({ low }) => compareRationals(low, value.high) > 0).length,
      worst: 1 + others.filter(({ high }) => compareRationals(high, value.low) > 0).length,
    };
  });
}
