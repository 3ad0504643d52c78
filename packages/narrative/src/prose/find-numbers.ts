import { readCollective } from "../numerals/read-collective.ts";
import { readForeignNumber } from "../numerals/read-foreign-number.ts";
import { readFraction } from "../numerals/read-fraction.ts";
import { type Numeral, readNumeral } from "../numerals/read-numeral.ts";
import { readOrdinal } from "../numerals/read-ordinal.ts";
import { exemptRanges } from "./exemptions.ts";

/** A number in a text, from its first character to the one after its last. */
export type FoundNumber = { readonly from: number; readonly to: number };

const word = /[\p{L}\p{N}]+/gu;
const compounds = /^(?:feuilles?|pattes?|pieds?|roues?|pièces|mâts|points|temps|monde|mondes)$/u;
const rankNoun = /^[\s\u00a0\u202f](?:places?|rangs?|positions?)(?!\p{L})/u;
const ratio = /[\s\u00a0\u202f](?:\p{L}+[\s\u00a0\u202f])?sur[\s\u00a0\u202f]/uy;
const percent = /[\s\u00a0\u202f]?(?:%|pour cent|p\. ?100)(?!\p{L})/uy;
const duration = /^[\s\u00a0\u202f](?:ans?|années?|mois|semaines?|jours?|heures?)(?!\p{L})/u;

/** Quantities that no numeral says: they are found as they stand. */
const quantities = [
  "(?:a|ont|avait|avaient|est|sont|presque|quasiment) (?:\\p{L}+ )?(?:doubl|tripl|quadrupl|quintupl|décupl|centupl)(?:ée?s?|er)",
  "(?:le|du|au|un) (?:double|triple|quadruple)(?= d|[.,;:!?)]|$)",
  "(?:demi-)?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard)s?",
  "tiers|quarts?|moitiés?|majorité|minorité|quasi-totalité",
].map((pattern) => {
  return new RegExp(`(?:${pattern.replaceAll(" ", "[\\s\\u00a0\\u202f]")})(?!\\p{L})`, "iuy");
});

/**
 * The numbers of a text, in figures or in words, that are not exempt by their kind (a date, a reference, a name: see
 * the table of exemptions). « un », « premier » and « second » alone say no quantity; a number word with a capital in
 * the middle of a sentence is part of a name.
 *
 * @example
 * import { findNumbers } from "@panorama/narrative";
 *
 * findNumbers("En 2024, trois cents élèves de CM2."); //=> [{ from: 9, to: 20 }]
 * findNumbers("Une première à 10:30."); //=> []
 */
export function findNumbers(text: string): FoundNumber[] {
  const exempt = exemptRanges(text);
  const found: FoundNumber[] = [];
  let [past, next] = [0, 0];
  for (const match of text.matchAll(word)) {
    const at = match.index;
    while ((exempt[next]?.from ?? Number.POSITIVE_INFINITY) <= at) {
      past = Math.max(past, exempt[next]?.to ?? 0);
      next++;
    }
    const to = endOfNumber(text, at, match[0]);
    // « tous deux tiers » is no « tous deux »: a number that goes on behind what is exempt is not.
    if (to === undefined || to <= past) continue;
    if (isCompound(text.slice(at, at + 40)) || isName(text, at)) continue;
    found.push({ from: at, to });
    past = to;
  }
  return found;
}

/** « Deux-Sèvres », « mille-feuille »: one word of which a number is only the beginning, not « deux-cents ». */
function isCompound(text: string): boolean {
  const [, hyphenated = ""] = /^\p{L}+[-\u2010\u2011](\p{L}+)/u.exec(text) ?? [];
  return /^\p{Lu}/u.test(hyphenated) || compounds.test(hyphenated);
}

/** « Les Quatre Cents Coups »: a capital after a word or a comma, where a sentence does not begin, or another behind it. */
function isName(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at, at + 40)];
  if (!/^\p{Lu}/u.test(after)) return false;
  return /[\p{L},’'][\s\u00a0]?$/u.test(before) || /^\p{L}+[\s\u00a0]\p{Lu}/u.test(after);
}

/** Where the number that begins at a word ends; undefined where the word begins none. */
function endOfNumber(text: string, at: number, first: string): number | undefined {
  const numeral = readNumeral(text, at);
  const ends = [
    numeral === undefined ? undefined : endOfNumeral(text, numeral),
    readFraction(text, at)?.end,
    readCollective(text, at)?.end,
    readForeignNumber(text, at)?.end,
    rankEnd(text, at),
    ...quantities.map((pattern) => endOf(pattern, text, at)),
    /\p{N}/u.test(first) ? at + first.length : undefined,
  ].filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** With « pour cent », or « sur dix » after a noun; « un » alone ends nowhere. */
function endOfNumeral(text: string, { end, written, value }: Numeral): number | undefined {
  const over = endOf(ratio, text, end);
  const base = over === undefined ? undefined : readNumeral(text, over)?.end;
  // « un projet sur deux ans » is no ratio.
  const lasting = base !== undefined && duration.test(text.slice(base, base + 12));
  const whole = lasting ? undefined : base;
  const one = written === "words" && value.numerator === 1n;
  return whole ?? endOf(percent, text, end) ?? (one ? undefined : end);
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : at + found[0].length;
}

/** « premier » and « second » are ranks only before a place; the others always are. */
function rankEnd(text: string, at: number): number | undefined {
  const ordinal = readOrdinal(text, at);
  if (ordinal === undefined) return undefined;
  const plain = ordinal.written === "words" && /^(?:premi|second)/i.test(text.slice(at, at + 6));
  return plain && !rankNoun.test(text.slice(ordinal.end, ordinal.end + 12))
    ? undefined
    : ordinal.end;
}
