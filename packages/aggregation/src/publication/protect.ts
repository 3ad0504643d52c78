import { answers, type Counts, cheapestMove, type Move, type Need } from "./cheapest-move.ts";
import { scaledMove } from "./scaled-move.ts";

/** Cells that nobody sees, and moves among them alone that answer every need. */
export interface Protection {
  readonly hidden: ReadonlySet<number>;
  readonly moves: readonly Move[];
}

/**
 * Hides as few more cells as it finds for every need to be answered by a move of hidden cells; `cost` is what hiding a
 * cell loses, null where it may not move. One need at a time, the cheapest move that answers it is found, and what it
 * moves is hidden.
 */
export function protect(
  counts: Counts,
  hidden: ReadonlySet<number>,
  needs: readonly Need[],
  cost: (rank: number) => bigint | null,
): Protection {
  const covered = new Set(hidden);
  const moves: Move[] = [];
  for (const need of needs) {
    if (moves.some((move) => answers(move, need))) continue;
    const loss = (rank: number) => (covered.has(rank) ? 0n : cost(rank));
    const move = cheapestMove(counts, need, loss) ?? scaledMove(counts, need);
    moves.push(move);
    for (const rank of move.keys()) covered.add(rank);
  }
  return { hidden: covered, moves };
}

/**
 * Shows again, one after the other, each of `candidates` that the needs can do without. One that stays hidden has another
 * value than its own: some need is only answered by a move of it.
 */
export function showAgain(
  counts: Counts,
  protection: Protection,
  needs: readonly Need[],
  candidates: readonly number[],
): Protection {
  return candidates.reduce(
    (kept, shown) => without(counts, kept, shown, needs) ?? kept,
    protection,
  );
}

function without(
  counts: Counts,
  { hidden, moves }: Protection,
  shown: number,
  needs: readonly Need[],
): Protection | null {
  const rest = new Set(hidden);
  rest.delete(shown);
  const free = moves.filter((move) => !move.has(shown));
  for (const need of needs) {
    if (free.some((move) => answers(move, need))) continue;
    const move = cheapestMove(counts, need, (rank) => (rest.has(rank) ? 0n : null));
    if (move === null) return null;
    free.push(move);
  }
  return { hidden: rest, moves: free };
}
