import { exact } from "../numerals/exact.ts";
import type { Amount, ChangeForm, Statement } from "./claim.ts";
import type { Lexicon } from "./lexicon.ts";
import { readAmount } from "./read-amount.ts";
import { readHedgeBefore } from "./read-hedge.ts";
import { readUnit } from "./read-unit.ts";
import { anyOf, type Words } from "./words.ts";

const up = anyOf([
  ...["(?:est |sont |était |étaient )?(?:en |une )?(?:hausse|augmentation|progression|croissance)"],
  ...["(?:a |ont |avait |avaient )?(?:augmenté|progressé|grandi|crû|gagné)"],
  ...["augmente(?:nt)?", "progresse(?:nt)?", "croît", "croissent", "gagne(?:nt)?"],
]);
const down = anyOf([
  ...["(?:est |sont |était |étaient )?(?:en |une |un )?(?:baisse|diminution|régression|recul)"],
  ...["(?:a |ont |avait |avaient )?(?:baissé|diminué|reculé|décru|perdu)"],
  ...["baisse(?:nt)?", "diminue(?:nt)?", "recule(?:nt)?", "décroît", "décroissent", "perd(?:ent)?"],
]);
const stable = anyOf([
  "(?:est |sont |était |étaient |reste |restent |demeure |demeurent |est restée? |sont restée?s )?stables?",
  ...["stagne(?:nt)?", "se maintient", "se maintiennent"],
]);
const unchanged = anyOf(["(?:est |sont |reste |restent )?(?:inchangée?s?|identiques?)"]);

const multiples: readonly (readonly [number, RegExp])[] = (
  [
    [2, "doubl"],
    [3, "tripl"],
    [4, "quadrupl"],
    [5, "quintupl"],
    [10, "décupl"],
    [100, "centupl"],
  ] as const
).map(([factor, stem]) => [
  factor,
  anyOf([`(?:a |ont |avait |avaient |plus que |le )?${stem}(?:ée?s?|e|ent|er)`]),
]);

const ADJECTIVE =
  /(?:nombreu(?:x|ses?)|élevée?s?|grande?s?|importante?s?|forte?s?)(?![\p{L}\p{N}])/uy;

/** What the words say of how a figure compares with another, or with itself at another time. */
export function readComparison(words: Words, lexicon: Lexicon): Statement | undefined {
  return words.first(
    () => readStable(words),
    () => readMultiple(words),
    () => readTimes(words),
    () => readMove(words),
    () => readDifference(words, lexicon),
    () => readSigned(words),
  );
}

function readStable(words: Words): Statement | undefined {
  if (words.take(stable)) return { kind: "stable", unchanged: false };
  if (words.take(unchanged)) return { kind: "stable", unchanged: true };
  return undefined;
}

/** « doublé », « presque triplé », « plus que doublé »: the hedge may stand inside, « a presque doublé ». */
function readMultiple(words: Words): Statement | undefined {
  words.take(/(?:a|ont|avait|avaient) (?=presque|quasiment|plus|environ|à peu|au moins|au plus)/uy);
  const hedge = readHedgeBefore(words) ?? "sans-precaution";
  for (const [factor, form] of multiples) {
    if (words.take(form)) {
      return { kind: "multiple", hedge, amount: times(BigInt(factor)), inverse: false };
    }
  }
  return undefined;
}

/** « trois fois plus », « 2,5 fois moins », « multiplié par trois », « divisé par deux », « moitié moins ». */
function readTimes(words: Words): Statement | undefined {
  const half = words.first(() => readHalf(words));
  if (half !== undefined) return half;
  const by = words.take(/(?:a été |ont été |est |sont )?(multipli|divis)ée?s? par /uy);
  const hedge = readHedgeBefore(words) ?? "sans-precaution";
  const amount = readAmount(words);
  if (amount === undefined || amount.measure !== "count" || !isAboveOne(amount)) return undefined;
  const factor = factorOf(amount);
  if (by !== undefined) {
    return { kind: "multiple", hedge, amount: factor, inverse: by[1] === "divis" };
  }
  const way = words.take(/fois (plus|moins|supérieure?s?|inférieure?s?)(?![\p{L}\p{N}])/uy);
  if (way === undefined) return undefined;
  words.take(ADJECTIVE);
  return { kind: "multiple", hedge, amount: factor, inverse: /moins|inf/.test(way[1] ?? "") };
}

/** « moitié moins », « près de moitié moins nombreux ». */
function readHalf(words: Words): Statement | undefined {
  const hedge = readHedgeBefore(words) ?? "sans-precaution";
  if (words.take(/(?:la )?moitié moins(?![\p{L}\p{N}])/uy) === undefined) return undefined;
  words.take(ADJECTIVE);
  return { kind: "multiple", hedge, amount: times(2n), inverse: true };
}

/** « en hausse », « a baissé de près de 10 % », « en recul de moitié ». */
function readMove(words: Words): Statement | undefined {
  const rise = words.take(up);
  const move = rise ?? words.take(down);
  if (move === undefined) return undefined;
  const measured = words.take(/(?:de |d')(?!l'ordre)/uy) !== undefined;
  const hedge = readHedgeBefore(words);
  const amount = readAmount(words);
  if (amount === undefined && (measured || hedge !== undefined)) return undefined;
  if (amount !== undefined && isNone(amount)) return undefined;
  return {
    kind: "change",
    direction: rise === undefined ? "down" : "up",
    form: formOf(move[0]),
    hedge: hedge ?? "sans-precaution",
    amount: amount ?? null,
  };
}

function formOf(words: string): ChangeForm {
  if (/^(?:ont|avaient) /.test(words)) return "past-plural";
  if (/^(?:a|avait) /.test(words)) return "past";
  if (/ent$/.test(words)) return "present-plural";
  return / |^(?:hausse|augmentation|progression|croissance|diminution|régression)$/.test(words)
    ? "noun"
    : "present";
}

/** « 12 % de plus », « 400 bénéficiaires de moins », « 20 en plus ». */
function readDifference(words: Words, lexicon: Lexicon): Statement | undefined {
  const hedge = readHedgeBefore(words) ?? "sans-precaution";
  const amount = readAmount(words);
  if (amount === undefined || isNone(amount)) return undefined;
  readUnit(words, lexicon);
  const way = words.take(/(?:de|en) (plus|moins)(?![\p{L}\p{N}])/uy);
  if (way === undefined) return undefined;
  const direction = way[1] === "plus" ? "up" : "down";
  return { kind: "change", direction, form: "more", hedge, amount };
}

/** « +12 % », « −3 points ». */
function readSigned(words: Words): Statement | undefined {
  const sign = words.take(/([+\u2212-]) ?(?=\d)/uy);
  const amount = sign === undefined ? undefined : readAmount(words);
  if (sign === undefined || amount === undefined || isNone(amount)) return undefined;
  const direction = sign[1] === "+" ? "up" : "down";
  return { kind: "change", direction, form: "sign", hedge: "sans-precaution", amount };
}

/** A change of nothing is no change: « stable » says that. */
function isNone({ value }: Amount): boolean {
  return value.numerator === 0n;
}

function isAboveOne({ value }: Amount): boolean {
  return value.numerator > value.denominator;
}

function times(factor: bigint): Amount {
  return {
    value: exact(factor),
    rounding: exact(0n),
    measure: "times",
    nature: "fraction",
    decimals: 0,
    multiplier: 1n,
    inWords: true,
  };
}

/** « trois fois » is a round word, « 2,5 fois » a number as exact as its digits. */
export function factorOf(amount: Amount): Amount {
  return { ...amount, measure: "times", nature: amount.decimals === 0 ? "fraction" : "number" };
}
