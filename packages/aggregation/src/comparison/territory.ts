import { type Figure, type Observation, regions, type Structure } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { selectionOf, tallyOf } from "../cube/tally.ts";
import { describeTally } from "../figures/describe.ts";
import { sumOf } from "../figures/interval.ts";
import type { TotalRule } from "../rules/rule.ts";
import { repliesOf, type Side } from "./reply.ts";

export const territoryKinds = ["structure", "region"] as const;

/** What territories are: the structures, or the regions that have one. */
export type TerritoryKind = (typeof territoryKinds)[number];

/** One territory's figure, and whether it speaks for all of its structures that the indicator concerns. */
export type TerritoryFigure = {
  readonly figure: Figure;
  readonly state: Exclude<Side["state"], "outside">;
  readonly observations: readonly Observation[];
};

/** A total's figure for each territory: structures in the register's order, regions in that of their INSEE codes. */
export function territoryFigures(
  rule: TotalRule,
  cube: Cube,
  by: TerritoryKind,
): TerritoryFigure[] {
  const whole = selectionOf(cube, [rule.of].flat(), rule.where);
  return groupsOf(whole.structures, by).map(({ code, label, structures }) => {
    // The network's published total never stands in for one territory's answers.
    const tally = tallyOf(cube, { ...whole, structures, partial: true });
    const unit = whole.indicators[0]?.definition.unit;
    if (unit === undefined) throw new Error("check the rule first");
    const naming = {
      id: `${rule.code}.${code}`,
      label,
      unit,
      decimals: rule.decimals ?? unit.decimals,
      item: { dimension: by, code },
    };
    const replies = [...repliesOf(cube, tally).values()];
    return {
      figure: describeTally(cube, rule, naming, sumOf(tally), [tally]),
      state: stateOf(replies.map(({ answer }) => answer.state)),
      observations: replies.flatMap(({ observations }) => observations),
    };
  });
}

type Group = { code: string; label: string; structures: readonly Structure[] };

function groupsOf(structures: readonly Structure[], by: TerritoryKind): Group[] {
  if (by === "structure") {
    return structures.map((structure) => ({
      code: structure.code,
      label: structure.name,
      structures: [structure],
    }));
  }
  return regions
    .map(({ code, name }) => ({
      code,
      label: name,
      structures: structures.filter(({ region }) => region === code),
    }))
    .filter((group) => group.structures.length > 0);
}

/** A region answers in full when every structure that is concerned does. */
function stateOf(states: readonly TerritoryFigure["state"][]): TerritoryFigure["state"] {
  const concerned = states.filter((state) => state !== "not-applicable");
  if (concerned.length === 0) return "not-applicable";
  if (concerned.every((state) => state === "reported")) return "reported";
  return concerned.every((state) => state === "absent") ? "absent" : "incomplete";
}
