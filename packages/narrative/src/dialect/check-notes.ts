import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Chapter } from "../markdown/chapter.ts";
import { placeOf } from "../markdown/place-of.ts";

/** Notes that would not be printed: never called, written twice, or called from a title. */
export function checkNotes(chapter: Chapter): Issue[] {
  const called = new Set<string>();
  const written = new Set<string>();
  const issues: Issue[] = [];
  const report = (node: Nodes, code: string, what: string, remedy: string) => {
    issues.push({ code, severity: "error", where: placeOf(chapter, node), what, remedy });
  };
  visit(chapter.tree, "footnoteReference", ({ identifier }) => {
    called.add(identifier);
  });
  visit(chapter.tree, "footnoteDefinition", (node) => {
    if (!called.has(node.identifier)) {
      report(
        node,
        "note-non-appelee",
        `La note « ${node.identifier} » n’est appelée nulle part.`,
        `Ajouter [^${node.identifier}] dans le texte, ou retirer la note.`,
      );
    }
    if (written.has(node.identifier)) {
      report(
        node,
        "note-en-double",
        `La note « ${node.identifier} » est rédigée deux fois.`,
        "Donner à chaque note son propre nom.",
      );
    }
    written.add(node.identifier);
  });
  visit(chapter.tree, "heading", (heading) => {
    visit(heading, "footnoteReference", (node) => {
      report(
        node,
        "element-mal-place",
        "Un titre ne peut pas appeler de note.",
        "Appeler la note dans le texte qui suit.",
      );
    });
  });
  return issues;
}
