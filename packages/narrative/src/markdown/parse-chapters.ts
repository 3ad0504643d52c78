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
/** A chapter has some hundreds of marks; the parser's time grows with their square. */
const MOST_MARKS = 4_000;
const DEEPEST = 20;

// Text directives stay out: « 10:30 » and « http://x:80 » are text.
const { flow: blockDirectives } = directive();
const extensions = [gfmFootnote(), blockDirectives === undefined ? {} : { flow: blockDirectives }];
const mdastExtensions = [gfmFootnoteFromMarkdown(), directiveFromMarkdown()];

/** Parses chapters in their order; one too long to be a chapter is refused unread. */
export function parseChapters(files: readonly { file: string; text: string }[]): {
  chapters: Chapter[];
  issues: Issue[];
} {
  const issues = files.flatMap(unreadable);
  const refused = new Set(issues.map(({ where }) => where.file));
  const chapters = files
    .filter(({ file }) => !refused.has(file))
    .map(({ file, text }) => ({
      file,
      text,
      tree: fromMarkdown(text, { extensions, mdastExtensions }),
    }));
  return { chapters, issues };
}

/** Why a text would take the parser beyond reason: too long, too many marks, nested too deep. */
function unreadable({ file, text }: { file: string; text: string }): Issue[] {
  const issue = (code: string, what: string, remedy: string, line?: number): Issue[] => [
    {
      code,
      severity: "error",
      where: line === undefined ? { file } : { file, line },
      what,
      remedy,
    },
  ];
  if (text.length > LONGEST) {
    return issue(
      "chapitre-trop-long",
      `Le chapitre dépasse ${LONGEST} signes.`,
      "Le partager en plusieurs fichiers.",
    );
  }
  const marks = text.match(/[*_[\]<`]/g)?.length ?? 0;
  if (marks > MOST_MARKS) {
    return issue(
      "chapitre-illisible",
      `Le chapitre contient ${marks} signes de mise en forme.`,
      "Vérifier qu’il s’agit bien d’un texte, et retirer les signes répétés.",
    );
  }
  const deep = text
    .split("\n")
    .findIndex(
      (line) => (line.match(/^[\s>*+-]+/)?.[0].replace(/\s\s?/g, " ").length ?? 0) > 2 * DEEPEST,
    );
  return deep < 0
    ? []
    : issue(
        "chapitre-illisible",
        "Cette ligne est imbriquée trop profondément.",
        "Réduire les retraits, les puces ou les chevrons en tête de ligne.",
        deep + 1,
      );
}
