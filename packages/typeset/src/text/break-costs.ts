import {
  isDash,
  isHyphen,
  isOneOf,
  isSpace,
  isWordUnit,
  NARROW_NO_BREAK_SPACE,
  NO_BREAK_SPACE,
  SOFT_HYPHEN,
  staysAfter,
  staysBefore,
  ZERO_WIDTH_SPACE,
} from "./characters.ts";
import { opportunities } from "./opportunities.ts";

/** TeX's \hyphenpenalty. */
const HYPHEN = 50;
/** After a hyphen that is written: the reader cannot tell it from one that the break put there. */
const WRITTEN_HYPHEN = 100;
/** Inside what no space parts. */
const INSIDE = 50;
const NONE = Number.POSITIVE_INFINITY;

/** With fewer letters before or after it, a break costs twice. */
const SHORT = 3;

/** By offset, what it costs to break a text before it. */
export type BreakCosts = {
  /** `Infinity` where it must not break; 0 after spaces and U+200B. */
  readonly cost: Float64Array;
  /** 1 after hyphens, soft ones too. */
  readonly flagged: Uint8Array;
};

/** Where a text may break by UAX #14, less what French forbids beyond it; inside addresses, where those may. */
export function breakCosts(text: string): BreakCosts {
  const cost = new Float64Array(text.length + 1).fill(NONE);
  const flagged = new Uint8Array(text.length + 1);
  for (const at of opportunities(text)) {
    const before = text.charCodeAt(at - 1);
    cost[at] = costAt(text, at);
    flagged[at] = before === SOFT_HYPHEN || isHyphen(before) ? 1 : 0;
  }
  breakAddresses(text, cost, flagged);
  return { cost, flagged };
}

function costAt(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (isSpace(before)) return costAfterSpaces(text, at);
  if (before === ZERO_WIDTH_SPACE) return 0;
  if (before === SOFT_HYPHEN) return HYPHEN * shortness(text, at);
  if (isHyphen(before)) return costAfterHyphen(text, at);
  // No break before « — », even where no space is; none in « km/h », « 3/4 ».
  if (isDash(text.charCodeAt(at))) return NONE;
  if (before === SLASH && (isAlone(text, at - 2, -1) || isAlone(text, at, 1))) return NONE;
  return INSIDE * shortness(text, at);
}

const SLASH = 0x2f;

/** « », : ; ! ? % and dashes hold on to their neighbours across an ordinary space too, for where no-break ones were forgotten. */
function costAfterSpaces(text: string, at: number): number {
  const after = text.charCodeAt(at);
  let last = at - 1;
  while (last >= 0 && isSpace(text.charCodeAt(last))) last--;
  if (last >= 0 && staysAfter(text.charCodeAt(last))) return NONE;
  if (staysBefore(after)) return NONE;
  // A dash that a no-break space ties to what follows opens an aside, and may begin a line.
  return isDash(after) && !isNoBreakSpace(text.charCodeAt(at + 1)) ? NONE : 0;
}

function isNoBreakSpace(unit: number): boolean {
  return unit === NO_BREAK_SPACE || unit === NARROW_NO_BREAK_SPACE;
}

/** « porte-|à-|faux », but « va-|t-il » and « -x ». */
function costAfterHyphen(text: string, at: number): number {
  if (!isWordUnit(text.charCodeAt(at - 2)) || !isWordUnit(text.charCodeAt(at))) return NONE;
  const euphonic = text.charCodeAt(at - 2) === SMALL_T && isHyphen(text.charCodeAt(at - 3));
  return euphonic ? NONE : WRITTEN_HYPHEN * shortness(text, at);
}

const SMALL_T = 0x74;

/** 2 where a break leaves few letters of a word, or of a compound, on either line. */
function shortness(text: string, at: number): 1 | 2 {
  return letters(text, at - 1, -1) < SHORT || letters(text, at, 1) < SHORT ? 2 : 1;
}

function letters(text: string, from: number, step: 1 | -1): number {
  let count = 0;
  for (let at = from; count < SHORT; at += step) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) count++;
    else if (!isJoint(unit)) break;
  }
  return count;
}

/** Joins the parts of one word, or of a compound. */
function isJoint(unit: number): boolean {
  return unit === SOFT_HYPHEN || unit === SLASH || isHyphen(unit) || isDash(unit);
}

/** Whether at most one letter stands there. */
function isAlone(text: string, at: number, step: 1 | -1): boolean {
  return !isWordUnit(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at + step));
}

const address = /:\/\/|^\W*www\.|@[^@]+\.|^\W?[\w.-]+\.[a-z]{2,}\//iu;

/** Addresses break after their marks, without a hyphen: it would be read as part of them. */
function breakAddresses(text: string, cost: Float64Array, flagged: Uint8Array): void {
  if (!/[/@]|www/iu.test(text)) return;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (!address.test(word)) continue;
    for (let at = index + 1; at < index + word.length; at++) {
      const mark = isOneOf("/.?&-=_", text.charCodeAt(at - 1));
      cost[at] = mark && isWordUnit(text.charCodeAt(at)) ? INSIDE : NONE;
      flagged[at] = 0;
    }
  }
}
