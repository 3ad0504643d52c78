import { type Figure, fraction, type Structure } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { selectionOf, type Tally, tallyOf } from "../cube/tally.ts";
import type { MeanRule } from "../rules/rule.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { describeTally } from "./describe.ts";
import { exactly, type Interval, isMissing, quotient, sumOf } from "./interval.ts";

/**
 * A total over the structures (or the regions) that reported it in full. A total known only for the network is spread
 * over all its members. With structures missing, `value` is the mean
 * of those that answered, and the true one is only known to be no less than the same sum spread over all.
 */
export function evaluateMean(rule: MeanRule, cube: Cube, book: RuleBook): Figure[] {
  const total = book.get(rule.of);
  if (total?.kind !== "total") throw new Error("validate the rules first");
  const tally = tallyOf(cube, selectionOf(cube, [total.of].flat(), total.where));
  const unit = tally.selection.indicators[0]?.definition.unit;
  if (unit === undefined) return [];
  const naming = {
    id: rule.code,
    label: rule.label,
    unit,
    decimals: rule.decimals ?? 0,
    item: null,
  };
  return [describeTally(cube, rule, naming, meanOf(rule, cube, tally), [tally])];
}

function meanOf(rule: MeanRule, cube: Cube, tally: Tally): Interval {
  const concerned = tally.answers.filter(({ answer }) => answer.state !== "not-applicable");
  const answers = concerned.filter(({ answer }) => answer.state === "reported");
  const sum = sumOf({ ...tally, answers });
  if (tally.level === "network") {
    return quotient(sum, exactly(fraction(groupCount(rule, cube.members))));
  }
  const mean = quotient(
    { ...sum, low: sum.value },
    exactly(fraction(groupCount(rule, structuresOf(answers)))),
  );
  if (!isMissing(tally.answers)) return mean;
  const all = exactly(fraction(groupCount(rule, structuresOf(concerned))));
  return { ...quotient({ ...sum, low: sum.value }, all), value: mean.value, high: null };
}

function structuresOf(answers: Tally["answers"]): Structure[] {
  return answers.flatMap(({ structure }) => structure ?? []);
}

function groupCount({ per }: MeanRule, structures: readonly Structure[]): number {
  return per === "structure"
    ? structures.length
    : new Set(structures.map(({ region }) => region)).size;
}
