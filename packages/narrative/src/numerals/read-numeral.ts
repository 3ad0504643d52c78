import { addExact, compareExact, type Exact, exact, multiplyExact } from "./exact.ts";
import { afterSpace, startsWord, wordAfter, wordAt } from "./french-word.ts";
import { NOUNS, numberWords, SCALES } from "./number-words.ts";
import { readCardinal } from "./read-cardinal.ts";
import { endsDigits, followsDigits, isDigit, readDigits } from "./read-digits.ts";

/** How a number is written: « 12 », « douze », « 12 mille ». */
export type Written = "digits" | "words" | "mixed";

/** A number found in a text. */
export interface Numeral {
  /** The index after its last character. */
  readonly end: number;
  readonly value: Exact;
  /** Digits after the comma; 1 where « et demi » says one half of the multiplier; 0 for other words. */
  readonly decimals: number;
  /** What the last written digit or word counts: 1, or 1000, 10^6, 10^9 after a coefficient in front of that scale. */
  readonly multiplier: bigint;
  readonly written: Written;
}

/**
 * The longest French number that begins exactly at `at` and ends where a word may: in digits, in words of France, Belgium
 * or Switzerland, of either spelling, or digits and a scale. Undefined where none begins there, or where letters, or
 * digits that French does not write so, are glued to it.
 *
 * @example
 * import { readNumeral } from "@panorama/narrative";
 *
 * const { value, ...form } = readNumeral("près de 2,1 millions", 8);
 * value; //=> { numerator: 21000000n, denominator: 10n }
 * form; //=> { end: 20, decimals: 1, multiplier: 1000000n, written: "mixed" }
 * readNumeral("vingt et un élèves", 0)?.value; //=> { numerator: 21n, denominator: 1n }
 * readNumeral("12e", 0); //=> undefined
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  if (!startsWord(text, at)) return undefined;
  if (!isDigit(text, at)) return readWords(text, at);
  return followsDigits(text, at) ? undefined : readNumber(text, at, Number.POSITIVE_INFINITY);
}

function readWords(text: string, at: number): Numeral | undefined {
  const { words, ends } = numberWords(text, at);
  const read = readCardinal(words);
  const end = ends[(read?.count ?? 0) - 1];
  if (read === undefined || end === undefined) return undefined;
  return {
    end,
    value: exact(BigInt(read.value)),
    decimals: read.half ? 1 : 0,
    multiplier: BigInt(read.unit),
    written: "words",
  };
}

/** A number that begins with digits; a scale after them must stay below `ceiling`. */
function readNumber(text: string, at: number, ceiling: number): Numeral | undefined {
  const found = readDigits(text, at);
  if (found === undefined || !endsDigits(text, found.end)) return undefined;
  const { end, decimals } = found;
  const value = exact(BigInt(found.digits), 10n ** BigInt(decimals));
  const scale = readScale(text, end);
  if (scale === undefined || scale.value >= ceiling || !fits(scale, value)) {
    return { end, value, decimals, multiplier: 1n, written: "digits" };
  }
  const multiplier = BigInt(scale.value);
  const scaled = multiplyExact(value, exact(multiplier));
  const head: Numeral = { end: scale.end, value: scaled, decimals, multiplier, written: "mixed" };
  if (decimals > 0) return head;
  return (scale.noun ? withHalf(text, head) : undefined) ?? withRemainder(text, head) ?? head;
}

interface Scale {
  readonly value: number;
  readonly noun: boolean;
  readonly end: number;
}

function readScale(text: string, at: number): Scale | undefined {
  const start = afterSpace(text, at);
  const found = start === undefined ? undefined : wordAt(text, start);
  const value = SCALES.get(found?.word ?? "");
  if (found === undefined || value === undefined) return undefined;
  return { value, noun: NOUNS.has(found.word), end: found.end };
}

/** « En 2024 mille élèves » is no number of thousands. */
function fits(scale: Scale, value: Exact): boolean {
  return scale.noun || compareExact(value, exact(1_000n)) < 0;
}

/** « 2 millions et demi » */
function withHalf(text: string, head: Numeral): Numeral | undefined {
  const and = wordAfter(text, head.end);
  const half = and?.word === "et" ? wordAfter(text, and.end) : undefined;
  if (half?.word !== "demi" && half?.word !== "demie") return undefined;
  const value = addExact(head.value, exact(head.multiplier, 2n));
  return { ...head, end: half.end, value, decimals: 1 };
}

/** « 2 millions 300 mille », « 1 million 250 000 »: whole thousands at least, for « 2 millions 20 ans après » is none. */
function withRemainder(text: string, head: Numeral): Numeral | undefined {
  const start = afterSpace(text, head.end);
  if (start === undefined) return undefined;
  const rest = isDigit(text, start)
    ? readNumber(text, start, Number(head.multiplier))
    : readWords(text, start);
  if (rest === undefined || rest.decimals > 0) return undefined;
  const below = compareExact(rest.value, exact(head.multiplier)) < 0;
  if (!below || compareExact(rest.value, exact(1_000n)) < 0) return undefined;
  return { ...rest, value: addExact(head.value, rest.value), written: "mixed" };
}
