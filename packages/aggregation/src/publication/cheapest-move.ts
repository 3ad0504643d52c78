import type { Program, Variable } from "./program/program.ts";
import { solveInWholeNumbers } from "./program/solve-in-whole-numbers.ts";

/** By how much which counts change, by rank, so that every total still adds up and no count is negative. */
export type Move = ReadonlyMap<number, bigint>;

/** What a count must be able to do: change by at least one of these amounts, up or down. */
export interface Need {
  readonly rank: number;
  readonly changes: readonly bigint[];
}

/** Counts that all totals agree with, and for each what one more of it adds to each of so many equations. */
export interface Counts {
  readonly values: readonly bigint[];
  readonly entries: readonly (readonly (readonly [equation: number, coefficient: bigint])[])[];
  readonly equations: number;
}

/** Whether a move does what a need asks. */
export function answers(move: Move, { rank, changes }: Need): boolean {
  const moved = move.get(rank) ?? 0n;
  return changes.some((change) => (change > 0n ? moved >= change : moved <= change));
}

/**
 * The move of whole numbers that answers a need at the least cost, each unit of change counted at its cell's cost; a cell
 * whose cost is null does not move. Null where no move was found.
 */
export function cheapestMove(
  { values, entries, equations }: Counts,
  { rank, changes }: Need,
  cost: (rank: number) => bigint | null,
): Move | null {
  for (const change of changes) {
    const ranks = [...values.keys()].filter((other) => other === rank || cost(other) !== null);
    const both = ranks.flatMap((moving) =>
      directions(moving, values[moving] ?? 0n, moving === rank ? change : 0n, cost(moving) ?? 0n),
    );
    const program: Program = {
      variables: both.map(({ moving, sign, ...bounds }): Variable => {
        const touched = entries[moving] ?? [];
        return { ...bounds, entries: touched.map(([row, one]) => [row, sign * one] as const) };
      }),
      right: Array.from({ length: equations }, () => 0n),
    };
    const found = solveInWholeNumbers(program);
    if (found !== null) return moveOf(both, found);
  }
  return null;
}

type Direction = Omit<Variable, "entries"> & { readonly moving: number; readonly sign: bigint };

/** A count goes up without limit and down to zero; the one that must move, only its way, and far enough. */
function directions(moving: number, value: bigint, change: bigint, cost: bigint): Direction[] {
  const least = change < 0n ? -change : change;
  const up: Direction = { moving, sign: 1n, cost, low: least, high: null };
  const down: Direction = { moving, sign: -1n, cost, low: least, high: value };
  return change > 0n ? [up] : change < 0n ? [down] : [up, down];
}

function moveOf(both: readonly Direction[], found: readonly bigint[]): Move {
  const move = new Map<number, bigint>();
  for (const [position, { moving, sign }] of both.entries()) {
    move.set(moving, (move.get(moving) ?? 0n) + sign * (found[position] ?? 0n));
  }
  return new Map([...move].filter(([, change]) => change !== 0n));
}
