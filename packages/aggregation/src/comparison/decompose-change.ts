import { type Dataset, type Figure, type Issue, subtractRationals } from "@panorama/schema";
import type { Reading } from "../cube/cube.ts";
import type { Rule, TotalRule } from "../rules/rule.ts";
import type { Bounded } from "./bounded.ts";
import { asTotal, checkReadings, checkTotal } from "./check-readings.ts";
import { interruptedBetween } from "./comparability.ts";
import { contributionsBetween, partOf } from "./contribution.ts";
import { type DefinitionChange, definitionChanges } from "./definition-changes.ts";
import { networkOnlyReason, noValueReason } from "./limits.ts";
import { type ChangeParts, splitByStructure } from "./split-by-structure.ts";
import { type Statement, statementOf, vintageInForce } from "./statement.ts";

/** The change of a total between two readings. */
export type Change = {
  /** The figure as it was printed. */
  readonly from: Figure;
  /** The same edition's figure as it stood when `to` was published: what the parts but `revision` start from. */
  readonly restated: Figure;
  readonly to: Figure;
  /** `to` less `from`; null where one of them has no value. */
  readonly whole: Bounded | null;
  /** Null where the change cannot be split; `reason` says why. */
  readonly parts: ChangeParts | null;
  readonly reason: Issue | null;
  /** Changes of definition that the dictionary tells between the two editions. */
  readonly definition: readonly DefinitionChange[];
};

/**
 * Splits the change from the figure printed at `from` to the one at `to` into what happened, who answered, how they counted
 * and what was restated.
 *
 *     printed ── revision ──> restated ── real + method + coverage ──> to
 *
 * `restated` is read at the last vintage of the earlier edition whose day is not after the day of `to` (never one before
 * `from`). Between two vintages of one edition, all is revision.
 *
 * Values are exact, in the rule's unit, and speak of what was declared: a structure that declared nothing adds nothing, and
 * bounds are only widened by rounded values. What missing structures would have added is in no part; they are named by the
 * figures' coverage. Because `restated` stands in two parts, the parts' bounds together may be wider than the whole's.
 * Where structures' counts overlap, the change is that of the sum of what they declared, not of distinct units.
 *
 * Refused, with an issue and no change: a rule that is no total, a total that does not add up, readings that are
 * unknown, the same, or not in order. The data set must be valid (`validateDataset`).
 *
 * @example
 * import { decomposeChange } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const seat = { commune: "Tours", longitude: 0.68, latitude: 47.39 };
 * const vintages = [{ code: "final", label: "final", day: "2026-11-30" }];
 * const observed = (edition: string, scope: string, value: number, method: string) => ({
 *   edition, vintage: "final", scope, indicator: "partenaires", category: null, value, status: "A" as const,
 *   roundedTo: null, method, comment: null, source: { file: "observations.csv" },
 * });
 * const dataset = {
 *   dictionary: poles,
 *   editions: [
 *     { code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024, vintages },
 *     { code: "2025-2026", schoolYear: "2025-2026", calendarYear: 2025, vintages },
 *   ],
 *   structures: ["a", "b", "c"].map((code) => ({ code, name: code, region: "24" as const, seat })),
 *   observations: [
 *     observed("2024-2025", "a", 100, "conventions-signees"),
 *     observed("2024-2025", "b", 40, "liste-de-contacts"),
 *     observed("2025-2026", "a", 110, "conventions-signees"),
 *     observed("2025-2026", "b", 25, "conventions-signees"),
 *     observed("2025-2026", "c", 30, "conventions-signees"),
 *   ],
 *   facts: [],
 *   simulated: false,
 * };
 * const { change } = decomposeChange(
 *   { code: "partenaires", version: 1, label: "Partenaires", kind: "total", of: "partenaires" },
 *   dataset,
 *   { edition: "2024-2025", vintage: "final" },
 *   { edition: "2025-2026", vintage: "final" },
 * );
 * change?.whole?.value.numerator; //=> 25
 * change?.parts?.real.value.numerator; //=> 10
 * change?.parts?.method.value.numerator; //=> -15
 * change?.parts?.coverage.entered.map(({ structure }) => structure.code); //=> ["c"]
 * change?.parts?.coverage.value.numerator; //=> 30
 */
export function decomposeChange(
  rule: Rule,
  dataset: Dataset,
  from: Reading,
  to: Reading,
): { change: Change | null; issues: Issue[] } {
  const issues = [...checkTotal(rule, dataset), ...checkReadings([from, to], dataset)];
  if (issues.length > 0) return { change: null, issues };
  return { change: changeOf(asTotal(rule), dataset, from, to), issues };
}

function changeOf(rule: TotalRule, dataset: Dataset, from: Reading, to: Reading): Change {
  const isRevision = from.edition === to.edition;
  const inForce = isRevision ? to : vintageInForce(dataset, from.edition, to, from.vintage);
  const printed = statementOf(rule, dataset, from);
  const restated = statementOf(rule, dataset, inForce ?? from);
  const later = isRevision ? restated : statementOf(rule, dataset, to);
  const reason =
    (isRevision ? null : networkOnlyReason([printed, restated, later])) ??
    noValueReason(rule, dataset, [printed, later]);
  return {
    from: printed.figure,
    restated: restated.figure,
    to: later.figure,
    whole: wholeOf(printed, later),
    parts:
      reason === null
        ? {
            ...splitByStructure(restated, later, interruptedBetween(rule, dataset, from, to)),
            revision: partOf(contributionsBetween(printed, restated)),
          }
        : null,
    reason,
    definition: definitionChanges(rule, dataset.dictionary, from, to),
  };
}

function wholeOf(before: Statement, after: Statement): Bounded | null {
  const [a, b] = [before.figure.value, after.figure.value];
  if (a === null || b === null) return null;
  const { low, high } = partOf(contributionsBetween(before, after));
  return { value: subtractRationals(b, a), low, high };
}
