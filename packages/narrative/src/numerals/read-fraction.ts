import { type Exact, exact, multiplyExact } from "./exact.ts";
import {
  afterJoint,
  afterSpace,
  isCompound,
  startsWord,
  type Word,
  wordAt,
} from "./french-word.ts";
import { readNumeral, type Written } from "./read-numeral.ts";
import { readOrdinal } from "./read-ordinal.ts";

/** A share found in a text. */
export interface Fraction {
  readonly end: number;
  readonly value: Exact;
  readonly written: Written;
}

/** Words that make « tiers » an adjective, and « quart » a quarter of something else, though a space parts them. */
const OTHER_MEANING = {
  tiers: /[\s\u00a0\u202f](?:lieux?|temps|monde|(?:é|e\u0301)tat|payant)(?![\p{L}\p{M}])/iuy,
  quart: /[\s\u00a0\u202f](?:d['\u2019]heures?|de[\s\u00a0\u202f]finales?)(?![\p{L}\p{M}])/iuy,
};

/**
 * The fraction that begins exactly at `at`: « la moitié », « un tiers », « trois quarts », « 3 dixièmes ». A tiers-lieu
 * and a quart d’heure are none. « un cinquième » may also be a fifth one in a row: the caller tells from what follows.
 *
 * @example
 * import { readFraction } from "@panorama/narrative";
 *
 * readFraction("les deux tiers", 4); //=> { end: 14, value: { numerator: 2n, denominator: 3n }, written: "words" }
 * readFraction("un quart d’heure", 0); //=> undefined
 */
export function readFraction(text: string, at: number): Fraction | undefined {
  if (!startsWord(text, at)) return undefined;
  const found = readHalf(text, at) ?? readThe(text, at) ?? readParts(text, at);
  return found === undefined || isCompound(text, found.end) ? undefined : found;
}

function readHalf(text: string, at: number): Fraction | undefined {
  const first = wordAt(text, at);
  const article = first?.word === "la" || first?.word === "une";
  const start = first && article ? afterSpace(text, first.end) : at;
  const half = start === undefined ? undefined : wordAt(text, start);
  if (half?.word !== "moitié") return undefined;
  return { end: half.end, value: exact(1n, 2n), written: "words" };
}

/** « le tiers », « le quart »; « le cinquième » is a rank. */
function readThe(text: string, at: number): Fraction | undefined {
  const article = wordAt(text, at);
  const start = article?.word === "le" ? afterSpace(text, article.end) : undefined;
  if (start === undefined) return undefined;
  const part = readNamedPart(text, start, false);
  return part && { end: part.end, value: exact(1n, part.denominator), written: "words" };
}

/** A count of equal parts: « trois quarts », « 3 dixièmes ». */
function readParts(text: string, at: number): Fraction | undefined {
  const count = readNumeral(text, at);
  if (count === undefined || count.decimals > 0 || count.multiplier !== 1n) return undefined;
  const start = afterJoint(text, count.end);
  if (start === undefined || /une$/i.test(text.slice(at, count.end))) return undefined;
  const plural = count.value.numerator > 1n;
  const part = readNamedPart(text, start, plural) ?? readOrdinalPart(text, at, start, plural);
  if (part === undefined) return undefined;
  const value = multiplyExact(count.value, exact(1n, part.denominator));
  return { end: part.end, value, written: count.written === "words" ? "words" : "mixed" };
}

interface Part {
  readonly end: number;
  readonly denominator: bigint;
}

function readNamedPart(text: string, at: number, plural: boolean): Part | undefined {
  const found = wordAt(text, at);
  if (found === undefined) return undefined;
  if (found.word === "tiers" && !isFollowedBy(OTHER_MEANING.tiers, text, found)) {
    return { end: found.end, denominator: 3n };
  }
  const quarter = found.word === (plural ? "quarts" : "quart");
  if (!quarter || isFollowedBy(OTHER_MEANING.quart, text, found)) return undefined;
  return { end: found.end, denominator: 4n };
}

/** From the fifth on, parts have the name of a rank. « quatre-vingtièmes » are ranks, « quatre vingtièmes » parts. */
function readOrdinalPart(
  text: string,
  at: number,
  start: number,
  plural: boolean,
): Part | undefined {
  const rank = readOrdinal(text, start);
  if (rank?.written !== "words" || rank.value < 5n || rank.plural !== plural) return undefined;
  const hyphen = afterSpace(text, start - 1) !== start;
  if (hyphen && readOrdinal(text, at)?.end === rank.end) return undefined;
  return { end: rank.end, denominator: rank.value };
}

function isFollowedBy(pattern: RegExp, text: string, word: Word): boolean {
  pattern.lastIndex = word.end;
  return pattern.test(text);
}
