import { compareRationals, type Figure, fraction, type Unit } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { breakdownIn } from "../rules/check-references.ts";
import type { RankRule } from "../rules/rule.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { derive, methodsOf } from "./derive.ts";
import { evaluateBreakdown } from "./evaluate-breakdown.ts";
import { type Interval, NOTHING } from "./interval.ts";

const RANK: Unit = { code: "rang", singular: "rang", plural: "rang", decimals: 0 };

/**
 * The place of each part, 1 for the greatest; equal parts share theirs. Bounds tell between which places a part may
 * truly stand, for values may be rounded or incomplete. A part without a value has no place; where parts were counted in
 * several ways, none has, unless the rule asks for it.
 */
export function evaluateRank(rule: RankRule, cube: Cube, book: RuleBook): Figure[] {
  const parts = evaluateBreakdown(breakdownIn(book, rule.of), cube);
  const comparable = rule.acrossMethods === true || methodsOf(parts).size <= 1;
  return parts.map((part) => {
    const naming = {
      id: `${rule.code}.${part.item?.code}`,
      label: part.label,
      unit: RANK,
      decimals: 0,
      item: part.item,
    };
    const place = comparable ? placeOf(part, parts) : NOTHING;
    return derive(cube.seal(rule.code), naming, place, part, parts);
  });
}

function placeOf(part: Figure, parts: readonly Figure[]): Interval {
  const { value, low, high } = part;
  if (value === null || low === null) return NOTHING;
  const others = parts.filter((other) => other !== part);
  const after = (isAbove: (other: Figure) => boolean) =>
    fraction(1 + others.filter(isAbove).length);
  return {
    value: after((other) => other.value !== null && compareRationals(other.value, value) > 0),
    low: after(
      (other) => high !== null && other.low !== null && compareRationals(other.low, high) > 0,
    ),
    // One without a value may be any number.
    high: after((other) => other.high === null || compareRationals(other.high, low) > 0),
  };
}
