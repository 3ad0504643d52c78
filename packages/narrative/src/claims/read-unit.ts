import type { Lexicon } from "./lexicon.ts";
import { literal, normalWords, type Words } from "./words.ts";

/** The unit's own words, as they stand here; empty where they do not. */
export function readUnit(words: Words, { units }: Lexicon): string {
  const longest = [...units].sort((a, b) => b.length - a.length).map(normalWords);
  const found = words.first(
    ...longest.map((unit) => () => {
      const form = new RegExp(`(?:de |d'|des )?(?:${literal(unit)})(?![\\p{L}\\p{N}])`, "uy");
      return words.take(form)?.[0].trim();
    }),
  );
  return found ?? "";
}
