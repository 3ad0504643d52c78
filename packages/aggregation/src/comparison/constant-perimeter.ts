import type { Dataset, Figure, Issue, Rational } from "@panorama/schema";
import type { Reading } from "../cube/cube.ts";
import type { Rule, TotalRule } from "../rules/rule.ts";
import { asTotal, checkReadings, checkTotal } from "./check-readings.ts";
import { comparabilityOf, interruptedBetween } from "./comparability.ts";
import { information, networkOnlyReason } from "./limits.ts";
import { type Named, type Reply, type Side, sideOf } from "./reply.ts";
import { shareOf } from "./share-of.ts";
import { type Statement, statementOf } from "./statement.ts";

/** Totals « à champ constant »: over the structures that reported in full at every reading, and no other. */
export type ConstantPerimeter = {
  readonly readings: readonly Reading[];
  /** The total narrowed to those structures: `evaluate` makes each figure again from it. Null where there is none. */
  readonly rule: TotalRule | null;
  /** One figure a reading, in their order, called `<rule>.champ-constant`; empty where no structure remains. */
  readonly figures: readonly Figure[];
  /** What share of each printed total the figures are; null where that is zero. */
  readonly weights: readonly (Rational | null)[];
  readonly structures: readonly Named[];
  /** Structures of any of the readings that did not report in full at all, with their side at each. */
  readonly leftOut: readonly { readonly structure: Named; readonly sides: readonly Side[] }[];
  /** Structures that the indicator concerns at no reading: nothing of theirs is left out. */
  readonly notApplicable: readonly Named[];
  /** Structures that remain although their values do not compare (another method or definition, a break declared). */
  readonly methodChanged: readonly Named[];
  /** Structures that remain on the presumption that their method, not stated at some reading, did not change. */
  readonly methodUnstated: readonly Named[];
  /** Why there is no perimeter in common; null where there is one. */
  readonly reason: Issue | null;
};

/**
 * Totals over two or more readings, oldest first, at constant perimeter (« à champ constant »): only the structures that
 * reported in full at every one, each reading as it was known at its vintage.
 *
 * Figures have the rule's unit and the bounds of their roundings. A structure that is absent, incomplete, not concerned or
 * no member at one reading is left out of all, by name. A perimeter that is constant may still hide a change of
 * counting: `methodChanged` names those concerned.
 *
 * Refused as `decomposeChange` does. The data set must be valid (`validateDataset`).
 *
 * @example
 * import { constantPerimeter } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const seat = { commune: "Tours", longitude: 0.68, latitude: 47.39 };
 * const vintages = [{ code: "final", label: "final", day: "2026-11-30" }];
 * const observed = (edition: string, scope: string, value: number) => ({
 *   edition, vintage: "final", scope, indicator: "interventions", category: null, value, status: "A" as const,
 *   roundedTo: null, method: "contrats-signes", comment: null, source: { file: "observations.csv" },
 * });
 * const dataset = {
 *   dictionary: poles,
 *   editions: [
 *     { code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024, vintages },
 *     { code: "2025-2026", schoolYear: "2025-2026", calendarYear: 2025, vintages },
 *   ],
 *   structures: ["a", "b"].map((code) => ({ code, name: code, region: "24" as const, seat })),
 *   observations: [
 *     observed("2024-2025", "a", 12),
 *     observed("2025-2026", "a", 15),
 *     observed("2025-2026", "b", 45),
 *   ],
 *   facts: [],
 *   simulated: false,
 * };
 * const { perimeter } = constantPerimeter(
 *   { code: "interventions", version: 1, label: "Interventions", kind: "total", of: "interventions" },
 *   dataset,
 *   [{ edition: "2024-2025", vintage: "final" }, { edition: "2025-2026", vintage: "final" }],
 * );
 * perimeter?.figures.map(({ value }) => value?.numerator); //=> [12, 15]
 * perimeter?.leftOut.map(({ structure }) => structure.code); //=> ["b"]
 * perimeter?.weights[1]; //=> { numerator: 1, denominator: 4 }
 */
export function constantPerimeter(
  rule: Rule,
  dataset: Dataset,
  readings: readonly Reading[],
): { perimeter: ConstantPerimeter | null; issues: Issue[] } {
  const issues = [...checkTotal(rule, dataset), ...checkReadings(readings, dataset)];
  if (issues.length > 0) return { perimeter: null, issues };
  return { perimeter: perimeterOf(asTotal(rule), dataset, readings), issues };
}

function perimeterOf(
  rule: TotalRule,
  dataset: Dataset,
  readings: readonly Reading[],
): ConstantPerimeter {
  const statements = readings.map((reading) => statementOf(rule, dataset, reading));
  const network = networkOnlyReason(statements);
  const rows = network === null ? repliesByStructure(statements) : [];
  const isKept = ({ replies }: Row) => replies.every((reply) => reply?.answer.state === "reported");
  const isConcerned = ({ replies }: Row) =>
    replies.some((reply) => reply !== undefined && reply.answer.state !== "not-applicable");
  const kept = rows.filter(isKept);
  const narrowed = narrow(rule, kept);
  const figures =
    narrowed === null
      ? []
      : readings.map((reading) => statementOf(narrowed, dataset, reading).figure);
  return {
    readings,
    rule: narrowed,
    figures,
    weights: figures.map((figure, i) => shareOf(figure.value, statements[i]?.figure.value)),
    structures: kept.map(({ structure }) => structure),
    leftOut: rows
      .filter((row) => !isKept(row) && isConcerned(row))
      .map(({ structure, replies }) => ({ structure, sides: replies.map(sideOf) })),
    notApplicable: rows.filter((row) => !isConcerned(row)).map(({ structure }) => structure),
    ...methodsOf(kept, rule, dataset, readings),
    reason: network ?? (narrowed === null ? emptyReason(rule) : null),
  };
}

type Row = { readonly structure: Named; readonly replies: readonly (Reply | undefined)[] };

function repliesByStructure(statements: readonly Statement[]): Row[] {
  const structures = new Map(
    statements.flatMap(({ replies }) =>
      [...replies].map(([code, { structure }]) => [code, structure] as const),
    ),
  );
  return [...structures].map(([code, structure]) => ({
    structure,
    replies: statements.map(({ replies }) => replies.get(code)),
  }));
}

function narrow(rule: TotalRule, kept: readonly Row[]): TotalRule | null {
  if (kept.length === 0) return null;
  return {
    ...rule,
    code: `${rule.code}.champ-constant`,
    label: `${rule.label}, à champ constant`,
    where: { ...rule.where, structure: kept.map(({ structure }) => structure.code) },
  };
}

/** Any two readings count: a method that was stated, then not, then stated otherwise, has changed. */
function methodsOf(
  kept: readonly Row[],
  rule: TotalRule,
  dataset: Dataset,
  readings: readonly Reading[],
): Pick<ConstantPerimeter, "methodChanged" | "methodUnstated"> {
  const [changed, unstated] = [new Set<Named>(), new Set<Named>()];
  for (const [j, to] of readings.entries()) {
    for (const [i, from] of readings.slice(0, j).entries()) {
      const interrupted = interruptedBetween(rule, dataset, from, to);
      for (const { structure, replies } of kept) {
        const found = comparabilityOf(replies[i] as Reply, replies[j] as Reply, interrupted);
        if (found.causes.length > 0) changed.add(structure);
        if (found.unstated) unstated.add(structure);
      }
    }
  }
  const named = (structures: ReadonlySet<Named>) =>
    kept.map(({ structure }) => structure).filter((structure) => structures.has(structure));
  return {
    methodChanged: named(changed),
    methodUnstated: named(unstated).filter((structure) => !changed.has(structure)),
  };
}

function emptyReason({ label }: TotalRule): Issue {
  return information(
    "champ-constant-vide",
    `« ${label} » n’a pas de champ constant.`,
    "Aucune structure n’a répondu en entier à toutes les lectures.",
    "Comparer moins de lectures, ou des millésimes plus complets.",
  );
}
