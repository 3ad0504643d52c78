import { continuesWord, FRENCH_SPACES } from "./french-word.ts";

/** A number in digits as it is written. */
export interface Digits {
  readonly end: number;
  /** Its digits alone, those after the comma last. */
  readonly digits: string;
  /** How many of them follow the comma. */
  readonly decimals: number;
}

/** More groups than any number has: a long list of digits is not read to its end from each of its words. */
const MOST_GROUPS = 400;

/** What other languages put between digits. */
const FOREIGN_MARKS = ".,'\u2019";

/**
 * The digits at `at` as French groups them: by three after a first group of one to three, one space between groups,
 * decimals after a comma. What follows `end` is not looked at.
 */
export function readDigits(text: string, at: number): Digits | undefined {
  let end = afterDigits(text, at);
  if (end === at) return undefined;
  const groups = [text.slice(at, end)];
  const grouped = end - at <= 3 && text[at] !== "0";
  while (grouped && groups.length < MOST_GROUPS && isGroup(text, end)) {
    groups.push(text.slice(end + 1, end + 4));
    end += 4;
  }
  const afterComma = text[end] === "," ? afterDigits(text, end + 1) : end;
  if (afterComma <= end + 1) return { end, digits: groups.join(""), decimals: 0 };
  const decimals = text.slice(end + 1, afterComma);
  return { end: afterComma, digits: groups.join("") + decimals, decimals: decimals.length };
}

/** A space and exactly three digits. */
function isGroup(text: string, at: number): boolean {
  const space = text[at];
  if (space === undefined || !FRENCH_SPACES.includes(space)) return false;
  return [1, 2, 3].every((offset) => isDigit(text, at + offset)) && !isDigit(text, at + 4);
}

function afterDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return end;
}

/** Whether one of the ten digits of French stands at `at`. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether digits before `at` run on through a mark: `at` is inside « 12,5 » or « 1.234 ». */
export function followsDigits(text: string, at: number): boolean {
  return isMark(text, at - 1) && isDigit(text, at - 2);
}

/** Whether a number in digits is complete at `at`: nothing is glued to it, and no mark leads to more digits. */
export function endsDigits(text: string, at: number): boolean {
  return !continuesWord(text, at) && !(isMark(text, at) && isDigit(text, at + 1));
}

function isMark(text: string, at: number): boolean {
  const mark = text[at];
  return mark !== undefined && FOREIGN_MARKS.includes(mark);
}
