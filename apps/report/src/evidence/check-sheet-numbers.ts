import { checkPlainText, type Evidence, type FoundNumber } from "@panorama/narrative";
import type { Issue, Location } from "@panorama/schema";
import type { EditionSheet } from "../edition/edition-sheet.ts";

const FILE = "edition.yaml";

/** Numbers typed into the texts of `edition.yaml` that are printed as they stand: nothing could bind them there. */
export function checkSheetNumbers(
  sheet: EditionSheet,
  source: string,
  evidence: Evidence,
): Issue[] {
  return (["titre", "sous-titre", "quatrieme-de-couverture"] as const).flatMap((key) => {
    const text = sheet[key];
    const placeOf = (found: FoundNumber) => locate(source, key, text.slice(found.from, found.to));
    return checkPlainText(text, placeOf, evidence).map((issue) => ({
      ...issue,
      remedy: "Retirer le nombre de ce texte : un chapitre peut le donner, lié à son chiffre.",
    }));
  });
}

/** Where words stand in the file, at or after the key whose text holds them. */
function locate(source: string, key: string, words: string): Location {
  const start = Math.max(0, source.search(new RegExp(`^${key}:`, "m")));
  const index = Math.max(start, source.indexOf(words, start));
  const before = source.slice(0, index).split("\n");
  return { file: FILE, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
