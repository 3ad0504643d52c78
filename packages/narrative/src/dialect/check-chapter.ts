import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Evidence } from "../evidence.ts";
import type { Chapter } from "../markdown/chapter.ts";
import { placeOf } from "../markdown/place-of.ts";
import { checkDirective } from "./check-directive.ts";
import { checkHeading } from "./check-heading.ts";
import { checkListStart, checkNesting } from "./check-nesting.ts";
import { checkNotes } from "./check-notes.ts";
import { checkSlips } from "./check-slips.ts";
import { checkText } from "./check-text.ts";
import { nameOf } from "./element-names.ts";

/** Everything a chapter names that does not exist, and every element of Markdown that a page cannot show. */
export function checkChapter(chapter: Chapter, evidence: Evidence): Issue[] {
  const issues: Issue[] = checkNotes(chapter);
  visit(chapter.tree, (node) => {
    issues.push(
      ...checkNode(chapter, node, evidence),
      ...checkNesting(chapter, node),
      ...checkListStart(chapter, node),
      ...checkSlips(chapter, node),
      ...checkHeading(chapter, node),
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
  "claim",
  "exemption",
]);

function checkNode(chapter: Chapter, node: Nodes, evidence: Evidence): Issue[] {
  if (node.type === "text") return checkText(chapter, node);
  if (node.type === "containerDirective" || node.type === "leafDirective") {
    return checkDirective(chapter, node, evidence);
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
  if (node.type === "image") {
    return [
      at(chapter, node, {
        code: "element-non-imprimable",
        what: "Une image s’écrit autrement ici\u00a0: il lui faut une description et un crédit.",
        remedy:
          'Écrire ::image[Légende]{fichier="…" description="…" credit="…"}, seul sur sa ligne.',
      }),
    ];
  }
  return [
    at(chapter, node, {
      code: "element-non-imprimable",
      what: `${nameOf(node)} ne s’imprime pas.`,
      remedy: "Écrire en paragraphes, titres, listes, notes et encadrés.",
    }),
  ];
}

function at(chapter: Chapter, node: Nodes, issue: Pick<Issue, "code" | "what" | "remedy">): Issue {
  return { ...issue, severity: "error", where: placeOf(chapter, node) };
}
