import type { Dataset, Figure, Issue } from "@panorama/schema";
import { type Cube, cubeOf, type Reading } from "./cube/cube.ts";
import { evaluateBreakdown } from "./figures/evaluate-breakdown.ts";
import { evaluateCount } from "./figures/evaluate-count.ts";
import { evaluateFact } from "./figures/evaluate-fact.ts";
import { evaluateMean } from "./figures/evaluate-mean.ts";
import { evaluateShare } from "./figures/evaluate-share.ts";
import { evaluateTotal } from "./figures/evaluate-total.ts";
import type { RuleBook } from "./rules/check-references.ts";
import type { Rule } from "./rules/rule.ts";
import { validateRules } from "./rules/validate-rules.ts";

/**
 * The figures of an edition, as they were known at a vintage:
 *
 *     observations ── cube ──> what stands at the vintage, by scope and slot
 *     cube         ── tally ──> each structure's answer for one rule
 *     tally        ── interval, coverage, statuses, methods, receipt ──> figure
 *
 * The data set must be valid (`validateDataset`). Rules that are refused come back as issues, and nothing is evaluated.
 * A figure whose structures reported nothing has a null value; it is never zero.
 *
 * @example
 * import { evaluate } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const common = {
 *   edition: "2024-2025", vintage: "consolide", scope: "reseau", category: null, status: "A",
 *   method: null, comment: null, source: { file: "observations.csv" },
 * } as const;
 * const dataset = {
 *   dictionary: poles,
 *   editions: [{
 *     code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024,
 *     vintages: [{ code: "consolide", label: "consolidé", day: "2025-11-30" }],
 *   }],
 *   structures: [],
 *   observations: [{ ...common, indicator: "partenaires", value: 4300, roundedTo: 100 }],
 *   facts: [],
 *   simulated: false,
 * } as const;
 * const rules = [
 *   { code: "partenaires.total", version: 1, label: "Partenaires", kind: "total", of: "partenaires" },
 * ] as const;
 * const { figures } = evaluate(rules, dataset, { edition: "2024-2025", vintage: "consolide" });
 * figures[0]?.low; //=> { numerator: 4250, denominator: 1 }
 * figures[0]?.high; //=> { numerator: 4350, denominator: 1 }
 */
export function evaluate(
  rules: readonly Rule[],
  dataset: Dataset,
  reading: Reading,
): { figures: Figure[]; issues: Issue[] } {
  const issues = [...validateRules(rules, dataset.dictionary), ...unknownFacts(rules, dataset)];
  if (issues.length > 0) return { figures: [], issues };
  const cube = cubeOf(dataset, reading, indicatorsOf(rules));
  const book: RuleBook = new Map(rules.map((rule) => [rule.code, rule]));
  const figures = rules.flatMap((rule) => evaluateRule(rule, cube, book));
  const ids = new Set<string>();
  for (const { id } of figures) {
    if (ids.size === ids.add(id).size) throw new Error(`two rules give a figure ${id}`);
  }
  return { figures, issues };
}

function indicatorsOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap((rule) => (rule.kind === "total" || rule.kind === "breakdown" ? rule.of : [])),
  );
}

function evaluateRule(rule: Rule, cube: Cube, book: RuleBook): Figure[] {
  switch (rule.kind) {
    case "total":
      return evaluateTotal(rule, cube);
    case "breakdown":
      return evaluateBreakdown(rule, cube);
    case "share":
      return evaluateShare(rule, cube, book);
    case "mean":
      return evaluateMean(rule, cube, book);
    case "count":
      return evaluateCount(rule, cube);
    case "fact":
      return evaluateFact(rule, cube);
  }
}

function unknownFacts(rules: readonly Rule[], { facts }: Dataset): Issue[] {
  const known = new Set(facts.map(({ code }) => code));
  return rules.flatMap((rule) => {
    const fact = rule.kind === "fact" ? rule.of : rule.kind === "share" ? rule.whole : undefined;
    const code = typeof fact === "object" ? fact.fact : rule.kind === "fact" ? fact : undefined;
    if (code === undefined || known.has(code)) return [];
    return [
      {
        code: "donnee-externe-inconnue",
        severity: "error" as const,
        where: {},
        what: `La règle « ${rule.code} » cite une donnée externe inconnue : « ${code} ».`,
        remedy: "L’ajouter aux données externes de l’édition, avec sa source et sa date.",
      },
    ];
  });
}
