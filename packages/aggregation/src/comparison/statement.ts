import type { Dataset, Edition, Figure } from "@panorama/schema";
import { cubeOf, type Reading } from "../cube/cube.ts";
import { selectionOf, type Tally, tallyOf } from "../cube/tally.ts";
import { evaluateTotal } from "../figures/evaluate-total.ts";
import type { TotalRule } from "../rules/rule.ts";
import { bookOf } from "../rules/rule-book.ts";
import { type Reply, repliesOf } from "./reply.ts";

/** What a total was at one reading: its figure as it is printed, and the structures' replies that it is made of. */
export type Statement = {
  readonly reading: Reading;
  readonly figure: Figure;
  readonly tally: Tally;
  /** Only a total of the network is known: nobody can say which structure gave what. */
  readonly networkOnly: boolean;
  readonly replies: ReadonlyMap<string, Reply>;
};

export function statementOf(rule: TotalRule, dataset: Dataset, reading: Reading): Statement {
  const cube = cubeOf(dataset, reading, bookOf([rule]));
  const selection = selectionOf(cube, [rule.of].flat(), rule.where);
  const tally = tallyOf(cube, selection);
  const everyone = { ...selection, structures: cube.members, partial: false };
  const [figure] = evaluateTotal(rule, cube);
  if (figure === undefined) throw new Error("check the rule first");
  return {
    reading,
    figure,
    tally,
    networkOnly: tallyOf(cube, everyone).level === "network",
    replies: repliesOf(cube, tally),
  };
}

/**
 * The vintage in which an edition's values stood when a later reading was published: the last one whose day is not after
 * it, and never one before `since`. Undefined where there is none.
 */
export function vintageInForce(
  { editions }: Dataset,
  edition: string,
  later: Reading,
  since?: string,
): Reading | undefined {
  const vintages = editionOf(editions, edition)?.vintages ?? [];
  const day = editionOf(editions, later.edition)?.vintages.find(
    ({ code }) => code === later.vintage,
  )?.day;
  const known = vintages.findLastIndex((vintage) => day !== undefined && vintage.day <= day);
  const first = vintages.findIndex(({ code }) => code === since);
  const code = vintages[Math.max(known, first)]?.code;
  return code === undefined ? undefined : { edition, vintage: code };
}

function editionOf(editions: readonly Edition[], edition: string): Edition | undefined {
  return editions.find(({ code }) => code === edition);
}
