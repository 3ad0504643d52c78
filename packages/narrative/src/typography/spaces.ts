/** U+202F, narrow: before high punctuation and %, inside « », between thousands. */
export const NARROW = "\u202f";

/** U+00A0, as wide as between words: between a number and its unit, a title and a name. */
export const NO_BREAK = "\u00a0";

/** The spaces that editors put where French wants one of the two, as a class for patterns; ends of lines stay out. */
export const SPACE: string = String.raw`[ \u00a0\u2005-\u200a\u202f]`;
