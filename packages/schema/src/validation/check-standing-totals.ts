import type { Codebook } from "../codebook.ts";
import type { Issue } from "../issue.ts";
import type { Observation } from "../observation.ts";
import { checkTotals } from "./check-totals.ts";
import { observationKey } from "./observation-key.ts";

/**
 * Categories against their total as both stand at the last vintage: a value holds until a later vintage restates it,
 * so a category that was revised alone may leave its total behind.
 */
export function checkStandingTotals(observations: readonly Observation[], book: Codebook): Issue[] {
  const restated = [...book.editions.values()].some(({ vintages }) => vintages.size > 1);
  if (!restated) return [];
  const standing = new Map<number, Observation>();
  const groupOf = new Map<Observation, number>();
  for (const observation of observations) {
    const edition = book.editions.get(observation.edition);
    const [last] = [...(edition?.vintages.keys() ?? [])].slice(-1);
    const key = observationKey({ ...observation, vintage: last ?? observation.vintage }, book);
    const earlier = standing.get(key.row);
    const rank = (vintage: string) => edition?.vintages.get(vintage) ?? -1;
    if (earlier !== undefined && rank(earlier.vintage) > rank(observation.vintage)) continue;
    standing.set(key.row, observation);
    groupOf.set(observation, key.group);
  }
  const rows = [...standing.values()];
  const groups = Float64Array.from(rows, (row) => groupOf.get(row) ?? -1);
  return checkTotals(rows, groups, book);
}
