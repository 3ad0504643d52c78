import type { Codebook } from "../codebook.ts";
import { NETWORK, type Observation } from "../observation.ts";

/** The numbers that identify an observation, for fast comparison; both are -1 where one of its codes is wrong. */
export type ObservationKey = {
  /** Edition, vintage, scope and indicator. */
  readonly group: number;
  /** The group and the category. */
  readonly row: number;
};

const UNKNOWN: ObservationKey = { group: -1, row: -1 };

export function observationKey(observation: Observation, book: Codebook): ObservationKey {
  const { scope: scopeCode, category: categoryCode } = observation;
  const edition = book.editions.get(observation.edition);
  const vintage = edition?.vintages.get(observation.vintage);
  const scope = book.scopes.get(scopeCode);
  const entry = book.indicators.get(observation.indicator);
  if (
    edition === undefined ||
    vintage === undefined ||
    scope === undefined ||
    entry === undefined
  ) {
    return UNKNOWN;
  }
  const category = categoryCode === null ? -1 : entry.categories.get(categoryCode);
  if (
    category === undefined ||
    observation.edition < entry.definition.since ||
    (scopeCode !== NETWORK && !edition.members.has(scopeCode)) ||
    (observation.method !== null && !book.methods.has(observation.method))
  ) {
    return UNKNOWN;
  }
  const period = edition.position * MOST_VINTAGES + vintage;
  const group = (period * book.scopes.size + scope) * book.indicators.size + entry.position;
  return { group, row: group * MOST_CATEGORIES + category + 1 };
}

// Wide enough for any edition and nomenclature; the product stays far below 2^53.
const MOST_VINTAGES = 4096;
const MOST_CATEGORIES = 65536;
