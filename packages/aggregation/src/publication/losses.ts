import type { CountCell } from "./count-table.ts";

/**
 * What withholding each cell loses, null where it is missing: its weight, a zero twice as much, for readers often know
 * where there is nothing; of two alike the greater count is the greater loss, and so a total more than its parts.
 */
export function lossesOf(cells: readonly CountCell[]): (rank: number) => bigint | null {
  const ascending = [...new Set(cells.map(({ value }) => value ?? 0))].sort((a, b) => a - b);
  const steps = new Map(ascending.map((value, step) => [value, BigInt(step)]));
  const most = BigInt(cells.length) ** 2n;
  return (rank) => {
    const { value = null, weight = 1 } = cells[rank] ?? {};
    if (value === null) return null;
    const loss = BigInt(weight) * (value === 0 ? 2n : 1n);
    return loss * most + (steps.get(value) ?? 0n);
  };
}
