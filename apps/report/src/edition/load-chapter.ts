import { type Chapter, parseChapters } from "@panorama/narrative";
import type { Issue } from "@panorama/schema";
import type { LeafDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import { checkGlyphs } from "./check-glyphs.ts";
import { checkGlyphsOfChapter } from "./check-glyphs-of-chapter.ts";
import { decodeText } from "./decode-text.ts";

/** A chapter as far as it could be read, what it inserts, and what is wrong with it before anything is proven. */
export type LoadedChapter = {
  readonly chapter: Chapter | undefined;
  readonly insertions: readonly LeafDirective[];
  readonly issues: readonly Issue[];
};

/** Reads a chapter from its file. */
export function loadChapter(file: string, bytes: Uint8Array): LoadedChapter {
  const decoded = decodeText(file, bytes);
  const { chapters, issues } = parseChapters([{ file, text: decoded.text }]);
  const [chapter] = chapters;
  if (chapter === undefined) {
    return { chapter, insertions: [], issues: [...decoded.issues, ...issues] };
  }
  const insertions: LeafDirective[] = [];
  visit(chapter.tree, "leafDirective", (directive) => {
    insertions.push(directive);
  });
  const glyphs = [...checkGlyphs(file, chapter.text), ...checkGlyphsOfChapter(chapter)];
  return { chapter, insertions, issues: [...decoded.issues, ...issues, ...glyphs] };
}
