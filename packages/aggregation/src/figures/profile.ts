import { type Figure, fraction, type Observation, type Status } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import type { Tally } from "../cube/tally.ts";

/**
 * How many observations have each status, and what they add up to (an answer that never came counts as O); how many
 * structures counted in each way (null: the way is not stated). One pass, for there may be a million.
 */
export function profileOf(cube: Cube, tally: Tally): Pick<Figure, "statuses" | "methods"> {
  const scale = tally.selection.indicators[0]?.scale ?? 1;
  const statuses: Sums = new Map();
  const methods = new Map<string | null, number>();
  for (const { answer } of tally.answers) {
    if (answer.rows.length === 0) addStatus(statuses, "O", null);
    const used: (string | null)[] = [];
    const imputed = answer.state === "imputed" ? "I" : undefined;
    for (const row of answer.rows) {
      const { status, value, method } = cube.dataset.observations[row] as Observation;
      addStatus(statuses, imputed ?? status, inUnits(value, scale));
      if (value !== null && !used.includes(method)) used.push(method);
    }
    countEach(methods, used);
  }
  return { statuses: listStatuses(statuses, scale), methods: listMethods(methods) };
}

type Sums = Map<Status, { count: number; sum: number | null }>;

function listStatuses(statuses: Sums, scale: number): Figure["statuses"] {
  return [...statuses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, { count, sum }]) => {
      return { status, count, value: sum === null ? null : fraction(sum, scale) };
    });
}

function listMethods(methods: ReadonlyMap<string | null, number>): Figure["methods"] {
  return [...methods]
    .sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))
    .map(([method, structures]) => ({ method, structures }));
}

/** A whole number of units of the last decimal place. */
function inUnits(value: number | null, scale: number): number | null {
  return value === null ? null : Math.round(value * scale);
}

function countEach<K>(counts: Map<K, number>, keys: readonly K[]): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function addStatus(profile: Sums, status: Status, value: number | null): void {
  const known = profile.get(status);
  if (known === undefined) profile.set(status, { count: 1, sum: value });
  else {
    known.count++;
    if (value !== null) known.sum = (known.sum ?? 0) + value;
  }
}
