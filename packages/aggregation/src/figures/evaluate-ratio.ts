import type { Figure, Unit } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { selectionOf, tallyOf } from "../cube/tally.ts";
import { totalIn } from "../rules/check-references.ts";
import type { RatioRule } from "../rules/rule.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { coverageOf } from "./coverage.ts";
import { describeTally } from "./describe.ts";
import { isMissing, openBounds, quotient, sumOf } from "./interval.ts";
import { jointly, only, structuresOfBoth } from "./joint-answers.ts";

/**
 * One total over another, both of the structures that reported both. With structures missing, the ratio of those that
 * answered bounds nothing.
 */
export function evaluateRatio(rule: RatioRule, cube: Cube, book: RuleBook): Figure[] {
  const [numerator, denominator] = [rule.numerator, rule.denominator].map((code) => {
    const { of, where } = totalIn(book, code);
    return tallyOf(cube, selectionOf(cube, [of].flat(), where));
  });
  const above = numerator?.selection.indicators[0]?.definition.unit;
  const below = denominator?.selection.indicators[0]?.definition.unit;
  if (numerator === undefined || denominator === undefined || !above || !below) return [];
  const both = structuresOfBoth(numerator, denominator);
  const interval = quotient(sumOf(only(numerator, both)), sumOf(only(denominator, both)));
  const missing = isMissing(numerator.answers) || isMissing(denominator.answers);
  const naming = {
    id: rule.code,
    label: rule.label,
    unit: unitOf(above, below),
    decimals: rule.decimals ?? 1,
    item: null,
  };
  const figure = describeTally(cube, rule, naming, missing ? openBounds(interval) : interval, [
    numerator,
    denominator,
  ]);
  return [
    denominator.level === "network"
      ? figure
      : { ...figure, coverage: coverageOf(cube, jointly(denominator, both)) },
  ];
}

/** « interventions par partenaire » */
function unitOf(above: Unit, below: Unit): Unit {
  return {
    code: `${above.code}-par-${below.code}`,
    singular: `${above.singular} par ${below.singular}`,
    plural: `${above.plural} par ${below.singular}`,
    decimals: 2,
  };
}
