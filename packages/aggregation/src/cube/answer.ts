import type { IndicatorEntry, Observation } from "@panorama/schema";
import type { Cube } from "./cube.ts";

/**
 * What one structure (or the network) answered for one indicator and a choice of its categories.
 * Sums are whole numbers, in units of the last decimal place; bounds are doubled, so that half a unit is whole.
 */
export type Answer = {
  /** `incomplete`: some categories are known, others are not. */
  readonly state: "reported" | "incomplete" | "absent" | "not-applicable";
  readonly sum: number;
  readonly doubledLow: number;
  readonly doubledHigh: number;
  /** Rows of the observations that say so, those without a value included. */
  readonly rows: readonly number[];
};

/** Reads an answer; `categories` are positions in the nomenclature, null for the whole indicator. */
export function answerOf(
  cube: Cube,
  scope: number,
  entry: IndicatorEntry,
  categories: readonly number[] | null,
): Answer {
  const first = scope * cube.width + (cube.slots.get(entry.definition.code) as number);
  if (categories !== null) {
    return answerFrom(cube, entry, rowsAt(cube, first, categories));
  }
  const total = cube.rows[first] as number;
  if (settles(cube, total) || entry.categories.size === 0) {
    return answerFrom(cube, entry, [total]);
  }
  const all = rowsAt(cube, first, [...entry.categories.values()]);
  if (entry.definition.additivity.category === "additive") return answerFrom(cube, entry, all);
  // Categories that overlap do not make a total: without a given one, there is none.
  return { ...answerFrom(cube, entry, [total]), rows: [total, ...all].filter((row) => row >= 0) };
}

/** Whether a total's observation speaks for the whole indicator: it has a value, or says that it does not apply. */
function settles(cube: Cube, row: number): boolean {
  const observation = cube.dataset.observations[row];
  return observation !== undefined && (observation.value !== null || observation.status === "M");
}

function rowsAt(cube: Cube, first: number, categories: readonly number[]): number[] {
  return categories.map((position) => cube.rows[first + 1 + position] as number);
}

function answerFrom(cube: Cube, entry: IndicatorEntry, rows: readonly number[]): Answer {
  const { observations } = cube.dataset;
  let [answered, notApplicable, sum, doubledLow, doubledHigh] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const observation = observations[row];
    if (observation === undefined) {
      if (entry.definition.missing === "none") notApplicable++;
    } else if (observation.value !== null) {
      const { value, slack } = scaled(observation, observation.value, entry.scale);
      answered++;
      sum += value;
      doubledLow += Math.max(0, 2 * value - slack);
      doubledHigh += 2 * value + slack;
    } else if (observation.status === "M") notApplicable++;
  }
  return {
    state: stateOf(rows.length, answered, notApplicable),
    sum,
    doubledLow,
    doubledHigh,
    rows: rows.filter((row) => row >= 0),
  };
}

function stateOf(asked: number, answered: number, notApplicable: number): Answer["state"] {
  if (notApplicable === asked) return "not-applicable";
  if (answered === 0) return "absent";
  return answered + notApplicable === asked ? "reported" : "incomplete";
}

/** A value in units of its last place, and how far its rounding reaches either way, doubled. */
function scaled(
  { roundedTo }: Observation,
  value: number,
  scale: number,
): { value: number; slack: number } {
  return { value: Math.round(value * scale), slack: (roundedTo ?? 0) * scale };
}
