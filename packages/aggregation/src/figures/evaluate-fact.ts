import { type ExternalFact, type Figure, fraction, PERCENT, type Rational } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import type { FactRule } from "../rules/rule.ts";
import { describePlain } from "./describe.ts";
import { exactly } from "./interval.ts";

/** An external fact as a figure; without a value where the data set does not have it. */
export function evaluateFact(rule: FactRule, cube: Cube): Figure[] {
  const fact = factOf(cube, rule.of);
  const { unit } = fact;
  const decimals = rule.decimals ?? unit.decimals;
  const naming = { id: rule.code, label: rule.label, unit, decimals, item: null };
  return [describePlain(cube, rule, naming, exactly(exactValue(fact)), [fact])];
}

/** The fact of a code; a missing one is a mistake of the data set, seen by `evaluate` beforehand. */
export function factOf(cube: Cube, code: string): ExternalFact {
  const fact = cube.dataset.facts.find((candidate) => candidate.code === code);
  if (fact === undefined) throw new Error(`unknown fact ${code}`);
  return fact;
}

/** A fact's value as an exact number; one given in percent is a part of one, as every share is. */
export function exactValue({ value, unit }: ExternalFact): Rational {
  const scale = 10 ** unit.decimals;
  return fraction(Math.round(value * scale), unit.code === PERCENT.code ? 100 * scale : scale);
}
