/** How the lines of a paragraph are set, as far as it decides where they break. Lengths in points. */
export type Setting = {
  /**
   * By how much of their stretch (above 0) or of their shrink (below 0) the spaces make up for what a line falls short of
   * its room; below -1 the line is overfull. A line of no stretch has an infinite ratio.
   */
  readonly ratio: (shortfall: number, stretch: number, shrink: number) => number;
  /** How ill a line looks that is not overfull: 0 as it should be, 100 as much as may be. */
  readonly badness: (ratio: number, shortfall: number, room: number) => number;
  /** The greatest badness of a line, first without hyphens, then with them; after that there is none. */
  readonly tolerances: readonly [number, number];
  /** What the cost of flagged breaks is multiplied by. */
  readonly hyphenFactor: number;
};

/** Less than this is rounding: a column as wide as its text takes it on one line. */
const SLACK = 0.001;

/** What is left of a line's room, below zero where there is too little. */
export function shortfallOf(room: number, width: number): number {
  const shortfall = room - width;
  return Math.abs(shortfall) < SLACK ? 0 : shortfall;
}

/** Spaces stretched to more than this ratio are not justified: the line is set ragged. */
export const GREATEST_RATIO = 4;

/** What a line that falls short by its whole room is the worse for: a few short holes are better than a long one. */
const WHOLE_SHORTFALL = 80_000;

/** Both edges straight. Badness is TeX's, 100 |ratio|³, as far as lines are justified. */
export const justified: Setting = {
  ratio(shortfall, stretch, shrink) {
    if (shortfall === 0) return 0;
    if (shortfall > 0) return stretch > 0 ? shortfall / stretch : Number.POSITIVE_INFINITY;
    return shrink > 0 ? shortfall / shrink : Number.NEGATIVE_INFINITY;
  },
  badness(ratio, shortfall, room) {
    if (ratio <= GREATEST_RATIO) return 100 * Math.abs(ratio * ratio * ratio);
    // Set ragged, it is no worse for few spaces: what shows is how far from the edge it ends.
    return 100 * GREATEST_RATIO ** 3 + WHOLE_SHORTFALL * (shortfall / room) ** 2;
  },
  tolerances: [100, 100 * GREATEST_RATIO ** 3],
  hyphenFactor: 1,
};
