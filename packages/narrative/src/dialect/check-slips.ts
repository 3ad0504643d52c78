import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import type { Chapter } from "./parse-chapter.ts";
import { placeOf, sourceOf } from "./place-of.ts";

type Slip = {
  readonly pattern: RegExp;
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
};

/** What is almost a mark of the dialect, and would be printed as it is. */
const slips: readonly Slip[] = [
  {
    pattern: /\{=|\[\]\{(?!=)/g,
    code: "chiffre-mal-forme",
    what: "Ce code de chiffre n’a pas ses crochets.",
    remedy: "Écrire []{=code.du.chiffre}, crochets et accolades accolés.",
  },
  {
    pattern: /^ {0,3}:{1,}(?=[:{a-z])/gm,
    code: "directive-mal-formee",
    what: "Cette directive n’est pas reconnue.",
    remedy:
      "Écrire ::nom ou :::nom sans espace après les deux-points, les attributs entre guillemets droits.",
  },
  {
    pattern: /^ {0,3}#{1,6}(?=[^\s#])/gm,
    code: "titre-mal-forme",
    what: "Ce titre n’est pas reconnu.",
    remedy: "Mettre une espace après les dièses.",
  },
  {
    pattern: /^ {0,3}\|.*\|\s*$/gm,
    code: "element-non-imprimable",
    what: "Un tableau Markdown ne s’imprime pas.",
    remedy: "Écrire une liste.",
  },
];

/** A bound span without marks inside: those with marks are no spans to the parser. */
const plainSpan = /\[[^\]\n*_`[()]*\]\{=[^}\n]*\}(?!\()/g;

/** Marks that were meant and miss a space, a bracket or a quote. */
export function checkSlips(chapter: Chapter, node: Nodes): Issue[] {
  if (node.type !== "paragraph") return [];
  // Bound spans are blanked out, at the same length, so that columns hold.
  const source = sourceOf(chapter, node).replace(plainSpan, (span) => " ".repeat(span.length));
  return slips.flatMap(({ pattern, ...slip }) =>
    [...source.matchAll(pattern)].map(({ index }) => ({
      ...slip,
      severity: "error" as const,
      where: placeOf(chapter, node, index),
    })),
  );
}
