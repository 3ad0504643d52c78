import type { Issue } from "../issue.ts";
import { printLocation } from "../issue.ts";
import type { Observation } from "../observation.ts";
import { observationIssue } from "./observation-issue.ts";

/** The same edition, vintage, scope, indicator and category given twice. `keys` are those of the rows, in order. */
export function checkDuplicates(observations: readonly Observation[], keys: Float64Array): Issue[] {
  const seen = new Set<number>();
  const repeated: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    if (key < 0) continue;
    const known = seen.size;
    if (seen.add(key).size === known) repeated.push(row);
  }
  if (repeated.length === 0) return [];
  const first = firstRows(keys);
  return repeated.map((row) => duplicate(observations, row, first.get(keys[row] as number) ?? row));
}

function firstRows(keys: Float64Array): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (let row = keys.length - 1; row >= 0; row--) first.set(keys[row] as number, row);
  return first;
}

function duplicate(observations: readonly Observation[], row: number, first: number): Issue {
  const observation = observations[row] as Observation;
  const earlier = observations[first] as Observation;
  const { indicator, category, scope } = observation;
  return observationIssue(
    observation,
    "observation-en-double",
    `La même observation est donnée deux fois : ${[scope, indicator, category ?? "total"].join(", ")} ; elle figure déjà en ${printLocation(earlier.source)}.`,
    "Ne garder que la bonne ligne.",
  );
}
