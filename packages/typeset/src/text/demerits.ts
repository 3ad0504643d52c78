// What speaks against a line, after D. E. Knuth and M. F. Plass, “Breaking paragraphs into lines”, Software: Practice and
// Experience 11 (1981), 1119-1184, in the form and with the constants of TeX (The TeXbook, chapter 14).

/** TeX's \linepenalty: every line costs something, so that few are made. */
const LINE = 10;
/** TeX's \adjdemerits: a loose line beside a tight one. */
export const CONTRAST = 10_000;
/** TeX's \doublehyphendemerits. */
const HYPHEN_AFTER_HYPHEN = 10_000;
/** TeX's \finalhyphendemerits: a part of a word alone on the last line. */
const HYPHEN_BEFORE_LAST = 5_000;

/** A word alone on the last line: worth some looser lines before it, not a hole in them. */
export const RUNT = 50_000;

/** Whether a last line is no more than the end of a word, or a short one. */
export function isRunt(width: number, room: number): boolean {
  return width < room / 6;
}

/** A hyphen too many in a row, where there is no other way: as bad as a line that is half empty. */
export const HYPHEN_TOO_MANY = 7e8;
/** Far above anything else: a line that sticks out. */
export const OVERFULL = 1e10;

/** 0 very loose, 1 loose, 2 as it should be, 3 tight. */
export type Fitness = 0 | 1 | 2 | 3;
export const FIT: Fitness = 2;

export function fitnessOf(ratio: number): Fitness {
  if (ratio < -0.5) return 3;
  if (ratio <= 0.5) return 2;
  return ratio <= 1 ? 1 : 0;
}

/** Of a line by itself; `cost` is that of the penalty where it breaks, 0 for a space and at the end. */
export function lineDemerits(badness: number, cost: number): number {
  return (LINE + badness) * (LINE + badness) + Math.abs(cost) * cost;
}

/** Of a line after another. */
export function pairDemerits(
  before: { readonly fitness: Fitness; readonly flagged: boolean },
  fitness: Fitness,
  flagged: boolean,
  last: boolean,
): number {
  const contrast = Math.abs(before.fitness - fitness) > 1 ? CONTRAST : 0;
  if (!before.flagged) return contrast;
  return contrast + (flagged ? HYPHEN_AFTER_HYPHEN : 0) + (last ? HYPHEN_BEFORE_LAST : 0);
}
