import type { Counts, Move, Need } from "./cheapest-move.ts";

/**
 * A move that answers a need in any table, for totals still add up where all counts that hang together grow alike, or all
 * vanish: the last resort, as it leaves none of them printed. The needed count is not zero.
 */
export function scaledMove({ values, entries }: Counts, { rank, changes }: Need): Move {
  const change = changes[0] ?? 1n;
  const times = change < 0n ? -1n : change;
  const members = membersOf(entries);
  const move = new Map<number, bigint>();
  const reached = [rank];
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    const count = values[next] ?? 0n;
    if (count === 0n || move.has(next)) continue;
    move.set(next, times * count);
    for (const [equation] of entries[next] ?? []) reached.push(...(members.get(equation) ?? []));
  }
  return move;
}

/** The cells of each equation. */
function membersOf(entries: Counts["entries"]): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  for (const [rank, touched] of entries.entries()) {
    for (const [equation] of touched) {
      members.set(equation, [...(members.get(equation) ?? []), rank]);
    }
  }
  return members;
}
