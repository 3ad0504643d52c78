import type { Dataset } from "@panorama/schema";
import { cubeOf, type Reading } from "../cube/cube.ts";
import { selectionOf, tallyOf } from "../cube/tally.ts";
import type { TotalRule } from "../rules/rule.ts";
import { bookOf } from "../rules/rule-book.ts";
import { likenessOf } from "./counting-methods.ts";
import { type Reply, repliesOf } from "./reply.ts";
import { vintageInForce } from "./statement.ts";

/**
 * Why two values of one structure do not compare:
 * - `method`: both state how they were counted, and not in the same way;
 * - `definition`: one of them was given with the status D (another definition), the other was not;
 * - `break`: the structure declared a break of its series (status B) at the later value, or in an edition between.
 */
export type BreakCause = "method" | "definition" | "break";

export type Comparability = {
  readonly causes: readonly BreakCause[];
  /** Nothing speaks against comparing them, but a counting method is not stated on one side or both. */
  readonly unstated: boolean;
};

/**
 * Compares how two replies of one structure were counted. A method that is not stated is presumed unchanged: a
 * structure mostly counts as it did the year before. The presumption is always told (`unstated`).
 */
export function comparabilityOf(
  before: Reply,
  after: Reply,
  interrupted: ReadonlySet<string>,
): Comparability {
  const likeness = likenessOf([...before.observations, ...after.observations]);
  const hasStatus = ({ observations }: Reply, status: "B" | "D") =>
    observations.some((observation) => observation.status === status);
  const isBroken =
    interrupted.has(after.structure.code) ||
    (before.edition !== after.edition && hasStatus(after, "B"));
  const causes: BreakCause[] = [
    likeness === "different" ? ("method" as const) : [],
    hasStatus(before, "D") === hasStatus(after, "D") ? [] : ("definition" as const),
    isBroken ? ("break" as const) : [],
  ].flat();
  return { causes, unstated: causes.length === 0 && likeness === "unstated" };
}

/** The structures that declared a break of series in an edition strictly between two, as known at the later reading. */
export function interruptedBetween(
  rule: TotalRule,
  dataset: Dataset,
  from: Reading,
  to: Reading,
): ReadonlySet<string> {
  const position = (reading: Reading) =>
    dataset.editions.findIndex(({ code }) => code === reading.edition);
  const between = dataset.editions.slice(position(from) + 1, Math.max(0, position(to)));
  const interrupted = between.flatMap((edition) => {
    const reading = vintageInForce(dataset, edition.code, to);
    if (reading === undefined) return [];
    const cube = cubeOf(dataset, reading, bookOf([rule]));
    const tally = tallyOf(cube, selectionOf(cube, [rule.of].flat(), rule.where));
    return [...repliesOf(cube, tally).values()].filter(({ observations }) =>
      observations.some(({ status }) => status === "B"),
    );
  });
  return new Set(interrupted.map(({ structure }) => structure.code));
}
