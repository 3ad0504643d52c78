/** No word of a French number has more letters and accents, even decomposed: a longer one is not looked through. */
const WHOLE_WORD = /[\p{L}\p{M}]{1,16}(?![\p{L}\p{M}\p{N}])/uy;

const GLUED = /[\p{L}\p{M}\p{N}]/u;

/** The spaces that French typography puts inside a number or between words; a tab or a line break is none. */
export const FRENCH_SPACES = " \u00a0\u202f\u2009\u2007\u2008";

const HYPHENS = "-\u2010\u2011";

/** One word of the text, composed (NFC) and in lower case, and the index after it. */
export interface Word {
  readonly word: string;
  readonly end: number;
}

/** The whole word that starts at `at`, where it is short enough to belong to a number and no digit is glued to it. */
export function wordAt(text: string, at: number): Word | undefined {
  WHOLE_WORD.lastIndex = at;
  const found = WHOLE_WORD.exec(text)?.[0];
  if (found === undefined) return undefined;
  return { word: found.normalize("NFC").toLowerCase(), end: at + found.length };
}

/** The word after one space, hyphen or line break at `at`. */
export function wordAfter(text: string, at: number): Word | undefined {
  const start = afterJoint(text, at);
  return start === undefined ? undefined : wordAt(text, start);
}

/** The index after what may join two words of a number: one space, one hyphen or one line break. */
export function afterJoint(text: string, at: number): number | undefined {
  return isOneOf(HYPHENS, text, at) ? at + 1 : afterSpace(text, at);
}

/** The index after one space or line break. */
export function afterSpace(text: string, at: number): number | undefined {
  if (text.startsWith("\r\n", at)) return at + 2;
  return isOneOf(`${FRENCH_SPACES}\n\r`, text, at) ? at + 1 : undefined;
}

/** Whether a hyphen glues another word to what ends at `at`: « tiers-lieu ». */
export function isCompound(text: string, at: number): boolean {
  return isOneOf(HYPHENS, text, at) && continuesWord(text, at + 1);
}

/** Whether a word or a number may begin at `at`: there is text, and no letter, accent or digit before it. */
export function startsWord(text: string, at: number): boolean {
  if (!(at >= 0 && at < text.length)) return false;
  return at === 0 || !(continuesWord(text, at - 1) || endsAstralLetter(text, at));
}

/** Whether a letter, an accent or a digit stands at `at`. */
export function continuesWord(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && GLUED.test(String.fromCodePoint(code));
}

/** A letter outside the basic plane takes two code units: seen from its second one, it is none. */
function endsAstralLetter(text: string, at: number): boolean {
  return (text.codePointAt(at - 2) ?? 0) > 0xffff && continuesWord(text, at - 2);
}

function isOneOf(characters: string, text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && characters.includes(character);
}
