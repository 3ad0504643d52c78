import type { Figure } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { selectionOf, type Tally, tallyOf } from "../cube/tally.ts";
import { totalIn } from "../rules/check-references.ts";
import type { QuantileRule } from "../rules/rule.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { describeTally } from "./describe.ts";
import { type Interval, isMissing, NOTHING, openBounds, sumOf } from "./interval.ts";
import { quantile } from "./quantile.ts";

/**
 * A quantile of what the structures, or the regions, reported in full. With one missing it speaks for those that answered
 * and bounds nothing; a total that only the network published has none.
 */
export function evaluateQuantile(rule: QuantileRule, cube: Cube, book: RuleBook): Figure[] {
  const total = totalIn(book, rule.of);
  const tally = tallyOf(cube, selectionOf(cube, [total.of].flat(), total.where));
  const unit = tally.selection.indicators[0]?.definition.unit;
  if (unit === undefined) return [];
  const decimals = rule.decimals ?? unit.decimals;
  const naming = { id: rule.code, label: rule.label, unit, decimals, item: null };
  return [describeTally(cube, rule, naming, intervalOf(rule, tally), [tally])];
}

function intervalOf(rule: QuantileRule, tally: Tally): Interval {
  if (tally.level === "network") return NOTHING;
  const sums = groupsOf(rule, tally)
    .map((answers) => sumOf({ ...tally, answers }))
    .filter((sum) => sum.value !== null);
  if (sums.length === 0) return NOTHING;
  const at = (bound: keyof Interval) =>
    quantile(
      sums.flatMap((sum) => sum[bound] ?? []),
      rule.percent,
    );
  // A quantile never falls where a value grows: those of the bounds enclose it.
  const interval = { value: at("value"), low: at("low"), high: at("high") };
  return isMissing(tally.answers) ? openBounds(interval) : interval;
}

/** The answers of each structure, or of each region of which every structure that is concerned reported. */
function groupsOf({ per }: QuantileRule, { answers }: Tally): Tally["answers"][] {
  const groups = new Map<string, Tally["answers"][number][]>();
  for (const one of answers) {
    const { structure, answer } = one;
    if (structure === null || answer.state === "not-applicable") continue;
    const key = per === "structure" ? structure.code : structure.region;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter((group) =>
    group.every(({ answer }) => answer.state === "reported"),
  );
}
