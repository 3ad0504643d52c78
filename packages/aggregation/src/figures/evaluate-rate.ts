import { divideRationals, type Figure, fraction, printNumber } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { selectionOf, tallyOf } from "../cube/tally.ts";
import { totalIn } from "../rules/check-references.ts";
import type { RateRule } from "../rules/rule.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { describeTally } from "./describe.ts";
import { exactValue, factOf } from "./evaluate-fact.ts";
import { exactly, quotient, sumOf } from "./interval.ts";

/** A total over an external fact, for so many of it; a lower bound where the total is one. */
export function evaluateRate(rule: RateRule, cube: Cube, book: RuleBook): Figure[] {
  const total = totalIn(book, rule.of);
  const tally = tallyOf(cube, selectionOf(cube, [total.of].flat(), total.where));
  const unit = tally.selection.indicators[0]?.definition.unit;
  if (unit === undefined) return [];
  const fact = factOf(cube, rule.fact);
  const words = `pour ${printNumber(fraction(rule.per))} ${rule.per === 1 ? fact.unit.singular : fact.unit.plural}`;
  const naming = {
    id: rule.code,
    label: rule.label,
    unit: {
      code: `${unit.code}-pour-${rule.per}-${fact.unit.code}`,
      singular: `${unit.singular} ${words}`,
      plural: `${unit.plural} ${words}`,
      decimals: 2 as const,
    },
    decimals: rule.decimals ?? 1,
    item: null,
  };
  const each = exactly(divideRationals(exactValue(fact), fraction(rule.per)));
  return [describeTally(cube, rule, naming, quotient(sumOf(tally), each), [tally], [fact])];
}
