/// <reference path="./linebreak.d.ts" />
import LineBreaker from "linebreak";
import {
  isDigit,
  NARROW_NO_BREAK_SPACE,
  NO_BREAK_SPACE,
  SOFT_HYPHEN,
  SPACE,
} from "./characters.ts";

/**
 * The offsets where UAX #14 lets a text break, its end among them. Most sentences break at spaces and in words only, which
 * takes no table of characters to know; the whole algorithm is for what goes beyond.
 */
export function opportunities(text: string): readonly number[] {
  return plainOpportunities(text) ?? allOpportunities(text);
}

/** By the algorithm. */
export function allOpportunities(text: string): number[] {
  const found: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    found.push(next.position);
  }
  return found;
}

/** Those of Latin letters, figures, spaces, quotation marks, hyphens inside words and marks that end a word; else nothing. */
export function plainOpportunities(text: string): number[] | undefined {
  const found: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const breaks = breaksBetween(text.charCodeAt(at - 1), text.charCodeAt(at));
    if (breaks === undefined) return undefined;
    if (breaks) found.push(at);
  }
  if (text.length === 0) return found;
  if (breaksBetween(text.charCodeAt(text.length - 1), SPACE) === undefined) return undefined;
  found.push(text.length);
  return found;
}

/** Whether a plain text may break between two units; nothing where it is not plain. */
function breaksBetween(before: number, after: number): boolean | undefined {
  if (before === SPACE) return isEndMark(after) ? undefined : after !== SPACE;
  if (before === HYPHEN || before === SOFT_HYPHEN) return isLetter(after) ? true : undefined;
  if (isEndMark(before)) return after === SPACE ? false : undefined;
  return isPlain(before) ? false : undefined;
}

const HYPHEN = 0x2d;

function isLetter(unit: number): boolean {
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return true;
  return unit >= 0xc0 && unit <= 0x17f && unit !== 0xd7 && unit !== 0xf7 && unit !== 0x149;
}

/** Letters, figures, no-break spaces, « » and apostrophes: no break beside them but by a space. */
function isPlain(unit: number): boolean {
  if (isLetter(unit) || isDigit(unit) || unit === NO_BREAK_SPACE) return true;
  return unit === NARROW_NO_BREAK_SPACE || isQuotation(unit);
}

function isQuotation(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0xab || unit === 0xbb;
}

/** . , ; : ! ? */
function isEndMark(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x3a ||
    unit === 0x3b ||
    unit === 0x21 ||
    unit === 0x3f
  );
}
