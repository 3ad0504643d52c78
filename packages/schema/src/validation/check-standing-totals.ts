import type { Codebook } from "../codebook.ts";
import type { Issue } from "../issue.ts";
import type { Observation } from "../observation.ts";
import { checkTotals } from "./check-totals.ts";
import { observationKey } from "./observation-key.ts";

/**
 * Categories against their total as both stand at each later vintage: a value holds until a later vintage restates it,
 * so a category that was revised alone may leave its total behind.
 */
export function checkStandingTotals(observations: readonly Observation[], book: Codebook): Issue[] {
  const sizes = [...book.editions.values()].map(({ vintages }) => vintages.size);
  for (let rank = 1; rank < Math.max(0, ...sizes); rank++) {
    const issues = checkTotalsAt(rank, observations, book);
    if (issues.length > 0) return issues;
  }
  return [];
}

function checkTotalsAt(
  rank: number,
  observations: readonly Observation[],
  book: Codebook,
): Issue[] {
  const rankOf = ({ edition, vintage }: Observation) =>
    book.editions.get(edition)?.vintages.get(vintage) ?? -1;
  const standing = new Map<number, { observation: Observation; group: number }>();
  for (const observation of observations) {
    if (rankOf(observation) > rank) continue;
    const key = observationKey({ ...observation, vintage: firstVintage(observation, book) }, book);
    const earlier = standing.get(key.row)?.observation;
    if (earlier !== undefined && rankOf(earlier) > rankOf(observation)) continue;
    standing.set(key.row, { observation, group: key.group });
  }
  const rows = [...standing.values()];
  const groups = Float64Array.from(rows, ({ group }) => group);
  return checkTotals(
    rows.map(({ observation }) => observation),
    groups,
    book,
  );
}

/** One vintage for all rows of an edition, so that a value and its restatement have one key. */
function firstVintage({ edition, vintage }: Observation, book: Codebook): string {
  const [first] = book.editions.get(edition)?.vintages.keys() ?? [];
  return first ?? vintage;
}
