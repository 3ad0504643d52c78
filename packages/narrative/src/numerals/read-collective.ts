import { compareExact, type Exact, exact, multiplyExact } from "./exact.ts";
import { afterJoint, afterSpace, startsWord, type Word, wordAfter, wordAt } from "./french-word.ts";
import { NOUNS, SCALES } from "./number-words.ts";
import { type Numeral, readNumeral, type Written } from "./read-numeral.ts";

/** An amount counted in dozens, hundreds or thousands. */
export interface Collective {
  readonly end: number;
  /** What it says at least; the value itself where there is one, for how far « une dizaine » goes is the reader's. */
  readonly low: Exact;
  readonly high: Exact | null;
  /** Null where no count is said: « des centaines ». */
  readonly value: Exact | null;
  readonly written: Written;
}

const COLLECTIVES: ReadonlyMap<string, bigint> = new Map([
  ["dizaine", 10n],
  ["douzaine", 12n],
  ["quinzaine", 15n],
  ["vingtaine", 20n],
  ["trentaine", 30n],
  ["quarantaine", 40n],
  ["cinquantaine", 50n],
  ["soixantaine", 60n],
  ["centaine", 100n],
]);

const UNCOUNTED: ReadonlySet<string> = new Set(["des", "quelques", "plusieurs"]);

/**
 * The collective number that begins exactly at `at`. « une centaine », « deux douzaines », « quatre milliers » have a
 * value, to be taken as approximate; « des milliers », « quelques dizaines » lie between twice and ten times their unit.
 * « de milliers », « de millions » after the unit multiply it.
 *
 * @example
 * import { readCollective } from "@panorama/narrative";
 *
 * readCollective("une centaine de cartes", 0)?.value; //=> { numerator: 100n, denominator: 1n }
 * const { low, high, value } = readCollective("des milliers de cartes", 0);
 * [low.numerator, high.numerator, value]; //=> [2000n, 10000n, null]
 */
export function readCollective(text: string, at: number): Collective | undefined {
  if (!startsWord(text, at)) return undefined;
  return readUncounted(text, at) ?? readCounted(text, at);
}

function readUncounted(text: string, at: number): Collective | undefined {
  const word = wordAt(text, at);
  const start = word && UNCOUNTED.has(word.word) ? afterSpace(text, word.end) : undefined;
  const unit = start === undefined ? undefined : readUnit(text, start, true);
  if (unit === undefined) return undefined;
  const low = exact(2n * unit.value);
  return { end: unit.end, low, high: exact(10n * unit.value), value: null, written: "words" };
}

function readCounted(text: string, at: number): Collective | undefined {
  const count = readNumeral(text, at);
  if (count === undefined) return undefined;
  if (endsWithThousands(text, count)) return collective(count.end, count.value, count.written);
  const start = afterJoint(text, count.end);
  if (start === undefined || count.multiplier !== 1n) return undefined;
  const unit = readUnit(text, start, compareExact(count.value, exact(2n)) >= 0);
  if (unit === undefined || SCALES.has(unit.word)) return undefined;
  const value = multiplyExact(count.value, exact(unit.value));
  return collective(unit.end, value, count.written === "words" ? "words" : "mixed");
}

function collective(end: number, value: Exact, written: Written): Collective {
  return { end, low: value, high: value, value, written };
}

/** « quatre milliers » is a numeral already. */
function endsWithThousands(text: string, count: Numeral): boolean {
  return count.multiplier === 1_000n && /milliers?$/i.test(text.slice(count.end - 8, count.end));
}

/** A unit in the wanted number, with the scale that may follow: « dizaines de milliers ». */
function readUnit(
  text: string,
  at: number,
  plural: boolean,
): (Word & { value: bigint }) | undefined {
  const found = wordAt(text, at);
  if (found === undefined || found.word.endsWith("s") !== plural) return undefined;
  const scale = SCALES.get(found.word);
  const collected = COLLECTIVES.get(plural ? found.word.slice(0, -1) : found.word);
  const value = scale === undefined ? collected : BigInt(scale);
  if (value === undefined) return undefined;
  const of = wordAfter(text, found.end);
  const counted = of?.word === "de" ? wordAfter(text, of.end) : undefined;
  if (counted === undefined || !NOUNS.has(counted.word) || !counted.word.endsWith("s")) {
    return { ...found, value };
  }
  return { ...found, end: counted.end, value: value * BigInt(SCALES.get(counted.word) ?? 1) };
}
