import {
  type Chapter,
  composeFrenchTree,
  type Evidence,
  fillClaims,
  hyphenateTree,
} from "@panorama/narrative";
import type { CheckedEdition } from "./check-edition.ts";

/** By evidence and chapter: both are the same objects for as long as nothing in them has changed. */
const told = new WeakMap<Evidence, WeakMap<Chapter, Chapter>>();

/**
 * The chapters as they are read: figures in their own words, French spaces, words that may break; the names of structures as
 * they are.
 */
export function tellChapters({ edition, evidence }: CheckedEdition): Chapter[] {
  const names = edition.dataset.structures.map(({ name }) => name);
  const known = told.get(evidence) ?? new WeakMap<Chapter, Chapter>();
  told.set(evidence, known);
  return edition.chapters.map((chapter) => {
    const before = known.get(chapter);
    if (before !== undefined) return before;
    const composed = composeFrenchTree(fillClaims(chapter.tree, evidence), names);
    const telling = { ...chapter, tree: hyphenateTree(composed, names) };
    known.set(chapter, telling);
    return telling;
  });
}
