import { type Figure, fraction, type Unit } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { breakdownIn } from "../rules/check-references.ts";
import type { RankRule } from "../rules/rule.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { derive, sourcesOf } from "./derive.ts";
import { evaluateBreakdown } from "./evaluate-breakdown.ts";
import { type Interval, NOTHING } from "./interval.ts";
import { type RankRange, rankRanges } from "./rank-ranges.ts";

const RANK: Unit = { code: "rang", singular: "rang", plural: "rang", decimals: 0 };

/**
 * The place of each part, 1 for the greatest; equal parts share theirs. Bounds tell between which places a part may
 * truly stand, for values may be rounded or incomplete. A part without a value has no place; where parts were counted in
 * several ways, none has, unless the rule asks for it.
 */
export function evaluateRank(rule: RankRule, cube: Cube, book: RuleBook): Figure[] {
  const parts = evaluateBreakdown(breakdownIn(book, rule.of), cube);
  const sources = sourcesOf(parts);
  const comparable = rule.acrossMethods === true || !sources.mixedMethods;
  const declared = rankRanges(parts.map(({ value }) => ({ low: value, high: value })));
  const possible = rankRanges(parts);
  return parts.map((part, at) => {
    const naming = {
      id: `${rule.code}.${part.item?.code}`,
      label: part.label,
      unit: RANK,
      decimals: 0,
      item: part.item,
    };
    const place = comparable ? placeOf(declared[at], possible[at]) : NOTHING;
    return derive(cube.seal(rule.code), naming, place, part, sources);
  });
}

function placeOf(
  declared: RankRange | null | undefined,
  possible: RankRange | null | undefined,
): Interval {
  if (declared == null || possible == null) return NOTHING;
  return {
    value: fraction(declared.best),
    low: fraction(possible.best),
    high: fraction(possible.worst),
  };
}
