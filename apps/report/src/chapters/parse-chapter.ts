import type { Issue } from "@panorama/schema";
import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { directive } from "micromark-extension-directive";
import { gfmFootnote } from "micromark-extension-gfm-footnote";

/** A file of prose as a Markdown syntax tree (mdast), each node with its line and column. */
export type Chapter = { readonly file: string; readonly text: string; readonly tree: Root };

const LONGEST = 200_000;

// Text directives stay out: « 10:30 » and « http://x:80 » are text.
const { flow: blockDirectives } = directive();
const extensions = [gfmFootnote(), blockDirectives === undefined ? {} : { flow: blockDirectives }];
const mdastExtensions = [gfmFootnoteFromMarkdown(), directiveFromMarkdown()];

/** Parses chapters in their order; one too long to be a chapter is refused unread. */
export function parseChapters(files: readonly { file: string; text: string }[]): {
  chapters: Chapter[];
  issues: Issue[];
} {
  const issues: Issue[] = files
    .filter(({ text }) => text.length > LONGEST)
    .map(({ file }) => ({
      code: "chapitre-trop-long",
      severity: "error",
      where: { file },
      what: `Le chapitre dépasse ${LONGEST} signes.`,
      remedy: "Le partager en plusieurs fichiers.",
    }));
  const chapters = files
    .filter(({ text }) => text.length <= LONGEST)
    .map(({ file, text }) => ({
      file,
      text,
      tree: fromMarkdown(text, { extensions, mdastExtensions }),
    }));
  return { chapters, issues };
}
