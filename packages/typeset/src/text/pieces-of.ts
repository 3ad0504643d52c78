import { type BreakCosts, breakCosts } from "./break-costs.ts";
import {
  CARRIAGE_RETURN,
  isDigit,
  isHyphen,
  isNewline,
  isSpace,
  LINE_FEED,
  NO_BREAK_SPACE,
  SOFT_HYPHEN,
  SPACE,
  staysAfter,
  staysBefore,
  ZERO_WIDTH_SPACE,
} from "./characters.ts";
import type { Pieces, Run } from "./piece.ts";
import { PieceWriter } from "./piece-writer.ts";

/**
 * Parts the text of a paragraph into pieces to be broken into lines: in the places that UAX #14 allows in the whole
 * text, whatever runs it is made of, less those that French forbids.
 *
 * - Spaces are glue, each by itself: from 0.8 to 2.2 of their width. A tab is four of them. U+2000 to U+200A are as wide
 *   as they are.
 * - A no-break space (U+00A0) stretches with the others between words: justified French shows no difference. Beside « » : ; ! ? %
 *   and between figures it is fixed, in its box, as U+202F is everywhere. U+2011 and U+2060 never break.
 * - « », : ; ! ? and % hold on to their neighbour across an ordinary space too. No line begins with a dash,
 *   unless a no-break space ties it to what follows.
 * - Soft hyphens (U+00AD) are flagged penalties of 50, as wide as a hyphen; written ones in compounds are flagged penalties
 *   of 100, without a width. Both cost twice where fewer than three letters are on one side. « va-t-il » breaks before its t.
 * - Addresses break after / . ? & - = _ and nowhere else, for 50, unflagged.
 * - A newline is a forced penalty; U+200B a penalty of 0.
 *
 * `widthOf` measures a text in a run's style and `spaceWidth` its space, in points. The parts of a word are measured one by
 * one: few of them are met for the first time. Set those on one line as one text, kerned across their joints.
 *
 * @example
 * import { piecesOf } from "@panorama/typeset";
 *
 * const runs = [{ text: "ci\u00adné" }, { text: "ma !" }];
 * const { pieces, segments } = piecesOf(runs, (run, text) => 5 * text.length, () => 2);
 * pieces.map(({ kind, width }) => `${kind} ${width}`); //=> ["box 10", "penalty 5", "box 10", "box 10", "penalty 0", "glue 2", "box 5"]
 * segments[2]; //=> { run: 0, start: 3, end: 5 }
 */
export function piecesOf(
  runs: readonly Run[],
  widthOf: (run: number, text: string) => number,
  spaceWidth: (run: number) => number,
): Pieces {
  const text = runs.map((run) => run.text).join("");
  const costs = breakCosts(text);
  keepTogether(runs, text, costs.cost);
  const writer = new PieceWriter(widthOf, spaceWidth);
  let offset = 0;
  runs.forEach((run, index) => {
    writer.begin(index, run);
    for (let at = 0; at < run.text.length; at++) put(writer, text, costs, offset + at, at);
    writer.flush(run.text.length);
    offset += run.text.length;
  });
  return writer;
}

/** Takes away the breaks inside runs that do not wrap, and those that only a change of style would make. */
function keepTogether(runs: readonly Run[], text: string, costs: Float64Array): void {
  let start = 0;
  for (const { text: part, noWrap } of runs) {
    if (start > 0 && !parts(text.charCodeAt(start - 1))) costs[start] = Number.POSITIVE_INFINITY;
    const end = start + part.length;
    if (noWrap && start < end) {
      let first = start + 1;
      // The spaces at its start are before it.
      while (first < end && isSpace(text.charCodeAt(first - 1))) first++;
      costs.fill(Number.POSITIVE_INFINITY, first, end);
    }
    start = end;
  }
}

/** Whether a unit parts words by itself. */
function parts(unit: number): boolean {
  return isSpace(unit) || isHyphen(unit) || unit === SOFT_HYPHEN || unit === ZERO_WIDTH_SPACE;
}

/** Puts the unit at `at` in its run, `place` in the whole text; letters only once their box ends. */
function put(
  writer: PieceWriter,
  text: string,
  costs: BreakCosts,
  place: number,
  at: number,
): void {
  const unit = text.charCodeAt(place);
  const before = text.charCodeAt(place - 1);
  if (isSpace(unit)) {
    if (!isSpace(before)) writer.joint(at, costAfterSpaces(text, costs.cost, place));
    writer.space(at, unit);
  } else if (unit === SOFT_HYPHEN || unit === ZERO_WIDTH_SPACE) {
    writer.opportunity(at, unit === SOFT_HYPHEN, costs.cost[place + 1] as number);
  } else if (isNewline(unit)) {
    writer.newline(at, unit === LINE_FEED && before === CARRIAGE_RETURN);
  } else if (unit === NO_BREAK_SPACE && !isFixed(before, text.charCodeAt(place + 1))) {
    writer.joint(at, Number.POSITIVE_INFINITY);
    writer.space(at, SPACE);
  } else if (Number.isFinite(costs.cost[place]) && isInside(before)) {
    writer.breakInside(at, costs.flagged[place] === 1, costs.cost[place] as number);
  }
}

function costAfterSpaces(text: string, costs: Float64Array, place: number): number {
  let end = place + 1;
  while (isSpace(text.charCodeAt(end))) end++;
  return costs[end] as number;
}

/** Whether a no-break space between two units is part of their word. */
function isFixed(before: number, after: number): boolean {
  return staysAfter(before) || staysBefore(after) || (isDigit(before) && isDigit(after));
}

/** Whether a break after a unit has no piece of its own yet. */
function isInside(before: number): boolean {
  return (
    !isSpace(before) && !isNewline(before) && before !== SOFT_HYPHEN && before !== ZERO_WIDTH_SPACE
  );
}
