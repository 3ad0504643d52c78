import { NOUNS, SCALES } from "./number-words.ts";
import { type Reading, readBelowThousand } from "./read-below-thousand.ts";

/** A number in words. */
export interface Cardinal extends Reading {
  /** What the last word counts in: 1, or the value of its millier, million or milliard. */
  readonly unit: number;
  /** Whether « et demi » ends it. */
  readonly half: boolean;
}

/** One step of a number: trois cent mille, or the dix that may follow it. */
interface Step extends Reading {
  /** What the next step must stay below. */
  readonly scale: number;
  readonly noun: boolean;
}

/** The longest number that `words` say from their first one on, below a thousand milliards. */
export function readCardinal(words: readonly string[]): Cardinal | undefined {
  if (words[0] === "zéro") return { value: 0, count: 1, unit: 1, half: false };
  let read: Cardinal = { value: 0, count: 0, unit: 1, half: false };
  let ceiling = Number.POSITIVE_INFINITY;
  while (ceiling > 1) {
    const step = readStep(words, read.count, ceiling);
    if (step === undefined) break;
    const unit = step.noun ? step.scale : 1;
    read = { value: read.value + step.value, count: read.count + step.count, unit, half: false };
    ceiling = words[read.count - 1]?.startsWith("millier") ? 1 : step.scale;
  }
  return read.count === 0 ? undefined : withHalf(read, words);
}

function readStep(words: readonly string[], start: number, ceiling: number): Step | undefined {
  const word = words[start] ?? "";
  if (ceiling > 1_000 && (word === "mille" || word === "mil")) {
    return { value: 1_000, count: 1, scale: 1_000, noun: false };
  }
  if (ceiling === 1_000 && word === "et") return readAndOne(words, start);
  const first = ceiling === Number.POSITIVE_INFINITY;
  const head = readBelowThousand(words, start, first ? "below two thousand" : "below a thousand");
  if (head === undefined) return undefined;
  return readScaled(head, words[start + head.count] ?? "", ceiling);
}

/** Mille et un: the only number that « et » adds after its thousands. */
function readAndOne(words: readonly string[], start: number): Step | undefined {
  const one = words[start + 1];
  if (one !== "un" && one !== "une") return undefined;
  return { value: 1, count: 2, scale: 1, noun: false };
}

/** Multiplies by the scale that follows, where it fits: neither un mille, nor deux mille millions, nor un million deux milliers. */
function readScaled(head: Reading, next: string, ceiling: number): Step {
  const scale = SCALES.get(next);
  const noun = NOUNS.has(next);
  const first = ceiling === Number.POSITIVE_INFINITY;
  const fits =
    scale !== undefined &&
    scale < ceiling &&
    (noun || head.value > 1) &&
    (first || !next.startsWith("millier"));
  if (!fits) return { ...head, scale: 1, noun: false };
  return { value: head.value * scale, count: head.count + 1, scale, noun };
}

function withHalf(read: Cardinal, words: readonly string[]): Cardinal {
  const demi = words[read.count + 1];
  const half = read.unit > 1 && words[read.count] === "et" && (demi === "demi" || demi === "demie");
  if (!half) return read;
  return { ...read, value: read.value + read.unit / 2, count: read.count + 2, half };
}
