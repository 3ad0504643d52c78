import { hasGlyph } from "@panorama/charts";
import type { Issue } from "@panorama/schema";

/** Characters that the pages print as their nearest kin, or that end lines. */
const replaced = new Set(["\n", "\r", "\t", "\ufeff", "\u202f", "\u2011"]);

/** The first character that the report's fonts cannot print, and its place in the text. */
export function firstUnprintable(text: string): { character: string; index: number } | undefined {
  let index = 0;
  for (const character of text) {
    if (!replaced.has(character) && !hasGlyph(character)) return { character, index };
    index += character.length;
  }
  return undefined;
}

/** The first character of a file, if any, that would come out as an empty box. */
export function checkGlyphs(file: string, text: string): Issue[] {
  const found = firstUnprintable(text);
  if (found === undefined) return [];
  const before = text.slice(0, found.index).split("\n");
  const where = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return [unprintableIssue(where, found.character)];
}

/** The same for the texts inside a value, where an escape may stand for a character. */
export function checkGlyphsWithin(
  value: unknown,
  placeOf: (path: readonly (string | number)[]) => Issue["where"],
  path: readonly (string | number)[] = [],
): Issue[] {
  if (typeof value === "string") {
    const found = firstUnprintable(value);
    return found === undefined ? [] : [unprintableIssue(placeOf(path), found.character)];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    checkGlyphsWithin(inner, placeOf, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

export function unprintableIssue(where: Issue["where"], character: string): Issue {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "caractere-non-imprimable",
    severity: "error",
    where,
    what: `Le caractère U+${code} (« ${/\p{C}/u.test(character) ? "invisible" : character} ») n’existe pas dans les polices du document.`,
    remedy: "Le remplacer par un caractère courant, ou l’écrire en toutes lettres.",
  };
}
