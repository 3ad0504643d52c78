import { afterJoint, wordAt } from "./french-word.ts";

/** The words below twenty, but dix-sept, dix-huit and dix-neuf, which are two. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["sept", 7],
  ["huit", 8],
  ["neuf", 9],
  ["dix", 10],
  ["onze", 11],
  ["douze", 12],
  ["treize", 13],
  ["quatorze", 14],
  ["quinze", 15],
  ["seize", 16],
]);

/** The tens, Belgian and Swiss ones too; soixante-dix and quatre-vingts are made of them. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["octante", 80],
  ["nonante", 90],
]);

/** What multiplies the number before it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["mille", 1_000],
  ["mil", 1_000],
  ["millier", 1_000],
  ["milliers", 1_000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
  ["milliard", 1_000_000_000],
  ["milliards", 1_000_000_000],
]);

/** The scales that are nouns: they say what is counted, and may be followed by « et demi ». */
export const NOUNS: ReadonlySet<string> = new Set(
  [...SCALES.keys()].filter((word) => word.startsWith("milli")),
);

const OTHERS = ["zéro", "cent", "cents", "vingts", "et", "demi", "demie"];

const WORDS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...OTHERS,
]);

/** More words than any number below a thousand milliards has. */
const MOST_WORDS = 30;

/** Words that follow each other in a text. */
export interface WordRun {
  readonly words: readonly string[];
  /** The index after each word. */
  readonly ends: readonly number[];
  /** Where the word after the last one would start. */
  readonly next: number | undefined;
}

/** « un un un »: a word from one to nine after another begins a number of its own. */
function isUnit(word: string | undefined): boolean {
  const value = SMALL.get(word ?? "") ?? 0;
  return value > 0 && value < 10;
}

/** The words of numbers that follow each other from `at` on, whether or not they make one number. */
export function numberWords(text: string, at: number): WordRun {
  const words: string[] = [];
  const ends: number[] = [];
  let next: number | undefined = at;
  while (next !== undefined && words.length < MOST_WORDS) {
    const found = wordAt(text, next);
    if (found === undefined || !WORDS.has(found.word)) break;
    if (isUnit(found.word) && isUnit(words.at(-1))) break;
    words.push(found.word);
    ends.push(found.end);
    next = afterJoint(text, found.end);
  }
  return { words, ends, next };
}
