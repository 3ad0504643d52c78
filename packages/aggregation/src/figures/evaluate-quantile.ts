import {
  addRationals,
  compareRationals,
  type Figure,
  fraction,
  multiplyRationals,
  type Rational,
} from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { selectionOf, type Tally, tallyOf } from "../cube/tally.ts";
import { type RuleBook, totalIn } from "../rules/check-references.ts";
import type { QuantileRule } from "../rules/rule.ts";
import { describeTally } from "./describe.ts";
import { type Interval, isMissing, NOTHING, openBounds, sumOf } from "./interval.ts";

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

/**
 * The quantile of at least one value, between the two values around it in proportion: definition 7 of R. J. Hyndman
 * and Y. Fan, “Sample quantiles in statistical packages”, The American Statistician 50 (1996), 361-365, as spreadsheets,
 * R and NumPy have it.
 */
function quantile(values: readonly Rational[], percent: number): Rational {
  const sorted = [...values].sort(compareRationals);
  const place = (sorted.length - 1) * percent;
  const below = sorted[Math.floor(place / 100)] as Rational;
  const above = sorted[Math.ceil(place / 100)] as Rational;
  const share = fraction(place % 100, 100);
  const rest = fraction(100 - (place % 100), 100);
  return addRationals(multiplyRationals(below, rest), multiplyRationals(above, share));
}
