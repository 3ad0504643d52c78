import type { Codebook, IndicatorEntry } from "../codebook.ts";
import type { Issue } from "../issue.ts";
import type { Observation } from "../observation.ts";
import { printNumber } from "../print.ts";
import { fraction } from "../rational.ts";
import { observationIssue } from "./observation-issue.ts";

/** What one structure gave of one indicator in one vintage: its total, and the sum of its categories. */
type Group = {
  entry: IndicatorEntry;
  total: Observation | undefined;
  sum: number;
  /** How far rounded parts may be from the true ones, together. */
  slack: number;
  answered: number;
};

/**
 * Where an additive indicator is given both as a total and by category, the categories must add up to the total;
 * with categories missing they must not exceed it. Rounded values may differ by their rounding.
 */
export function checkTotals(
  observations: readonly Observation[],
  groups: Float64Array,
  book: Codebook,
): Issue[] {
  return [...groupParts(observations, groups, book)].flatMap(checkGroup);
}

function groupParts(
  observations: readonly Observation[],
  groups: Float64Array,
  book: Codebook,
): Iterable<Group> {
  const found = new Map<number, Group>();
  for (let row = 0; row < groups.length; row++) {
    const key = groups[row] as number;
    const observation = observations[row] as Observation;
    const entry = book.indicators.get(observation.indicator);
    if (key < 0 || entry === undefined || entry.definition.additivity.category !== "additive")
      continue;
    let group = found.get(key);
    if (group === undefined) {
      group = { entry, total: undefined, sum: 0, slack: 0, answered: 0 };
      found.set(key, group);
    }
    addPart(group, observation);
  }
  return found.values();
}

function addPart(group: Group, observation: Observation): void {
  const { value, category, roundedTo, status } = observation;
  if (category === null) {
    group.total = observation;
    return;
  }
  if (value !== null) group.sum += Math.round(value * group.entry.scale);
  if (value !== null && roundedTo !== null) group.slack += (roundedTo / 2) * group.entry.scale;
  // A category that does not apply is known to hold nothing; any other absence is unknown.
  if (value !== null || status === "M") group.answered++;
}

function checkGroup({ entry, total, sum, slack, answered }: Group): Issue[] {
  if (total === undefined || total.value === null || answered === 0) return [];
  const given = Math.round(total.value * entry.scale);
  const tolerance = slack + ((total.roundedTo ?? 0) / 2) * entry.scale;
  const complete = answered === entry.categories.size;
  const difference = sum - given;
  if (Math.abs(difference) <= tolerance || (!complete && difference < 0)) return [];
  const print = (value: number) =>
    printNumber(fraction(value, entry.scale), entry.definition.unit.decimals);
  return [
    observationIssue(
      total,
      "total-incoherent",
      `Les catégories de « ${entry.definition.code} » (${total.scope}) font ${print(sum)}, le total donné est ${print(given)} : écart de ${print(difference)}.`,
      "Corriger la catégorie ou le total ; si une catégorie manque, la déclarer avec le statut O.",
    ),
  ];
}
