import type { Issue } from "@panorama/schema";
import type { Counts, Need } from "./cheapest-move.ts";
import { checkCountTable } from "./check-count-table.ts";
import { completeCounts } from "./complete-counts.ts";
import { type CountCell, type CountTable, entriesOf, rankRelations } from "./count-table.ts";
import { lossesOf } from "./losses.ts";
import { protect, showAgain } from "./protect.ts";
import { sensitiveCounts } from "./sensitive-counts.ts";

/** What becomes of a cell in print; what is withheld is not repeated here. */
export type Release =
  | { readonly code: string; readonly state: "printed"; readonly value: number }
  | {
      readonly code: string;
      readonly state: "withheld";
      /** `primary`: the count itself is small; `secondary`: it would give a small one away. */
      readonly reason: "primary" | "secondary";
    }
  | { readonly code: string; readonly state: "missing" };

/**
 * What of a table of counts may be printed: a count from 1 to below `threshold` is withheld (« secret primaire »), total
 * or part, and with it as few others as were found, so that none can be recomputed from what is printed (« secret
 * secondaire »).
 *
 * A reader knows every printed number, every relation, and that counts are whole numbers from zero. Even so
 * - a withheld small count might be smaller than it is, and might reach the threshold: nobody can tell that it is small;
 * - any other withheld count might have another value.
 *
 * For each of these there is a whole table, consistent with all that is printed, in which it is so. Both reasons must look
 * alike in print, or they tell which counts are small. A zero is printed, and only withheld where hiding it costs less
 * than hiding two others. A threshold of 0 or 1 withholds nothing.
 *
 * A missing count (null) stays missing, and no reader knows it. Where the others leave it only one value, it is protected
 * as if it were reported; where they leave nothing for it, it hides no other. A total that does not count what is missing
 * must not name it among its parts.
 *
 * Every cell is returned, in the given order; none where there is an issue (counts that are negative or not whole, codes
 * that are unknown or given twice, totals that do not add up). A RangeError on a threshold that is not a whole number from
 * zero, and on a weight that is not one from 1.
 *
 * Not guarded against: readers who know a withheld count because they gave it; what the choice of cells betrays to those
 * who know this method; shares of withheld counts, and other tables of the same counts, unless all are given as one.
 *
 * The protection interval is that of Cox, « Network models for complementary cell suppression », JASA 90, 1995, and of
 * Hundepool et al., *Statistical Disclosure Control*, 2012, ch. 4; see also Insee, *Guide du secret statistique*. The
 * fewest cells are hard to find: the search is that of Kelly, Golden & Assad, « Cell suppression: disclosure protection
 * for sensitive tabular data », Networks 22, 1992, after which each cell is tried without.
 *
 * @example
 * import { withhold } from "@panorama/aggregation";
 *
 * const { cells } = withhold({
 *   cells: [
 *     { code: "ecoles", value: 120 }, { code: "prisons", value: 2 }, { code: "hopitaux", value: 14 },
 *     { code: "total", value: 136 },
 *   ],
 *   relations: [{ total: "total", parts: ["ecoles", "prisons", "hopitaux"] }],
 * }, 5);
 * cells.map((cell) => (cell.state === "printed" ? cell.value : cell.state)); //=> [120, "withheld", "withheld", 136]
 */
export function withhold(
  table: CountTable,
  threshold: number,
): { readonly cells: readonly Release[]; readonly issues: readonly Issue[] } {
  if (!Number.isSafeInteger(threshold) || threshold < 0) {
    throw new RangeError("a threshold is a whole number from zero");
  }
  const issues = checkCountTable(table);
  if (issues.length > 0) return { cells: [], issues };
  const relations = rankRelations(table);
  const values = completeCounts(table, relations);
  if ("issue" in values) return { cells: [], issues: [values.issue] };
  const entries = entriesOf(values.length, relations);
  const counts: Counts = { values, entries, equations: relations.length };
  return { cells: release(table.cells, counts, BigInt(threshold)), issues: [] };
}

function release(cells: readonly CountCell[], counts: Counts, threshold: bigint): Release[] {
  const { small, unseen } = sensitiveCounts(cells, counts, threshold);
  const needs = [...small].flatMap((rank): Need[] => [
    { rank, changes: [threshold - (counts.values[rank] ?? 0n)] },
    { rank, changes: [-1n] },
  ]);
  const lossOf = lossesOf(cells);
  const protection = protect(counts, unseen, needs, lossOf);
  const secondary = [...protection.hidden]
    .filter((rank) => !small.has(rank) && cells[rank]?.value !== null)
    .sort((a, b) => Number((lossOf(b) ?? 0n) - (lossOf(a) ?? 0n)) || b - a);
  const { hidden } = showAgain(counts, protection, needs, secondary);
  return cells.map(({ code, value }, rank): Release => {
    if (value === null) return { code, state: "missing" };
    if (!hidden.has(rank)) return { code, state: "printed", value };
    return { code, state: "withheld", reason: small.has(rank) ? "primary" : "secondary" };
  });
}
