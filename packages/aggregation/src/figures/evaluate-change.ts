import {
  type Figure,
  fraction,
  multiplyRationals,
  PERCENT,
  type Rational,
  subtractRationals,
  type Unit,
} from "@panorama/schema";
import type { ChangeRule } from "../rules/rule.ts";
import type { Seal } from "../rules/seal.ts";
import { derive, sourcesOf } from "./derive.ts";
import { type Interval, NOTHING, quotient } from "./interval.ts";

/** What shares differ by. */
const POINT: Unit = { code: "point", singular: "point", plural: "points", decimals: 2 };

/**
 * What figures have become since an earlier reading of the same rule, each against the one of its name. Nothing where one
 * of them has no value, or the earlier one is zero and the change in percent. A null `low` beside a value is unbounded: the
 * earlier value may have been any number.
 */
export function evaluateChange(
  rule: ChangeRule,
  seal: Seal,
  now: readonly Figure[],
  before: readonly Figure[],
): Figure[] {
  const earlier = new Map(before.map((figure) => [figure.id, figure]));
  return now.map((figure) => {
    const then = earlier.get(figure.id);
    const naming = {
      id: `${rule.code}${figure.id.slice(rule.of.length)}`,
      label: figure.item === null ? rule.label : figure.label,
      item: figure.item,
      ...printedAs(rule, figure),
    };
    return then === undefined
      ? derive(seal, naming, NOTHING, figure, sourcesOf([figure]))
      : derive(seal, naming, change(rule, figure, then), figure, sourcesOf([figure, then]));
  });
}

function printedAs(rule: ChangeRule, { unit, decimals }: Figure) {
  if (rule.as === "percent") return { unit: PERCENT, decimals: rule.decimals ?? 1 };
  return {
    unit: unit.code === PERCENT.code ? POINT : unit,
    decimals: rule.decimals ?? decimals,
  };
}

function change({ as }: ChangeRule, now: Figure, then: Figure): Interval {
  if (as === "percent") return growth(now, then);
  return difference(now, then, now.unit.code === PERCENT.code ? 100 : 1);
}

function difference(now: Interval, then: Interval, scale: number): Interval {
  if (now.value === null || then.value === null) return NOTHING;
  return {
    value: scaled(subtractRationals(now.value, then.value), scale),
    low: now.low && then.high && scaled(subtractRationals(now.low, then.high), scale),
    high: now.high && then.low && scaled(subtractRationals(now.high, then.low), scale),
  };
}

function scaled(value: Rational, scale: number): Rational {
  return multiplyRationals(value, fraction(scale));
}

function growth(now: Interval, then: Interval): Interval {
  const { value, low, high } = quotient(now, then);
  const less = (bound: Rational | null) => bound && subtractRationals(bound, fraction(1));
  return { value: less(value), low: less(low), high: less(high) };
}
