import type { Issue } from "@panorama/schema";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { directive } from "micromark-extension-directive";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { boundSpanFromMarkdown } from "./bound-span/from-markdown.ts";
import { boundSpan } from "./bound-span/syntax.ts";
import { type Chapter, lineStartsOf } from "./chapter.ts";
import { unreadable } from "./unreadable.ts";

// Text directives stay out: « 10:30 » and « http://x:80 » are text.
const { flow: blockDirectives } = directive();
const extensions = [
  gfmFootnote(),
  blockDirectives === undefined ? {} : { flow: blockDirectives },
  boundSpan(),
];
const mdastExtensions = [
  gfmFootnoteFromMarkdown(),
  directiveFromMarkdown(),
  boundSpanFromMarkdown(),
];

/**
 * Parses chapters in their order: Markdown with notes, boxes and insertions (`:::name`, `::name`) and bound spans
 * (`[words]{=figure}`). One that no reader could follow, too long, nested too deep or with invisible characters, is
 * refused unread with an issue.
 *
 * @example
 * import { parseChapters } from "@panorama/narrative";
 *
 * const { chapters } = parseChapters([{ file: "1.md", text: "# Titre\n\n[Plus de 500]{=total} à 10:30." }]);
 * const [, paragraph] = chapters[0]?.tree.children ?? [];
 * paragraph?.type === "paragraph" && paragraph.children.map(({ type }) => type); //=> ["claim", "text"]
 */
export function parseChapters(files: readonly { file: string; text: string }[]): {
  chapters: Chapter[];
  issues: Issue[];
} {
  const issues = files.flatMap(({ file, text }) => unreadable(file, text) ?? []);
  const refused = new Set(issues.map(({ where }) => where.file));
  const chapters = files
    .filter(({ file }) => !refused.has(file))
    .map(({ file, text }) => ({
      file,
      text,
      tree: fromMarkdown(text, { extensions, mdastExtensions }),
      lineStarts: lineStartsOf(text),
    }));
  return { chapters, issues };
}
