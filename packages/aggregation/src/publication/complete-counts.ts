import type { Issue } from "@panorama/schema";
import { incoherentTotal } from "./check-count-table.ts";
import { type CountTable, entriesOf, type RankedRelation } from "./count-table.ts";
import { solveInWholeNumbers } from "./program/solve-in-whole-numbers.ts";

/** All counts of a table, those that are missing set to the least that lets every total add up; or why none does. */
export function completeCounts(
  { cells }: CountTable,
  relations: readonly RankedRelation[],
): bigint[] | { readonly issue: Issue } {
  const counts = cells.map(({ value }) => (value === null ? null : BigInt(value)));
  for (const { total, parts } of relations) {
    const why = disagreement(
      counts[total] ?? null,
      parts.map((part) => counts[part] ?? null),
    );
    if (why !== null) return { issue: incoherentTotal(cells[total]?.code ?? "", why) };
  }
  const entries = entriesOf(cells.length, relations);
  const missing = [...counts.keys()].filter((rank) => counts[rank] === null);
  const found = solveInWholeNumbers({
    variables: missing.map((rank) => ({ ...unbounded, entries: entries[rank] ?? [] })),
    right: relations.map(({ total, parts }) =>
      parts.reduce((rest, part) => rest - (counts[part] ?? 0n), counts[total] ?? 0n),
    ),
  });
  if (found === null) {
    const open = relations.find(({ total, parts }) =>
      [total, ...parts].some((rank) => counts[rank] === null),
    );
    const why = "Aucune valeur des cellules manquantes n’accorde tous les totaux à la fois.";
    return { issue: incoherentTotal(cells[open?.total ?? 0]?.code ?? "", why) };
  }
  for (const [position, rank] of missing.entries()) counts[rank] = found[position] ?? 0n;
  return counts.map((count) => count ?? 0n);
}

const unbounded = { cost: 1n, low: 0n, high: null } as const;

function disagreement(total: bigint | null, parts: readonly (bigint | null)[]): string | null {
  if (total === null) return null;
  const sum = parts.reduce((known: bigint, part) => known + (part ?? 0n), 0n);
  const complete = !parts.includes(null);
  if (complete && sum !== total) return `Il vaut ${total}, la somme de ses parts ${sum}.`;
  return sum > total ? `Il vaut ${total}, ses seules parts connues ${sum}.` : null;
}
