import { startsWord } from "./french-word.ts";
import { followsDigits, readDigits } from "./read-digits.ts";

/** Digits with groups or marks of any kind, an exponent, or a base in front. */
const ANY_NUMBER =
  /0[xX][\da-fA-F]+|(?:\d{1,3}(?:[ \u00a0\u202f\u2009\u2007\u2008]\d{3}(?!\d)){1,400}|\p{N}+)(?:[.,'\u2019]\p{N}+)*\p{N}*(?:[eE]\+?\p{N}+)?/uy;

/**
 * A number at `at` that is not written the French way: `1.234`, `1,234,567`, `1'234`, `1e5`, `0x10`, `3½`, digits of
 * another script. It has an end and no value: what it means is not certain. Undefined where French reads the same digits.
 *
 * @example
 * import { readForeignNumber } from "@panorama/narrative";
 *
 * readForeignNumber("1.234 élèves", 0); //=> { end: 5 }
 * readForeignNumber("1,234 élève", 0); //=> undefined
 */
export function readForeignNumber(text: string, at: number): { readonly end: number } | undefined {
  if (!startsWord(text, at) || followsDigits(text, at)) return undefined;
  ANY_NUMBER.lastIndex = at;
  const found = ANY_NUMBER.exec(text);
  if (found === null) return undefined;
  const end = at + found[0].length;
  const french = readDigits(text, at)?.end ?? at;
  return end > french ? { end } : undefined;
}
