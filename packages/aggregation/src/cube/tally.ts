import type { IndicatorEntry, Structure } from "@panorama/schema";
import { NETWORK } from "@panorama/schema";
import type { Where } from "../rules/rule.ts";
import { type Answer, answerOf, questionOf } from "./answer.ts";
import type { Cube } from "./cube.ts";

/** Whose answers are gathered: indicators, categories, structures. */
export type Selection = {
  readonly indicators: readonly IndicatorEntry[];
  readonly categories: readonly string[] | null;
  readonly structures: readonly Structure[];
  /** Structures are not all of the network's: a total of the network says nothing of them. */
  readonly partial: boolean;
};

/** The answers of a selection, structure by structure; or the network's own, where only that was published. */
export type Tally = {
  readonly selection: Selection;
  readonly level: "structures" | "network";
  readonly answers: readonly { readonly structure: Structure | null; readonly answer: Answer }[];
};

/** The selection that a rule names. */
export function selectionOf(cube: Cube, of: readonly string[], where: Where = {}): Selection {
  const { structure, region, category } = where;
  const structures = cube.members.filter(
    (member) =>
      (structure === undefined || structure.includes(member.code)) &&
      (region === undefined || region.includes(member.region)),
  );
  return {
    indicators: of.map((code) => cube.book.indicators.get(code) as IndicatorEntry),
    categories: category ?? null,
    structures,
    partial: structures.length < cube.members.length,
  };
}

/** Gathers the answers of a selection: the structures' own wherever one of them gave any. */
export function tallyOf(cube: Cube, selection: Selection): Tally {
  const ask = askerOf(cube, selection);
  const answers = selection.structures.map((structure) => ({
    structure,
    answer: ask(structure.code),
  }));
  if (selection.partial || answeredByStructures(cube, selection)) {
    return { selection, level: "structures", answers };
  }
  const answer = ask(NETWORK);
  return answer.rows.length === 0
    ? { selection, level: "structures", answers }
    : { selection, level: "network", answers: [{ structure: null, answer }] };
}

/** Whether a structure said anything of the selection's indicators, be it that it has nothing to say. */
function answeredByStructures(cube: Cube, { indicators }: Selection): boolean {
  return cube.members.some(({ code }) => {
    const scope = cube.book.scopes.get(code) as number;
    return indicators.some((entry) => {
      const first = scope * cube.width + (cube.slots.get(entry.definition.code) as number);
      return cube.rows.subarray(first, first + 1 + entry.categories.size).some((row) => row >= 0);
    });
  });
}

/** Asks one scope after the other for its answer over all indicators of a selection. */
function askerOf(cube: Cube, { indicators, categories }: Selection): (code: string) => Answer {
  const [first, ...others] = indicators.map((entry) => questionOf(entry, categories));
  if (first === undefined) throw new Error("a selection has an indicator");
  return (code) => {
    const scope = cube.book.scopes.get(code) as number;
    return others.reduce(
      (answer, question) => combine(answer, answerOf(cube, scope, question)),
      answerOf(cube, scope, first),
    );
  };
}

function combine(a: Answer, b: Answer): Answer {
  return {
    state: combineStates(a.state, b.state),
    sum: a.sum + b.sum,
    doubledLow: a.doubledLow + b.doubledLow,
    doubledHigh: a.doubledHigh + b.doubledHigh,
    rows: [...a.rows, ...b.rows],
  };
}

function combineStates(a: Answer["state"], b: Answer["state"]): Answer["state"] {
  if (a === b || b === "not-applicable") return a;
  return a === "not-applicable" ? b : "incomplete";
}
