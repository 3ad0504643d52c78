import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { checkDirective } from "./check-directive.ts";
import { checkNesting } from "./check-nesting.ts";
import { checkSlips } from "./check-slips.ts";
import { boundSpan } from "./dialect.ts";
import type { Chapter } from "./parse-chapter.ts";
import { placeOf, sourceOf } from "./place-of.ts";
import { unknownName } from "./unknown-name.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything a chapter names that does not exist, and every element of Markdown that a page cannot show. */
export function checkChapter(chapter: Chapter, vocabulary: Vocabulary): Issue[] {
  const issues: Issue[] = [];
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
  if (node.type === "text") return checkSpans(chapter, node, vocabulary);
  if (node.type === "containerDirective" || node.type === "leafDirective") {
    return checkDirective(chapter, node, vocabulary);
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

function checkSpans(
  chapter: Chapter,
  node: Extract<Nodes, { type: "text" }>,
  { figures }: Vocabulary,
): Issue[] {
  const source = sourceOf(chapter, node);
  const notes = [...source.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ 1: name, index }) => ({
    code: "note-inconnue",
    severity: "error" as const,
    where: placeOf(chapter, node, index),
    what: `La note « ${name} » n’est pas rédigée dans ce chapitre.`,
    remedy: `Ajouter à la fin du chapitre une ligne « [^${name}]: … ».`,
  }));
  const spans = [...source.matchAll(boundSpan)].flatMap(({ 1: words = "", 2: id = "", index }) => {
    const where = placeOf(chapter, node, index);
    if (words !== "") {
      return {
        code: "crochets-non-vides",
        severity: "error" as const,
        where,
        what: `« ${words} » est écrit à la main devant {=${id}}.`,
        remedy: `Laisser les crochets vides : []{=${id}} ; le nombre est inséré avec ce que l’on en sait.`,
      };
    }
    if (!figures.has(id))
      return unknownName(where, "chiffre-inconnu", "Chiffre", id, figures.keys());
    if (figures.get(id)?.value !== null) return [];
    return {
      code: "chiffre-sans-valeur",
      severity: "error" as const,
      where,
      what: `Aucune structure n’a renseigné « ${id} ».`,
      remedy: "Retirer la phrase, ou ajouter la valeur à observations.csv.",
    };
  });
  return [...notes, ...spans];
}

function at(chapter: Chapter, node: Nodes, issue: Pick<Issue, "code" | "what" | "remedy">): Issue {
  return { ...issue, severity: "error", where: placeOf(chapter, node) };
}
