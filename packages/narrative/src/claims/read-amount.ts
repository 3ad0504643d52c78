import { divideExact, type Exact, exact } from "../numerals/exact.ts";
import { readCollective } from "../numerals/read-collective.ts";
import { readFraction } from "../numerals/read-fraction.ts";
import type { Numeral } from "../numerals/read-numeral.ts";
import type { Amount } from "./claim.ts";
import type { Words } from "./words.ts";

const NONE = exact(0n);
const HUNDRED = exact(100n);

/** The number that stands here, with what it is an amount of. */
export function readAmount(words: Words): Amount | undefined {
  const amount = words.first(
    () => readRatio(words),
    () => readPart(words),
    () => readApproximateNumber(words),
    () => readCount(words),
    () => readNone(words),
  );
  return amount === undefined || isBeyond(amount) ? undefined : amount;
}

/** No figure counts above a thousand milliards or finer than a millionth: such a number is left unread. */
function isBeyond({ value, decimals }: Amount): boolean {
  return decimals > 6 || value.numerator > value.denominator * 10n ** 12n;
}

/** « un élève sur dix », « 9 sur 10 »: one noun between them, for more would narrow what is counted. */
function readRatio(words: Words): Amount | undefined {
  const start = words.at;
  const part = words.numeral();
  if (part === undefined || words.take(/(?:[\p{L}'-]+ )?sur /uy) === undefined) return undefined;
  const whole = words.numeral();
  if (whole === undefined || !isSmallWhole(part) || !isSmallWhole(whole)) return undefined;
  const amount = fractionOf(divideExact(part.value, whole.value), part.written === "words");
  return { ...amount, ratio: words.text.slice(start, words.at).trim() };
}

/** « 200 000 sur 450 000 » are two counts, each to be proven by its own figure. */
function isSmallWhole({ value, decimals }: Numeral): boolean {
  const whole = decimals === 0 && value.denominator === 1n && value.numerator > 0n;
  return whole && (value.numerator <= 20n || value.numerator === 100n);
}

/** « la moitié », « les deux tiers ». */
function readPart(words: Words): Amount | undefined {
  words.take(/les |l'/uy);
  const part = words.read(readFraction);
  return part === undefined ? undefined : fractionOf(part.value, part.written === "words");
}

/** A part of one that words name, rounder than digits. */
export function fractionOf(value: Exact, inWords: boolean): Amount {
  return {
    value,
    rounding: NONE,
    measure: "percent",
    nature: "fraction",
    decimals: 0,
    multiplier: 1n,
    inWords,
  };
}

function readCount(words: Words): Amount | undefined {
  words.take(/(?:les|ses|leurs|nos|ces|des) /uy);
  const numeral = words.numeral();
  if (numeral === undefined) return undefined;
  const amount = amountOf(numeral);
  if (words.take(/(?:%|pour cent|p\. ?100)(?![\p{L}\p{N}])/uy)) return asPercent(amount);
  if (words.take(/points?(?: de pourcentage)?(?![\p{L}\p{N}])/uy)) {
    return { ...asPercent(amount), measure: "points" };
  }
  return amount;
}

/** « 44 » read as « 44 % ». */
export function asPercent(amount: Amount): Amount {
  return {
    ...amount,
    value: divideExact(amount.value, HUNDRED),
    rounding: divideExact(amount.rounding, HUNDRED),
    measure: "percent",
  };
}

function amountOf({ value, decimals, multiplier, written }: Numeral): Amount {
  const place = exact(multiplier, 2n * 10n ** BigInt(decimals));
  return {
    value,
    rounding: place,
    measure: "count",
    nature: multiplier > 1n ? "multiple" : "number",
    decimals,
    multiplier,
    inWords: written === "words",
  };
}

/** « une dizaine », « trois centaines », « un millier »; « deux milliers » and « un million » are numbers. */
function readApproximateNumber(words: Words): Amount | undefined {
  const start = words.at;
  const numeral = words.numeral();
  words.at = start;
  const collective = words.read(readCollective);
  if (collective === undefined || collective.value === null) return undefined;
  const longer = numeral === undefined || collective.end > numeral.end;
  if (!longer && collective.value.numerator !== 1000n) return undefined;
  return {
    value: collective.value,
    rounding: NONE,
    measure: "count",
    nature: "collective",
    decimals: 0,
    multiplier: 1n,
    inWords: true,
  };
}

/** « aucun », « aucune ». */
function readNone(words: Words): Amount | undefined {
  if (words.take(/aucune?(?![\p{L}\p{N}])/uy) === undefined) return undefined;
  return { ...fractionOf(NONE, true), measure: "count", nature: "number" };
}

/** « des milliers », « plusieurs centaines »: from two of them to less than ten. */
export function readVague(words: Words): { from: Amount; to: Amount } | undefined {
  return words.first(() => {
    const collective = words.read(readCollective);
    if (collective === undefined || collective.value !== null || collective.high === null) {
      return undefined;
    }
    const end = (value: Exact): Amount => ({
      ...fractionOf(value, true),
      measure: "count",
      nature: "collective",
    });
    return { from: end(collective.low), to: end(collective.high) };
  });
}
