import { addRationals, type Figure, fraction, type Rational, type Status } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import type { Tally } from "../cube/tally.ts";

/** How many observations have each status, and what they add up to; an answer that never came counts as O. */
export function statusesOf(cube: Cube, tally: Tally): Figure["statuses"] {
  const profile = new Map<Status, { count: number; value: Rational | null }>();
  const add = (status: Status, value: number | null) => {
    const { count, value: sum } = profile.get(status) ?? { count: 0, value: null };
    profile.set(status, { count: count + 1, value: plus(sum, value, scaleOf(tally)) });
  };
  for (const { answer } of tally.answers) {
    if (answer.rows.length === 0) add("O", null);
    for (const row of answer.rows) {
      const observation = cube.dataset.observations[row];
      if (observation !== undefined) add(observation.status, observation.value);
    }
  }
  return [...profile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, entry]) => ({ status, ...entry }));
}

function scaleOf(tally: Tally): number {
  return tally.selection.indicators[0]?.scale ?? 1;
}

function plus(sum: Rational | null, value: number | null, scale: number): Rational | null {
  if (value === null) return sum;
  const exact = fraction(Math.round(value * scale), scale);
  return sum === null ? exact : addRationals(sum, exact);
}

/** How many structures counted in each way; null: the way is not stated. */
export function methodsOf(cube: Cube, tally: Tally): Figure["methods"] {
  const structures = new Map<string | null, number>();
  for (const { answer } of tally.answers) {
    const used = new Set<string | null>();
    for (const row of answer.rows) {
      const observation = cube.dataset.observations[row];
      if (observation !== undefined && observation.value !== null) used.add(observation.method);
    }
    for (const method of used) structures.set(method, (structures.get(method) ?? 0) + 1);
  }
  return [...structures]
    .sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))
    .map(([method, count]) => ({ method, structures: count }));
}
