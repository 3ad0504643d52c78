import type { Dataset, Figure, Issue } from "@panorama/schema";
import { cubeOf, type Reading } from "../cube/cube.ts";
import { type RankRange, rankRanges } from "../figures/rank-ranges.ts";
import { refusal } from "../rules/refusal.ts";
import type { Rule, TotalRule } from "../rules/rule.ts";
import { bookOf } from "../rules/rule-book.ts";
import type { Bounded } from "./bounded.ts";
import { asTotal, checkReading, checkTotal } from "./check-readings.ts";
import { networkOnlyReason } from "./limits.ts";
import { methodDoubts, unknownOrder } from "./method-doubts.ts";
import { type Spread, spreadOf } from "./spread.ts";
import { statementOf } from "./statement.ts";
import {
  type TerritoryFigure,
  type TerritoryKind,
  territoryFigures,
  territoryKinds,
} from "./territory.ts";

/** What ranks may be given in spite of, for who answers for it. */
export type RankingOptions = {
  /** Rank although methods or definitions differ, or methods are not stated. */
  readonly acrossMethods?: boolean;
  /** Rank by declared value where bounds overlap, so that the true order is unknown. */
  readonly byDeclaredValue?: boolean;
};

/** One territory among the others. */
export type Territory = {
  /** Its value with bounds, coverage and receipt; a null value where nothing was reported. */
  readonly figure: Figure;
  /** `reported`: in full; only then is it ranked and among the spread's values. */
  readonly state: TerritoryFigure["state"];
  /** 1 for the largest; equal values share a rank (1, 1, 3). Null where the order is unknown or may not be told. */
  readonly rank: number | null;
  /** The ranks it may have within its bounds; null where it is not ranked at all. */
  readonly ranks: RankRange | null;
};

export type TerritoryComparison = {
  readonly reading: Reading;
  readonly by: TerritoryKind;
  readonly territories: readonly Territory[];
  /** Over the territories that reported in full; null where none did. */
  readonly spread: Spread | null;
  /** What a reader must know before comparing: methods that differ or are not stated, an order that is unknown. */
  readonly cautions: readonly Issue[];
  /** Why there are no territories' values; null where there are. */
  readonly reason: Issue | null;
};

/**
 * A total's value in each structure or region, with the spread of those that reported in full (minimum, quartiles,
 * median, maximum) and, where they may be told, ranks.
 *
 * Values are exact, in the rule's unit. Quartiles are of Hyndman and Fan's type 7 (1996), exact fractions between their
 * bounds. A territory that is absent, incomplete or not concerned has its figure, but no rank, and is not in the spread.
 *
 * Ranks are only given where every value was counted in the same stated way, and to those territories whose bounds do
 * not overlap another's; `options` gives them all the same, and `cautions` still says what speaks against it. Unlike one
 * structure over the years, two structures are not presumed to count alike.
 *
 * Missions cannot be compared: no indicator of the dictionary belongs to a mission, and what is told of missions
 * (initiatives) is not counted. Refused, with an issue and no comparison: a rule that is no total, a total that does not
 * add up, an unknown reading or dimension. The data set must be valid (`validateDataset`).
 *
 * @example
 * import { compareTerritories } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const seat = { commune: "Tours", longitude: 0.68, latitude: 47.39 };
 * const observed = (scope: string, value: number) => ({
 *   edition: "2024-2025", vintage: "final", scope, indicator: "interventions", category: null, value, status: "A" as const,
 *   roundedTo: null, method: "contrats-signes", comment: null, source: { file: "observations.csv" },
 * });
 * const dataset = {
 *   dictionary: poles,
 *   editions: [{
 *     code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024,
 *     vintages: [{ code: "final", label: "final", day: "2025-11-30" }],
 *   }],
 *   structures: ["a", "b", "c"].map((code) => ({ code, name: code, region: "24" as const, seat })),
 *   observations: [observed("a", 10), observed("b", 25)],
 *   facts: [],
 *   simulated: false,
 * };
 * const { comparison } = compareTerritories(
 *   { code: "interventions", version: 1, label: "Interventions", kind: "total", of: "interventions" },
 *   dataset,
 *   { edition: "2024-2025", vintage: "final" },
 *   "structure",
 * );
 * comparison?.territories.map(({ state, rank }) => [state, rank]); //=> [["reported", 2], ["reported", 1], ["absent", null]]
 * comparison?.spread?.median.value; //=> { numerator: 35, denominator: 2 }
 */
export function compareTerritories(
  rule: Rule,
  dataset: Dataset,
  reading: Reading,
  by: TerritoryKind,
  options: RankingOptions = {},
): { comparison: TerritoryComparison | null; issues: Issue[] } {
  const issues = [
    ...checkTotal(rule, dataset),
    ...checkReading(reading, dataset),
    ...checkKind(rule, by),
  ];
  if (issues.length > 0) return { comparison: null, issues };
  return { comparison: compare(asTotal(rule), dataset, reading, by, options), issues };
}

function checkKind(rule: Rule, by: string): Issue[] {
  if (territoryKinds.some((kind) => kind === by)) return [];
  return [
    refusal(
      rule,
      "dimension-inconnue",
      by === "mission"
        ? "Aucun indicateur du dictionnaire ne relève d’une mission : rien ne se compte mission par mission."
        : `On ne compare pas par « ${by} ».`,
      "Comparer par structure (« structure ») ou par région (« region »).",
    ),
  ];
}

function compare(
  rule: TotalRule,
  dataset: Dataset,
  reading: Reading,
  by: TerritoryKind,
  options: RankingOptions,
): TerritoryComparison {
  const reason = networkOnlyReason([statementOf(rule, dataset, reading)]);
  const nothing = { reading, by, territories: [], spread: null, cautions: [], reason };
  if (reason !== null) return nothing;
  const cube = cubeOf(dataset, reading, bookOf([rule]));
  const found = territoryFigures(rule, cube, by);
  const complete = found.filter(({ state }) => state === "reported");
  // A figure reported in full has a value and both bounds.
  const values = complete.map(({ figure }) => figure as Figure & Bounded);
  const doubts = methodDoubts(complete);
  const isRanked = doubts.length === 0 || options.acrossMethods === true;
  const ranges = rankRanges(values);
  const declared = rankRanges(values.map(({ value }) => ({ low: value, high: value })));
  const territories = found.map((territory): Territory => {
    const { figure, state } = territory;
    const place = isRanked ? complete.indexOf(territory) : -1;
    const ranks = ranges[place] ?? null;
    const forced = options.byDeclaredValue === true ? declared[place]?.best : undefined;
    return { figure, state, ranks, rank: forced ?? certainRank(ranks) };
  });
  const isUncertain = ranges.some((range) => certainRank(range) === null);
  const cautions = [...doubts, ...(isUncertain ? [unknownOrder()] : [])];
  return { ...nothing, territories, spread: spreadOf(values), cautions };
}

function certainRank(ranks: RankRange | null): number | null {
  return ranks !== null && ranks.best === ranks.worst ? ranks.best : null;
}
