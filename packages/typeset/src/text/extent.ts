import { type Breaks, breaksOf, partsOf } from "./breaks.ts";
import type { Piece } from "./piece.ts";
import { between, type Sums, sumsOf } from "./sums.ts";

/** How narrow and how wide a paragraph can be, in points. */
export type Extent = {
  /** The widest of what cannot be broken, with its hyphen: no line is narrower. */
  readonly min: number;
  /** The same with no flagged break taken: words stay whole. */
  readonly word: number;
  /** The widest of the lines that forced breaks make. */
  readonly max: number;
};

/**
 * The widths that a paragraph asks of a column. Spaces are natural; those at the ends of lines are left out. All are 0 for a
 * paragraph without boxes.
 *
 * @example
 * import { extent } from "@panorama/typeset";
 *
 * const syllable = { kind: "box", width: 10 };
 * const hyphen = { kind: "penalty", width: 3, cost: 50, flagged: true };
 * const space = { kind: "glue", width: 5, stretch: 2, shrink: 1 };
 * extent([syllable, hyphen, syllable, space, syllable]); //=> { min: 13, word: 20, max: 35 }
 */
export function extent(pieces: readonly Piece[]): Extent {
  const sums = sumsOf(pieces);
  let [min, word, max] = [0, 0, 0];
  for (const { start, end } of partsOf(pieces)) {
    const breaks = breaksOf(pieces, start, end);
    min = Math.max(min, widest(sums, breaks, true));
    word = Math.max(word, widest(sums, breaks, false));
    max = Math.max(
      max,
      between(sums.width, breaks.first[0] as number, breaks.past.at(-1) as number),
    );
  }
  return { min, word, max };
}

function widest(sums: Sums, breaks: Breaks, flagged: boolean): number {
  let most = 0;
  let first = breaks.first[0] as number;
  for (let at = 1; at < breaks.at.length; at++) {
    if (breaks.flagged[at] && !flagged) continue;
    const past = breaks.past[at] as number;
    if (first < past) {
      most = Math.max(most, between(sums.width, first, past) + (breaks.hyphen[at] as number));
    }
    first = breaks.first[at] as number;
  }
  return most;
}
