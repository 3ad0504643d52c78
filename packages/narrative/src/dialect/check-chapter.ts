import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { checkDirective } from "./check-directive.ts";
import { checkNesting } from "./check-nesting.ts";
import { checkNotes } from "./check-notes.ts";
import { checkSlips } from "./check-slips.ts";
import { checkText } from "./check-text.ts";
import type { Chapter } from "./parse-chapter.ts";
import { placeOf } from "./place-of.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything a chapter names that does not exist, and every element of Markdown that a page cannot show. */
export function checkChapter(chapter: Chapter, vocabulary: Vocabulary): Issue[] {
  const issues: Issue[] = checkNotes(chapter);
  visit(chapter.tree, (node) => {
    issues.push(
      ...checkNode(chapter, node, vocabulary),
      ...checkNesting(chapter, node),
      ...checkSlips(chapter, node),
    );
  });
  return issues;
}

const shown = new Set<Nodes["type"]>([
  "root",
  "heading",
  "paragraph",
  "text",
  "emphasis",
  "strong",
  "list",
  "listItem",
  "footnoteReference",
  "footnoteDefinition",
  "break",
  "link",
]);

function checkNode(chapter: Chapter, node: Nodes, vocabulary: Vocabulary): Issue[] {
  if (node.type === "text") return checkText(chapter, node, vocabulary);
  if (node.type === "containerDirective" || node.type === "leafDirective") {
    return checkDirective(chapter, node, vocabulary);
  }
  if (node.type === "link" && !/^https?:\/\/[^\s]+$/.test(node.url)) {
    return [
      at(chapter, node, {
        code: "lien-invalide",
        what: `L’adresse « ${node.url} » n’est pas celle d’une page web.`,
        remedy: "Écrire une adresse complète, qui commence par https://.",
      }),
    ];
  }
  if (shown.has(node.type)) return [];
  return [
    at(chapter, node, {
      code: "element-non-imprimable",
      what: `Cet élément de Markdown (${node.type}) ne s’imprime pas.`,
      remedy: "Écrire en paragraphes, titres, listes, notes et encadrés.",
    }),
  ];
}

function at(chapter: Chapter, node: Nodes, issue: Pick<Issue, "code" | "what" | "remedy">): Issue {
  return { ...issue, severity: "error", where: placeOf(chapter, node) };
}
