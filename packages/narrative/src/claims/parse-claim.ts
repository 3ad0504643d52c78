import { type Exact, exact } from "../numerals/exact.ts";
import type { Claim, Misreading, Statement } from "./claim.ts";
import type { HedgeName } from "./hedges.ts";
import type { Lexicon } from "./lexicon.ts";
import { fractionOf, readAmount } from "./read-amount.ts";
import { readComparison } from "./read-change.ts";
import { readHedgeAfter, readHedgeBefore } from "./read-hedge.ts";
import { readRange } from "./read-range.ts";
import { readRank } from "./read-rank.ts";
import { readUnit } from "./read-unit.ts";
import { literal, normalWords, Words } from "./words.ts";

const OPENING =
  /(?:soit|en moyenne|au total|en tout|(?:une )?moyenne de|(?:un )?total de|seulement)(?![\p{L}\p{N}])(?:,(?= ))? ?/uy;
const AVERAGE = /moyenne/;
const CLOSING = /(?:en moyenne|au total|en tout|seulement)(?![\p{L}\p{N}])/uy;
const DECLARED =
  /(?:recens|déclar|dénombr|compt|comptabilis)ée?s?(?![\p{L}\p{N}])|(?:parmi|selon|pour) les structures (?:ayant répondu|qui ont répondu|répondantes)|(?:selon|d'après) les réponses reçues|en décomptes cumulés/uy;

/**
 * What words say of a figure, by the grammar of French claims: a hedge and a number, a range, a fraction, a change, a
 * multiple, a rank, with the unit and « en moyenne » or « recensés » around them. What the grammar does not know comes
 * back unread: it is never guessed.
 *
 * @example
 * import { parseClaim } from "@panorama/narrative";
 *
 * const claim = parseClaim("Près de 250 000 bénéficiaires", { units: ["bénéficiaires"], restrictions: [] });
 * "statement" in claim && claim.statement.kind; //=> "amount"
 * parseClaim("un nombre inouï", { units: [], restrictions: [] }); //=> { unread: "nombre inouï" }
 */
export function parseClaim(text: string, lexicon: Lexicon): Claim | Misreading {
  const words = new Words(normalWords(text));
  let average = false;
  for (let opening = words.take(OPENING); opening; opening = words.take(OPENING)) {
    average ||= AVERAGE.test(opening[0]);
  }
  const statement = readStatement(words, lexicon);
  if (statement === undefined) return { unread: words.rest };
  const around = readSurroundings(words, statement, lexicon);
  if (words.rest !== "") return { unread: words.rest };
  return { ...around, average: average || around.average };
}

function readStatement(words: Words, lexicon: Lexicon): Statement | undefined {
  return words.first(
    () => readComparison(words, lexicon),
    () => readRange(words, lexicon),
    () => readHedged(words),
    () => readRank(words),
  );
}

/** Words that say a hedge and a part at once: « la majorité » is more than half. */
const parts: readonly (readonly [RegExp, HedgeName, Exact])[] = [
  [/(?:la|une) majorité(?!\p{L})/uy, "plus-de", exact(1n, 2n)],
  [/une minorité(?!\p{L})/uy, "moins-de", exact(1n, 2n)],
  [/la quasi-totalité(?!\p{L})/uy, "pres-de", exact(1n)],
];

function readHedged(words: Words): Statement | undefined {
  for (const [form, hedge, value] of parts) {
    if (words.take(form)) return { kind: "amount", hedge, amount: fractionOf(value, true) };
  }
  const hedge = readHedgeBefore(words) ?? "sans-precaution";
  const amount = readAmount(words);
  return amount === undefined ? undefined : { kind: "amount", hedge, amount };
}

function readSurroundings(words: Words, read: Statement, lexicon: Lexicon): Claim {
  let [statement, unit, average, declared] = [read, "", false, ""];
  const restrictions: string[] = [];
  for (let before = -1; before < words.at; ) {
    before = words.at;
    if (
      "hedge" in statement &&
      statement.amount !== null &&
      statement.hedge === "sans-precaution"
    ) {
      const hedge = readHedgeAfter(words);
      if (hedge !== undefined) statement = { ...statement, hedge };
    }
    unit ||= readUnit(words, lexicon);
    average ||= AVERAGE.test(words.take(CLOSING)?.[0] ?? "");
    declared ||= words.take(DECLARED)?.[0] ?? "";
    const restriction = lexicon.restrictions
      .map((stem) => words.take(new RegExp(`${literal(normalWords(stem))}\\p{L}*`, "uy"))?.[0])
      .find((word) => word !== undefined);
    if (restriction !== undefined) restrictions.push(restriction);
  }
  return { statement, unit, average, declared, restrictions };
}
