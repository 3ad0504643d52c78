import { compareExact, divideExact, type Exact, exact, multiplyExact } from "../numerals/exact.ts";
import type { Amount, Statement } from "./claim.ts";
import type { Lexicon } from "./lexicon.ts";
import { asPercent, readAmount, readVague } from "./read-amount.ts";
import { readUnit } from "./read-unit.ts";
import type { Words } from "./words.ts";

/** « entre 250 et 256 », « de 12 à 15 % », « 250 à 256 », « 250–256 », « des milliers ». */
export function readRange(words: Words, lexicon: Lexicon): Statement | undefined {
  return words.first<Statement>(
    () => {
      const vague = readVague(words);
      return vague === undefined ? undefined : { kind: "range", ...vague, toExcluded: true };
    },
    () => readEnds(words, /entre /uy, /et /uy, lexicon),
    () => readEnds(words, /(?:de )?/uy, /(?:à|ou) /uy, lexicon),
    () => readEnds(words, /(?=\d)/uy, /[-–] ?(?=\d)/uy, lexicon),
  );
}

function readEnds(
  words: Words,
  opening: RegExp,
  middle: RegExp,
  lexicon: Lexicon,
): Statement | undefined {
  if (words.take(opening) === undefined) return undefined;
  const from = readAmount(words);
  if (from === undefined) return undefined;
  const unit = readUnit(words, lexicon);
  if (words.take(middle) === undefined) return undefined;
  const to = readAmount(words);
  if (to === undefined) return undefined;
  if (unit === "" && isAmbiguous(from, to)) return undefined;
  const start = unit === "" ? likeLast(from, to) : from;
  if (start.measure !== to.measure || !isSame(unit, unitAhead(words, lexicon))) return undefined;
  return { kind: "range", from: start, to, toExcluded: false };
}

/** « entre 200 et 300 000 »: from two hundred, or from two hundred thousand? */
function isAmbiguous(from: Amount, to: Amount): boolean {
  const thousands = divideExact(to.value, exact(1000n));
  return (
    !from.inWords &&
    !to.inWords &&
    to.nature === "number" &&
    to.measure === "count" &&
    thousands.numerator % thousands.denominator === 0n &&
    compareExact(from.value, exact(1000n)) < 0 &&
    compareExact(from.value, thousands) < 0
  );
}

function unitAhead(words: Words, lexicon: Lexicon): string {
  const at = words.at;
  const unit = readUnit(words, lexicon);
  words.at = at;
  return unit;
}

/** « entre 1 journée et 15 journées », never « 12 élèves à 15 journées ». */
function isSame(a: string, b: string): boolean {
  return a === "" || b === "" || a.startsWith(b) || b.startsWith(a);
}

/** The first number takes from the last what is said once: « entre 12 et 15 % », « 2 à 3 millions », « deux à trois cents ». */
function likeLast(from: Amount, to: Amount): Amount {
  if (from.nature !== "number" || from.measure !== "count") return from;
  if (to.measure === "percent" && to.nature === "number") return asPercent(from);
  const scale = to.nature === "multiple" ? exact(to.multiplier) : sharedScale(from, to);
  if (scale === undefined || compareExact(multiplyExact(from.value, scale), to.value) >= 0)
    return from;
  return {
    ...to,
    value: multiplyExact(from.value, scale),
    rounding: multiplyExact(from.rounding, scale),
    decimals: from.decimals,
  };
}

/** « cent » or « mille », said once for both: « deux à trois cents », « dix à vingt mille ». */
function sharedScale(from: Amount, to: Amount): Exact | undefined {
  if (!from.inWords || !to.inWords) return undefined;
  const scales = [
    { scale: exact(1000n), below: exact(1000n) },
    { scale: exact(100n), below: exact(10n) },
  ];
  return scales.find(({ scale, below }) => {
    const count = divideExact(to.value, scale);
    const whole = count.numerator % count.denominator === 0n;
    return whole && compareExact(from.value, below) < 0 && compareExact(count, below) < 0;
  })?.scale;
}
