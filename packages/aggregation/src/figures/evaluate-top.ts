import { compareRationals, type Figure } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { breakdownIn } from "../rules/check-references.ts";
import type { BreakdownRule, TopRule } from "../rules/rule.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { type Part, partsOf, restOf } from "./evaluate-breakdown.ts";
import { sumFigure } from "./sum-figure.ts";

/** The code of the others together. */
const REST = "reste";

/**
 * The greatest parts of a breakdown, and one figure for all others, in that order; equal parts in the order of the
 * breakdown. Parts without a value are among the others, whose sum they leave a lower bound.
 */
export function evaluateTop(rule: TopRule, cube: Cube, book: RuleBook): Figure[] {
  const breakdown = breakdownIn(book, rule.of);
  const named = { ...breakdown, code: rule.code, version: rule.version };
  const parts = partsOf(breakdown, cube).map((part) => ({
    part,
    figure: figureOf(named, cube, rule, part),
  }));
  const sorted = parts.toSorted((a, b) => descending(a.figure, b.figure));
  const first = sorted.slice(0, rule.count).map(({ figure }) => figure);
  const rest = new Set(sorted.slice(rule.count).map(({ part }) => part.code));
  if (rest.size === 0) return first;
  const selection = restOf(
    breakdown,
    cube,
    parts.flatMap(({ part }) => (rest.has(part.code) ? [part.code] : [])),
  );
  const others = { code: REST, label: rule.others, selection };
  return [...first, { ...figureOf(named, cube, rule, others), item: null }];
}

function figureOf(
  named: BreakdownRule,
  cube: Cube,
  { code, decimals }: TopRule,
  part: Part,
): Figure {
  const unit = cube.book.indicators.get(named.of)?.definition.unit;
  if (unit === undefined) throw new Error(`unknown indicator ${named.of}`);
  const naming = {
    id: `${code}.${part.code}`,
    label: part.label,
    unit,
    decimals: decimals ?? unit.decimals,
    item: { dimension: named.by, code: part.code },
  };
  return sumFigure(named, cube, naming, part.selection);
}

function descending({ value: a }: Figure, { value: b }: Figure): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareRationals(b, a);
}
