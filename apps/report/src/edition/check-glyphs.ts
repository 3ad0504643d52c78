import { hasGlyph } from "@panorama/charts";
import type { Issue } from "@panorama/schema";

/** Characters that the pages print as their nearest kin, or that end lines. */
const replaced = new Set(["\n", "\r", "\t", "\ufeff", "\u202f", "\u2011"]);

/** The first character of a file, if any, that the report's fonts cannot print: it would come out as an empty box. */
export function checkGlyphs(file: string, text: string): Issue[] {
  const lines = text.split("\n");
  for (const [number, line] of lines.entries()) {
    let column = 1;
    for (const character of line) {
      if (!replaced.has(character) && !hasGlyph(character)) {
        return [unprintable(file, number + 1, column, character)];
      }
      column += character.length;
    }
  }
  return [];
}

function unprintable(file: string, line: number, column: number, character: string): Issue {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "caractere-non-imprimable",
    severity: "error",
    where: { file, line, column },
    what: `Le caractère U+${code} (« ${/\p{C}/u.test(character) ? "invisible" : character} ») n’existe pas dans les polices du document.`,
    remedy: "Le remplacer par un caractère courant, ou l’écrire en toutes lettres.",
  };
}
