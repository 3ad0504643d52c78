import type { Dataset, Issue, Rational } from "@panorama/schema";
import type { Reading } from "../cube/cube.ts";
import type { Rule, TotalRule } from "../rules/rule.ts";
import { asTotal, checkReadings, checkTotal } from "./check-readings.ts";
import { type BreakCause, interruptedBetween } from "./comparability.ts";
import type { Contribution } from "./contribution.ts";
import { type DefinitionChange, definitionChanges } from "./definition-changes.ts";
import { networkOnlyReason } from "./limits.ts";
import { shareOf } from "./share-of.ts";
import { splitByStructure } from "./split-by-structure.ts";
import { type Statement, statementOf } from "./statement.ts";

/** A structure at both ends of a step, and its share of each total; null where it or the total has no value, or zero. */
export type WeightedContribution = Contribution & {
  readonly weights: { readonly from: Rational | null; readonly to: Rational | null };
};

/** What breaks a series between two readings that follow each other. */
export type SeriesStep = {
  readonly from: Reading;
  readonly to: Reading;
  /** Whether any of `method`, `perimeter` or `definition` names something. */
  readonly broken: boolean;
  /** Structures that reported in full at both, but do not compare: `causes` says why. */
  readonly method: readonly (WeightedContribution & { readonly causes: readonly BreakCause[] })[];
  /** Structures whose method is not stated on one side or both: no break that anyone knows of, and no proof of none. */
  readonly unstated: readonly WeightedContribution[];
  readonly perimeter: {
    readonly entered: readonly WeightedContribution[];
    readonly left: readonly WeightedContribution[];
    /** Structures that answered at both readings, but not in full: what they left out is unknown. */
    readonly partial: readonly WeightedContribution[];
  };
  readonly definition: readonly DefinitionChange[];
  /** Why methods and perimeter are not known; null where they are. */
  readonly reason: Issue | null;
};

/**
 * Where a series of a total breaks: for each two readings that follow each other (oldest first), the structures whose
 * counting method changed or that declared a break, those that entered or left, and what the dictionary tells of the
 * definition. Each structure has its weight, a fraction of the total at either reading.
 *
 * Where only the network's total is known, methods and perimeter are not: `reason` says so, and the lists are empty.
 * Refused as `decomposeChange` does. The data set must be valid (`validateDataset`).
 *
 * @example
 * import { seriesBreaks } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const seat = { commune: "Tours", longitude: 0.68, latitude: 47.39 };
 * const vintages = [{ code: "final", label: "final", day: "2026-11-30" }];
 * const observed = (edition: string, scope: string, value: number, method: string) => ({
 *   edition, vintage: "final", scope, indicator: "interventions", category: null, value, status: "A" as const,
 *   roundedTo: null, method, comment: null, source: { file: "observations.csv" },
 * });
 * const dataset = {
 *   dictionary: poles,
 *   editions: [
 *     { code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024, vintages },
 *     { code: "2025-2026", schoolYear: "2025-2026", calendarYear: 2025, vintages },
 *   ],
 *   structures: ["a", "b"].map((code) => ({ code, name: code, region: "24" as const, seat })),
 *   observations: [
 *     observed("2024-2025", "a", 20, "jours-d-intervention"),
 *     observed("2024-2025", "b", 60, "contrats-signes"),
 *     observed("2025-2026", "a", 50, "seances-d-intervention"),
 *     observed("2025-2026", "b", 50, "contrats-signes"),
 *   ],
 *   facts: [],
 *   simulated: false,
 * };
 * const { steps } = seriesBreaks(
 *   { code: "interventions", version: 1, label: "Interventions", kind: "total", of: "interventions" },
 *   dataset,
 *   [{ edition: "2024-2025", vintage: "final" }, { edition: "2025-2026", vintage: "final" }],
 * );
 * steps[0]?.method.map(({ structure }) => structure.code); //=> ["a"]
 * steps[0]?.method[0]?.weights.from; //=> { numerator: 1, denominator: 4 }
 * steps[0]?.method[0]?.weights.to; //=> { numerator: 1, denominator: 2 }
 */
export function seriesBreaks(
  rule: Rule,
  dataset: Dataset,
  readings: readonly Reading[],
): { steps: SeriesStep[]; issues: Issue[] } {
  const issues = [...checkTotal(rule, dataset), ...checkReadings(readings, dataset)];
  if (issues.length > 0) return { steps: [], issues };
  const total = asTotal(rule);
  const statements = readings.map((reading) => statementOf(total, dataset, reading));
  const steps = statements
    .slice(1)
    .map((after, i) => stepOf(total, dataset, statements[i] as Statement, after));
  return { steps, issues };
}

function stepOf(
  rule: TotalRule,
  dataset: Dataset,
  before: Statement,
  after: Statement,
): SeriesStep {
  const [from, to] = [before.reading, after.reading];
  const reason = networkOnlyReason([before, after]);
  const definition = definitionChanges(rule, dataset.dictionary, from, to);
  const nothing = { method: [], unstated: [], perimeter: { entered: [], left: [], partial: [] } };
  if (reason !== null) {
    return { from, to, broken: definition.length > 0, ...nothing, definition, reason };
  }
  const parts = splitByStructure(before, after, interruptedBetween(rule, dataset, from, to));
  const weigh = <C extends Contribution>(contributions: readonly C[]) =>
    contributions.map((contribution) => ({
      ...contribution,
      weights: {
        from: shareOf(contribution.from.value, before.figure.value),
        to: shareOf(contribution.to.value, after.figure.value),
      },
    }));
  const { entered, left, partial } = parts.coverage;
  const method = parts.method.contributions;
  const broken = [method, entered, left, partial, definition].some(({ length }) => length > 0);
  return {
    from,
    to,
    broken,
    method: weigh(method),
    unstated: weigh(parts.real.unstated.contributions),
    perimeter: { entered: weigh(entered), left: weigh(left), partial: weigh(partial) },
    definition,
    reason,
  };
}
