import { type Figure, fraction, regionOf, type Structure, type Unit } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import type { CountRule } from "../rules/rule.ts";
import { describePlain } from "./describe.ts";
import { exactly } from "./interval.ts";

const units = {
  structure: { code: "structure", singular: "structure", plural: "structures", decimals: 0 },
  region: { code: "region", singular: "région", plural: "régions", decimals: 0 },
} as const satisfies Record<CountRule["of"], Unit>;

/** The members of the edition, or the regions that have one. */
export function evaluateCount(rule: CountRule, cube: Cube): Figure[] {
  const structures = cube.members.filter((structure) => isCounted(structure, rule));
  const counted =
    rule.of === "structure"
      ? structures.length
      : new Set(structures.map(({ region }) => region)).size;
  const naming = {
    id: rule.code,
    label: rule.label,
    unit: units[rule.of],
    decimals: 0,
    item: null,
  };
  return [describePlain(cube, rule, naming, exactly(fraction(counted)))];
}

function isCounted({ region }: Structure, { where }: CountRule): boolean {
  return (
    (where?.region?.includes(region) ?? true) &&
    (where?.overseas === undefined || where.overseas === regionOf(region).overseas)
  );
}
