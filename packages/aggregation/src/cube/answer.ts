import type { IndicatorEntry } from "@panorama/schema";
import type { Cube } from "./cube.ts";

/**
 * What one structure (or the network) answered for one indicator and a choice of its categories.
 * Sums are whole numbers, in units of the last decimal place; bounds are doubled, so that half a unit is whole.
 */
export type Answer = {
  /** `incomplete`: some categories are known, others are not. `imputed`: the answer is not its own of this edition. */
  readonly state: "reported" | "incomplete" | "absent" | "imputed" | "not-applicable";
  readonly sum: number;
  readonly doubledLow: number;
  readonly doubledHigh: number;
  /** Rows of the observations that say so, those without a value included. */
  readonly rows: readonly number[];
};

/** What every structure is asked: one indicator, whole (`categories` null) or some of its categories by position. */
export type Question = {
  readonly entry: IndicatorEntry;
  readonly categories: readonly number[] | null;
  readonly everyCategory: readonly number[];
};

export function questionOf(entry: IndicatorEntry, categories: readonly string[] | null): Question {
  return {
    entry,
    categories: categories?.map((code) => entry.categories.get(code) ?? 0) ?? null,
    everyCategory: [...entry.categories.values()],
  };
}

/** Reads a scope's answer to a question. */
export function answerOf(
  cube: Cube,
  scope: number,
  { entry, categories, everyCategory }: Question,
): Answer {
  const first = scope * cube.width + (cube.slots.get(entry.definition.code) as number);
  if (categories !== null) return answerFrom(cube, entry, first + 1, categories);
  if (everyCategory.length === 0 || settles(cube, cube.rows[first] as number)) {
    return answerFrom(cube, entry, first, TOTAL);
  }
  const parts = answerFrom(cube, entry, first + 1, everyCategory);
  if (entry.definition.additivity.category === "additive") return parts;
  // Categories that overlap do not make a total: without a given one, there is none.
  const total = answerFrom(cube, entry, first, TOTAL);
  return { ...total, rows: [...total.rows, ...parts.rows] };
}

const TOTAL = [0];

/** Whether a total's observation speaks for the whole indicator: it has a value, or says that it does not apply. */
function settles(cube: Cube, row: number): boolean {
  const observation = cube.dataset.observations[row];
  return observation !== undefined && (observation.value !== null || observation.status === "M");
}

/** Adds up the places that lie `offsets` beyond `first`. */
function answerFrom(
  cube: Cube,
  entry: IndicatorEntry,
  first: number,
  offsets: readonly number[],
): Answer {
  const rows: number[] = [];
  let [answered, notApplicable, sum, doubledLow, doubledHigh] = [0, 0, 0, 0, 0];
  for (const offset of offsets) {
    const row = cube.rows[first + offset] as number;
    const observation = row < 0 ? undefined : cube.dataset.observations[row];
    if (observation === undefined) {
      if (entry.definition.missing === "none") notApplicable++;
      continue;
    }
    rows.push(row);
    if (observation.value !== null) {
      const value = Math.round(observation.value * entry.scale);
      const slack = (observation.roundedTo ?? 0) * entry.scale;
      answered++;
      sum += value;
      doubledLow += Math.max(0, 2 * value - slack);
      doubledHigh += 2 * value + slack;
    } else if (observation.status === "M") notApplicable++;
  }
  const state = stateOf(offsets.length, answered, notApplicable);
  return { state, sum, doubledLow, doubledHigh, rows };
}

function stateOf(asked: number, answered: number, notApplicable: number): Answer["state"] {
  if (notApplicable === asked) return "not-applicable";
  if (answered === 0) return "absent";
  return answered + notApplicable === asked ? "reported" : "incomplete";
}
