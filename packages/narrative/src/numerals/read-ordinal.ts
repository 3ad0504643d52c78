import { startsWord, wordAt } from "./french-word.ts";
import { numberWords } from "./number-words.ts";
import { FIRSTS, ORDINAL_SUFFIXES, ordinalStem } from "./ordinal-words.ts";
import { readCardinal } from "./read-cardinal.ts";
import { followsDigits, isDigit, readDigits } from "./read-digits.ts";
import type { Written } from "./read-numeral.ts";

/** A rank found in a text. */
export interface Ordinal {
  readonly end: number;
  readonly value: bigint;
  readonly written: Written;
  /** Null where the word has one form for both. */
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
}

/**
 * The French ordinal that begins exactly at `at`: « premières », « vingt et unième », « 1er », « 2ᵉ ». Undefined where
 * none begins there. « deux centièmes » is read as the two hundredth ones: `readFraction` reads the share.
 *
 * @example
 * import { readOrdinal } from "@panorama/narrative";
 *
 * readOrdinal("la première", 3); //=> { end: 11, value: 1n, written: "words", gender: "f", plural: false }
 * readOrdinal("12es", 0); //=> { end: 4, value: 12n, written: "digits", gender: null, plural: true }
 */
export function readOrdinal(text: string, at: number): Ordinal | undefined {
  if (!startsWord(text, at)) return undefined;
  if (!isDigit(text, at)) return readFirst(text, at) ?? readRank(text, at);
  return followsDigits(text, at) ? undefined : readNumbered(text, at);
}

/** Premier, second and their forms. */
function readFirst(text: string, at: number): Ordinal | undefined {
  const found = wordAt(text, at);
  const form = FIRSTS.get(found?.word.replace(/s$/, "") ?? "");
  if (found === undefined || form === undefined) return undefined;
  return { end: found.end, ...form, written: "words", plural: found.word.endsWith("s") };
}

/** Words of a number, the last one an ordinal: put back into a cardinal, they must make one number. */
function readRank(text: string, at: number): Ordinal | undefined {
  const { words, next } = numberWords(text, at);
  const last = next === undefined ? undefined : wordAt(text, next);
  const stem = last && ordinalStem(last.word);
  if (last === undefined || stem === undefined) return undefined;
  const value = rankOf([...words, stem]);
  if (value === undefined) return undefined;
  return {
    end: last.end,
    value: BigInt(value),
    written: "words",
    gender: null,
    plural: last.word.endsWith("s"),
  };
}

/** There is no unième alone; millionième stands alone where the cardinal needs un, and un millionième is a share. */
function rankOf(words: readonly string[]): number | undefined {
  const last = words.at(-1) ?? "";
  const alone = words.length === 1;
  const noun = last === "million" || last === "milliard";
  if (alone && last === "un") return undefined;
  if (noun && words.length === 2 && words[0] === "un") return undefined;
  const read = readCardinal(noun && alone ? ["un", last] : words);
  return read?.count === (noun && alone ? 2 : words.length) ? read.value : undefined;
}

/** Digits and the letters that make them a rank. */
function readNumbered(text: string, at: number): Ordinal | undefined {
  const found = readDigits(text, at);
  if (found === undefined || found.decimals > 0) return undefined;
  const suffix = wordAt(text, found.end);
  // Superscript letters are compatibility forms of the plain ones. « 2D » is no second.
  const letters = text.slice(found.end, suffix?.end ?? found.end).normalize("NFKC");
  const form = letters === "D" ? undefined : ORDINAL_SUFFIXES.get(letters.toLowerCase());
  const value = BigInt(found.digits);
  if (suffix === undefined || form === undefined || value === 0n) return undefined;
  if (form.only !== null && form.only !== value) return undefined;
  return {
    end: suffix.end,
    value,
    written: "digits",
    gender: form.gender,
    plural: letters.toLowerCase().endsWith("s"),
  };
}
