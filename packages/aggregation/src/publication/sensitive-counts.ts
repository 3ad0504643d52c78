import { type Counts, cheapestMove } from "./cheapest-move.ts";
import type { CountCell } from "./count-table.ts";

/** Ranks of the counts to protect, and of those that no reader sees to begin with. */
export interface Sensitive {
  readonly small: ReadonlySet<number>;
  readonly unseen: ReadonlySet<number>;
}

/**
 * What print must not give away: the counts from 1 to below the threshold. One that is missing is among them where the
 * others leave it no choice. A missing count hides others, for nobody knows it, unless the others leave nothing for it:
 * a reader may then know that it was left out.
 */
export function sensitiveCounts(
  cells: readonly CountCell[],
  counts: Counts,
  threshold: bigint,
): Sensitive {
  const missing = new Set([...cells.keys()].filter((rank) => cells[rank]?.value === null));
  const open = new Set([...missing].filter((rank) => isOpen(rank, missing, counts)));
  const settled = [...cells.keys()].filter((rank) => !open.has(rank));
  const positive = settled.filter((rank) => (counts.values[rank] ?? 0n) > 0n);
  const small = positive.filter((rank) => (counts.values[rank] ?? 0n) < threshold);
  return {
    small: new Set(small),
    unseen: new Set([...open, ...positive.filter((rank) => missing.has(rank)), ...small]),
  };
}

/** Whether all that is known, printed or not, leaves a missing count more than one value. */
function isOpen(rank: number, missing: ReadonlySet<number>, counts: Counts): boolean {
  const move = cheapestMove(counts, { rank, changes: [1n, -1n] }, (other) =>
    missing.has(other) ? 0n : null,
  );
  return move !== null;
}
