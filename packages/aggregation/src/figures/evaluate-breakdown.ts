import { type Figure, regions } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { type Selection, selectionOf } from "../cube/tally.ts";
import type { BreakdownRule } from "../rules/rule.ts";
import { sumFigure } from "./sum-figure.ts";

/** One part of a breakdown: what it is called, and whose answers it gathers. */
export type Part = {
  readonly code: string;
  readonly label: string;
  readonly selection: Selection;
};

/** One figure per category (in the nomenclature's order), structure (the register's) or region (INSEE code's). */
export function evaluateBreakdown(rule: BreakdownRule, cube: Cube): Figure[] {
  return partsOf(rule, cube).map(({ code, label, selection }) => {
    const unit = cube.book.indicators.get(rule.of)?.definition.unit;
    if (unit === undefined) throw new Error(`unknown indicator ${rule.of}`);
    const naming = {
      id: `${rule.code}.${code}`,
      label,
      unit,
      decimals: rule.decimals ?? unit.decimals,
      item: { dimension: rule.by, code },
    };
    return sumFigure(rule, cube, naming, selection);
  });
}

/** The parts that a breakdown is made of; a region without a structure has none. */
export function partsOf(rule: BreakdownRule, cube: Cube): Part[] {
  const { of, by, where = {} } = rule;
  if (by === "category") {
    const definition = cube.book.indicators.get(of)?.definition;
    const list = cube.dataset.dictionary.nomenclatures.find(
      ({ code }) => code === definition?.nomenclature,
    );
    return (list?.items ?? [])
      .filter(({ code }) => where.category?.includes(code) ?? true)
      .map(({ code, label }) => ({
        code,
        label,
        selection: selectionOf(cube, [of], { ...where, category: [code] }),
      }));
  }
  const { structures } = selectionOf(cube, [of], where);
  if (by === "structure") {
    return structures.map(({ code, name }) => ({
      code,
      label: name,
      selection: partialSelection(cube, of, { ...where, structure: [code] }),
    }));
  }
  return regions
    .filter((region) => structures.some((structure) => structure.region === region.code))
    .map(({ code, name }) => ({
      code,
      label: name,
      selection: partialSelection(cube, of, { ...where, region: [code] }),
    }));
}

/** Several parts together; they must be additive. */
export function restOf(rule: BreakdownRule, cube: Cube, codes: readonly string[]): Selection {
  const where = { ...rule.where, [rule.by]: codes };
  return rule.by === "category"
    ? selectionOf(cube, [rule.of], where)
    : partialSelection(cube, rule.of, where);
}

/** A structure's or region's own answers: the network's published total never stands in for them. */
function partialSelection(
  cube: Cube,
  of: string,
  where: NonNullable<BreakdownRule["where"]>,
): Selection {
  return { ...selectionOf(cube, [of], where), partial: true };
}
