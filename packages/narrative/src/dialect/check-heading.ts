import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Chapter } from "../markdown/chapter.ts";
import { placeOf } from "../markdown/place-of.ts";

/** A longer one would leave no room beside it in the running head, which repeats the titles of parts and chapters. */
const LONGEST = 150;

/** A title without words; that of a part or a chapter with more than the head of a page can repeat. */
export function checkHeading(chapter: Chapter, node: Nodes): Issue[] {
  if (node.type !== "heading") return [];
  const length = textOf(node).trim().length;
  const where = placeOf(chapter, node);
  if (length === 0) {
    return [
      {
        code: "titre-vide",
        severity: "error",
        where,
        what: "Ce titre n’a pas de mots.",
        remedy: "L’écrire après les dièses, ou retirer la ligne.",
      },
    ];
  }
  if (node.depth > 2 || length <= LONGEST) return [];
  return [
    {
      code: "titre-trop-long",
      severity: "error",
      where,
      what: `Ce titre a ${length} signes.`,
      why: "Le titre d’une partie ou d’un chapitre se répète en tête de page et au sommaire.",
      remedy: `Le réduire à ${LONGEST} signes au plus, et dire le reste dans le texte.`,
    },
  ];
}
