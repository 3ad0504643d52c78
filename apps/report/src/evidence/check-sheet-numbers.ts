import { checkPlainText, type Evidence } from "@panorama/narrative";
import type { Initiative, Issue, Location } from "@panorama/schema";
import { decodeText } from "../edition/decode-text.ts";
import type { EditionSheet } from "../edition/edition-sheet.ts";
import type { SourceFiles } from "../edition/source-files.ts";

/**
 * Numbers typed into the texts beside the chapters that are printed as they stand: nothing could bind them there. Names,
 * of structures, people and actions, are left as they are.
 */
export function checkSheetNumbers(
  sheet: EditionSheet,
  initiatives: readonly Initiative[],
  files: SourceFiles,
  evidence: Evidence,
): Issue[] {
  const vintages = [...sheet["editions-precedentes"], sheet.edition].flatMap(
    (edition) => edition.vintages,
  );
  const texts = [
    ...(
      ["titre", "sous-titre", "reseau", "licence", "source", "quatrieme-de-couverture"] as const
    ).map((key) => sheet[key]),
    ...sheet.credits.map(({ role }) => role),
    ...vintages.map(({ label }) => label),
    ...sheet.faits.map(({ label }) => label),
  ];
  const notes = initiatives.flatMap(({ note }) => note ?? []);
  return [
    ...checkTexts("edition.yaml", texts, files, evidence),
    ...checkTexts("initiatives.yaml", notes, files, evidence),
  ];
}

function checkTexts(
  file: string,
  texts: readonly string[],
  files: SourceFiles,
  evidence: Evidence,
): Issue[] {
  const source = decodeText(file, files.get(file) ?? new Uint8Array()).text;
  return texts.flatMap((text) =>
    checkPlainText(text, ({ from, to }) => locate(file, source, text, from, to), evidence).map(
      (issue) => ({
        ...issue,
        remedy: "Retirer le nombre de ce texte : un chapitre peut le donner, lié à son chiffre.",
      }),
    ),
  );
}

/** Where words of a text stand in its file: at or after the line that the text begins on. */
function locate(file: string, source: string, text: string, from: number, to: number): Location {
  const line = text.slice(text.lastIndexOf("\n", from) + 1, to);
  const start = Math.max(0, source.indexOf(line));
  const index = Math.max(start, source.indexOf(text.slice(from, to), start));
  const before = source.slice(0, index).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
