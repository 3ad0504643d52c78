import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import type { Chapter } from "../markdown/chapter.ts";
import { placeOf, sourceOf } from "../markdown/place-of.ts";
import { nameOf } from "./element-names.ts";

/** What each container may hold; anything else inside it has no place on a page. */
const contents: Partial<Record<Nodes["type"], readonly Nodes["type"][]>> = {
  containerDirective: ["paragraph", "list"],
  listItem: ["paragraph", "list"],
  footnoteDefinition: ["paragraph"],
};

/** Elements that stand where a page cannot show them, and boxes that are never closed. */
export function checkNesting(chapter: Chapter, node: Nodes): Issue[] {
  const allowed = contents[node.type];
  if (allowed === undefined || !("children" in node)) return [];
  const stray = node.children
    .filter((child) => !allowed.includes(child.type))
    .map((child) => ({
      code: "element-mal-place",
      severity: "error" as const,
      where: placeOf(chapter, child),
      what: `${nameOf(child)} ne peut pas figurer dans ${holders[node.type]}.`,
      remedy:
        node.type === "containerDirective"
          ? "Fermer l’encadré par « ::: » sur une ligne à part, avant cet élément."
          : "N’y laisser que des paragraphes.",
    }));
  return [...stray, ...checkEmptiness(chapter, node), ...checkClosing(chapter, node)];
}

function checkEmptiness(chapter: Chapter, node: Nodes): Issue[] {
  if (node.type !== "containerDirective" || node.children.length > 0) return [];
  return [
    {
      code: "encadre-vide",
      severity: "error",
      where: placeOf(chapter, node),
      what: `L’encadré « ${node.name} » est vide.`,
      remedy: "Écrire son texte avant la ligne « ::: », ou le retirer.",
    },
  ];
}

/** A list that begins at 500 would be printed from 1, and its number lost. */
export function checkListStart(chapter: Chapter, node: Nodes): Issue[] {
  if (node.type !== "list" || !node.ordered || (node.start ?? 1) === 1) return [];
  return [
    {
      code: "liste-mal-numerotee",
      severity: "error",
      where: placeOf(chapter, node),
      what: `Cette liste commence à ${node.start}, et serait imprimée à partir de 1.`,
      remedy: `Commencer la liste par 1 ; si ${node.start} est un nombre de la phrase, écrire « ${node.start}\\. » ou tourner autrement.`,
    },
  ];
}

const holders: Partial<Record<Nodes["type"], string>> = {
  containerDirective: "un encadré",
  listItem: "une liste",
  footnoteDefinition: "une note",
};

function checkClosing(chapter: Chapter, node: Nodes): Issue[] {
  if (node.type !== "containerDirective") return [];
  const lastLine = sourceOf(chapter, node).trimEnd().split("\n").at(-1) ?? "";
  if (/^\s*:{3,}\s*$/.test(lastLine)) return [];
  return [
    {
      code: "encadre-non-ferme",
      severity: "error",
      where: placeOf(chapter, node),
      what: `L’encadré « ${node.name} » n’est pas fermé.`,
      remedy: "Ajouter une ligne « ::: » après son texte.",
    },
  ];
}
