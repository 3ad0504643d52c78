import type { Figure } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { impute } from "../cube/impute.ts";
import { type Selection, tallyOf } from "../cube/tally.ts";
import type { BreakdownRule, TotalRule } from "../rules/rule.ts";
import { describeTally, type Naming } from "./describe.ts";
import { NOTHING, sumOf } from "./interval.ts";

/** The sum of a selection's answers, with what the rule says of those that are missing. */
export function sumFigure(
  rule: TotalRule | BreakdownRule,
  cube: Cube,
  naming: Naming,
  selection: Selection,
): Figure {
  const given = tallyOf(cube, selection);
  const tally = rule.missing === "imputed" ? impute(cube, given) : given;
  const figure = describeTally(cube, rule, naming, sumOf(tally), [tally]);
  const { coverage } = figure;
  const isComplete = coverage !== null && coverage.reported.low === coverage.expected;
  if (rule.missing === "strict" && !isComplete) return { ...figure, ...NOTHING, lowerBound: false };
  const isImputed = tally.answers.some(({ answer }) => answer.state === "imputed");
  return isImputed ? { ...figure, lowerBound: false, approximate: true } : figure;
}
