import type { Dataset, Figure, Issue } from "@panorama/schema";
import { type Cube, cubeOf, type Reading } from "./cube/cube.ts";
import { evaluateBreakdown } from "./figures/evaluate-breakdown.ts";
import { evaluateChange } from "./figures/evaluate-change.ts";
import { evaluateCount } from "./figures/evaluate-count.ts";
import { evaluateFact } from "./figures/evaluate-fact.ts";
import { evaluateMean } from "./figures/evaluate-mean.ts";
import { evaluateQuantile } from "./figures/evaluate-quantile.ts";
import { evaluateRank } from "./figures/evaluate-rank.ts";
import { evaluateRate } from "./figures/evaluate-rate.ts";
import { evaluateRatio } from "./figures/evaluate-ratio.ts";
import { evaluateShare } from "./figures/evaluate-share.ts";
import { evaluateTop } from "./figures/evaluate-top.ts";
import { evaluateTotal } from "./figures/evaluate-total.ts";
import { checkAgainstData } from "./rules/check-against-data.ts";
import type { ChangeRule, Rule } from "./rules/rule.ts";
import { bookOf, type RuleBook } from "./rules/rule-book.ts";
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
  const issues = [
    ...validateRules(rules, dataset.dictionary),
    ...checkAgainstData(rules, dataset, reading),
  ];
  if (issues.length > 0) return { figures: [], issues };
  const book = bookOf(rules);
  const cubeAt = layer(dataset, book);
  const figures = rules.flatMap((rule) => evaluateRule(rule, cubeAt(reading), book, cubeAt));
  const ids = new Set<string>();
  for (const { id } of figures) {
    if (ids.size === ids.add(id).size) throw new Error(`two rules give a figure ${id}`);
  }
  return { figures, issues };
}

/** Lays out each reading once. */
function layer(dataset: Dataset, book: RuleBook): CubeAt {
  const cubes = new Map<string, Cube>();
  return (reading) => {
    const key = JSON.stringify([reading.edition, reading.vintage]);
    const cube = cubes.get(key) ?? cubeOf(dataset, reading, book);
    cubes.set(key, cube);
    return cube;
  };
}

type CubeAt = (reading: Reading) => Cube;

function evaluateRule(rule: Rule, cube: Cube, book: RuleBook, cubeAt: CubeAt): Figure[] {
  switch (rule.kind) {
    case "total":
      return evaluateTotal(rule, cube);
    case "breakdown":
      return evaluateBreakdown(rule, cube);
    case "share":
      return evaluateShare(rule, cube, book);
    case "mean":
      return evaluateMean(rule, cube, book);
    case "quantile":
      return evaluateQuantile(rule, cube, book);
    case "ratio":
      return evaluateRatio(rule, cube, book);
    case "rate":
      return evaluateRate(rule, cube, book);
    case "rank":
      return evaluateRank(rule, cube, book);
    case "top":
      return evaluateTop(rule, cube, book);
    case "change": {
      const followed = book.get(rule.of) as Rule;
      const [now, then] = [cube, cubeAt(sinceOf(rule, cube.dataset))].map((one) =>
        evaluateRule(followed, one, book, cubeAt),
      );
      return evaluateChange(rule, cube.seal(rule.code), now ?? [], then ?? []);
    }
    case "count":
      return evaluateCount(rule, cube);
    case "fact":
      return evaluateFact(rule, cube);
  }
}

/** The earlier reading: the last vintage of its edition where none is named. */
function sinceOf({ since }: ChangeRule, { editions }: Dataset): Reading {
  const edition = editions.find(({ code }) => code === since.edition);
  return { edition: since.edition, vintage: since.vintage ?? edition?.vintages.at(-1)?.code ?? "" };
}
