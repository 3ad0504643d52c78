import { type Figure, fraction, type Status } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import type { Tally } from "../cube/tally.ts";

/** How many observations have each status, and what they add up to; an answer that never came counts as O. */
export function statusesOf(cube: Cube, tally: Tally): Figure["statuses"] {
  const scale = tally.selection.indicators[0]?.scale ?? 1;
  const counts = new Map<Status, number>();
  const sums = new Map<Status, number>();
  const increment = <K>(map: Map<K, number>, key: K, by: number) => {
    map.set(key, (map.get(key) ?? 0) + by);
  };
  for (const { answer } of tally.answers) {
    if (answer.rows.length === 0) increment(counts, "O", 1);
    for (const row of answer.rows) {
      const observation = cube.dataset.observations[row];
      if (observation === undefined) continue;
      const { status, value } = observation;
      increment(counts, status, 1);
      if (value !== null) increment(sums, status, Math.round(value * scale));
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, count]) => {
      const sum = sums.get(status);
      return { status, count, value: sum === undefined ? null : fraction(sum, scale) };
    });
}

/** How many structures counted in each way; null: the way is not stated. */
export function methodsOf(cube: Cube, tally: Tally): Figure["methods"] {
  const structures = new Map<string | null, number>();
  for (const { answer } of tally.answers) {
    const used: (string | null)[] = [];
    for (const row of answer.rows) {
      const observation = cube.dataset.observations[row];
      if (observation === undefined || observation.value === null) continue;
      if (!used.includes(observation.method)) used.push(observation.method);
    }
    for (const method of used) structures.set(method, (structures.get(method) ?? 0) + 1);
  }
  return [...structures]
    .sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))
    .map(([method, count]) => ({ method, structures: count }));
}
