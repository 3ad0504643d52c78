import type { Observation } from "@panorama/schema";

/** Whether values were counted alike: `unstated` where nothing stated differs, but some method is not stated. */
export type Likeness = "same" | "unstated" | "different";

/**
 * How far the counting methods of some observations with a value agree, indicator by indicator.
 *
 * A category is only held against the same category, for one structure may count the entries of a festival and the
 * pupils of a class each in its way. A whole total is held against every category: it counted them all in its one way.
 * Two methods differ where both are stated; a method that is not stated contradicts none.
 */
export function likenessOf(observations: readonly Observation[]): Likeness {
  const indicators = new Set(observations.map(({ indicator }) => indicator));
  for (const code of indicators) {
    if (areDifferent(observations.filter(({ indicator }) => indicator === code)))
      return "different";
  }
  return observations.some(({ method }) => method === null) ? "unstated" : "same";
}

/** For the values of one indicator. */
function areDifferent(observations: readonly Observation[]): boolean {
  const byCategory = new Map<string | null, Set<string>>();
  const all = new Set<string>();
  for (const { category, method } of observations) {
    if (method === null) continue;
    const known = byCategory.get(category) ?? new Set();
    byCategory.set(category, known.add(method));
    all.add(method);
  }
  const wholes = byCategory.has(null) && all.size > 1;
  return wholes || [...byCategory.values()].some(({ size }) => size > 1);
}
