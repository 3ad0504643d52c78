import { type Breaks, breaksOf, partsOf } from "./breaks.ts";
import type { Piece } from "./piece.ts";
import { ragged } from "./ragged.ts";
import { justified, type Setting, shortfallOf } from "./setting.ts";
import { between, finite, type Sums, sumsOf } from "./sums.ts";
import { totalFit } from "./total-fit.ts";

/** A line of a paragraph: what is on it, and how full it is. Lengths in points. */
export type BrokenLine = {
  /** The first piece on the line, and the one past the last; they are the same on an empty line. */
  readonly from: number;
  readonly to: number;
  /** The piece broken at: a space, a penalty, or the number of pieces at the end. */
  readonly end: number;
  /** Natural, without the spaces at the line's ends, with the hyphen that it breaks at. */
  readonly width: number;
  /** Of all its spaces and letters together. */
  readonly stretch: number;
  readonly shrink: number;
  /** Its spaces. */
  readonly spaces: number;
  /**
   * The share of their stretch (above 0) or shrink (below 0) that makes the line as wide as its room; `Infinity` where there is
   * nothing to stretch. 0 for a line that is set ragged; never above 0 before a forced break; -1 when it is overfull.
   */
  readonly ratio: number;
  /** A hyphen shows at its end that is in no box. */
  readonly hyphenated: boolean;
  /** It ends the paragraph, or a forced break ends it: it is not justified. */
  readonly forced: boolean;
  /** Wider than its room, whatever its spaces do. Nothing on it may be broken. */
  readonly overfull: boolean;
};

export type BreakOptions = {
  /** `"ragged"` for every setting but justified: spaces stay natural, hyphens are rare. */
  readonly setting?: "justified" | "ragged";
  /** How many lines that follow each other may end on a flagged break; 3 by default. */
  readonly hyphensInRow?: number;
};

/** « Pas plus de trois divisions consécutives »: so the Lexique of the Imprimerie nationale and Bringhurst § 2.4.3. */
const HYPHENS_IN_ROW = 3;

/**
 * Breaks a paragraph into the lines that are best taken together (Knuth and Plass 1981), at least one. `lineWidths` is the
 * width of every line, or those of the first lines, of which the last counts for all that follow. Each part between forced
 * breaks is broken by itself: without flagged breaks if its spaces then need not exceed ratio 1, else with them up to ratio
 * 4, else as well as can be. Every box is on one line, in order. What cannot be broken and is wider than its line stands
 * alone on it, marked `overfull`. Nothing throws: a
 * length that is no number, or from a billion on, counts as 0.
 *
 * @example
 * import { breakLines } from "@panorama/typeset";
 *
 * const word = { kind: "box", width: 20 };
 * const space = { kind: "glue", width: 5, stretch: 2, shrink: 1 };
 * const lines = breakLines([word, space, word, space, word], 46);
 * lines.map(({ from, to, width, ratio }) => [from, to, width, ratio]); //=> [[0, 3, 45, 0.5], [4, 5, 20, 0]]
 */
export function breakLines(
  pieces: readonly Piece[],
  lineWidths: number | readonly number[],
  { setting = "justified", hyphensInRow = HYPHENS_IN_ROW }: BreakOptions = {},
): BrokenLine[] {
  const rooms = (typeof lineWidths === "number" ? [lineWidths] : lineWidths).map(finite);
  const how = setting === "ragged" ? ragged : justified;
  const sums = sumsOf(pieces);
  const lines: BrokenLine[] = [];
  for (const { start, end } of partsOf(pieces)) {
    const breaks = breaksOf(pieces, start, end);
    // Counted on from the lines that are there.
    const ahead = rooms.slice(Math.max(0, Math.min(lines.length, rooms.length - 1)));
    let previous = 0;
    for (const at of bestBreaks(sums, breaks, how, ahead, hyphensInRow)) {
      const room = rooms[Math.min(lines.length, rooms.length - 1)] ?? 0;
      lines.push(lineBetween(sums, breaks, previous, at, how, room));
      previous = at;
    }
  }
  return lines;
}

function bestBreaks(
  sums: Sums,
  breaks: Breaks,
  setting: Setting,
  rooms: readonly number[],
  hyphensInRow: number,
): readonly number[] {
  const [first, second] = setting.tolerances;
  const attempt = { sums, breaks, setting, rooms, hyphensInRow, hyphens: true, emergency: false };
  return (
    onlyLine(sums, breaks, rooms[0] ?? 0) ??
    totalFit({ ...attempt, tolerance: first, hyphens: false }) ??
    totalFit({ ...attempt, tolerance: second }) ??
    totalFit({ ...attempt, tolerance: Number.POSITIVE_INFINITY, emergency: true }) ??
    // Not reached: in an emergency every break leads to the next.
    [...breaks.at.keys()].slice(1)
  );
}

/** An empty line, one that nothing can break, or one that has room for all there is: no more lines could cost less. */
function onlyLine(sums: Sums, { at, first, past, cost }: Breaks, room: number) {
  const last = at.length - 1;
  const width = between(sums.width, first[0] as number, past[last] as number);
  const fits = width <= room && cost.every((one) => one >= 0);
  return last === 1 || fits ? [last] : undefined;
}

function lineBetween(
  sums: Sums,
  breaks: Breaks,
  previous: number,
  at: number,
  setting: Setting,
  room: number,
): BrokenLine {
  const to = breaks.past[at] as number;
  const from = Math.min(breaks.first[previous] as number, to);
  const hyphen = breaks.hyphen[at] as number;
  const width = between(sums.width, from, to) + hyphen;
  const stretch = between(sums.stretch, from, to);
  const shrink = between(sums.shrink, from, to);
  const forced = at === breaks.at.length - 1;
  const ratio = setting.ratio(shortfallOf(room, width), stretch, shrink);
  return {
    from,
    to,
    end: breaks.at[at] as number,
    width,
    stretch,
    shrink,
    spaces: between(sums.spaces, from, to),
    ratio: Math.max(-1, forced ? Math.min(0, ratio) : ratio),
    hyphenated: (breaks.flagged[at] as boolean) && hyphen > 0,
    forced,
    overfull: ratio < -1,
  };
}
