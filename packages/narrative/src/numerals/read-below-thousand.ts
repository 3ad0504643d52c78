import { SMALL, TENS } from "./number-words.ts";

/** A value, and how many words say it. */
export interface Reading {
  readonly value: number;
  readonly count: number;
}

const NOTHING: Reading = { value: 0, count: 0 };

/** The longest number below a thousand that `words` say from `start` on; up to dix-neuf cents where `hundreds` may be. */
export function readBelowThousand(
  words: readonly string[],
  start: number,
  hundreds: "below a thousand" | "below two thousand",
): Reading | undefined {
  const head = words[start] === "cent" ? NOTHING : readBelowHundred(words, start);
  if (head === undefined) return undefined;
  const afterHead = words[start + head.count];
  if (afterHead !== "cent" && afterHead !== "cents") return head;
  const many = hundreds === "below two thousand";
  if (head.count > 0 && !countsHundreds(head.value, many)) return head;
  const rest = readBelowHundred(words, start + head.count + 1) ?? NOTHING;
  return {
    value: (head.count > 0 ? head.value : 1) * 100 + rest.value,
    count: head.count + 1 + rest.count,
  };
}

/** French has neither un cent nor dix cents, but onze cents to dix-neuf cents. */
function countsHundreds(value: number, many: boolean): boolean {
  return value > 1 && value < (many ? 20 : 10) && value !== 10;
}

function readBelowHundred(words: readonly string[], start: number): Reading | undefined {
  if (words[start] === "quatre" && words[start + 1] === "vingts") return { value: 80, count: 2 };
  if (words[start] === "quatre" && words[start + 1] === "vingt") {
    const rest = readBelowTwenty(words, start + 2) ?? NOTHING;
    return { value: 80 + rest.value, count: 2 + rest.count };
  }
  const tens = TENS.get(words[start] ?? "");
  if (tens === undefined) return readBelowTwenty(words, start);
  const rest = readAfterTens(tens, words, start + 1);
  return { value: tens + rest.value, count: 1 + rest.count };
}

/** What follows the tens: « et un », « -deux », and after soixante « et onze », « -dix ». */
function readAfterTens(tens: number, words: readonly string[], start: number): Reading {
  const and = words[start] === "et";
  const rest = readBelowTwenty(words, and ? start + 1 : start);
  if (rest === undefined) return NOTHING;
  const digit = rest.value % 10;
  const inReach = rest.value < (tens === 60 ? 20 : 10);
  const joined = and ? digit === 1 : digit !== 1 || tens === 80; // huitante-un, or huitante et un
  return inReach && joined ? { value: rest.value, count: rest.count + (and ? 1 : 0) } : NOTHING;
}

function readBelowTwenty(words: readonly string[], start: number): Reading | undefined {
  const value = SMALL.get(words[start] ?? "");
  if (value === undefined) return undefined;
  const unit = value === 10 ? (SMALL.get(words[start + 1] ?? "") ?? 0) : 0;
  return unit >= 7 && unit <= 9 ? { value: 10 + unit, count: 2 } : { value, count: 1 };
}
