import type { Figure } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { selectionOf } from "../cube/tally.ts";
import type { TotalRule } from "../rules/rule.ts";
import { sumFigure } from "./sum-figure.ts";

/** The sum over structures, or the network's published total where that is all there is. */
export function evaluateTotal(rule: TotalRule, cube: Cube): Figure[] {
  const selection = selectionOf(cube, [rule.of].flat(), rule.where);
  const unit = selection.indicators[0]?.definition.unit;
  if (unit === undefined) return [];
  const decimals = rule.decimals ?? unit.decimals;
  const naming = { id: rule.code, label: rule.label, unit, decimals, item: null };
  return [sumFigure(rule, cube, naming, selection)];
}
