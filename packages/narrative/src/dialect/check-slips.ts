import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Chapter } from "../markdown/chapter.ts";
import { placeOf, sourceOf } from "../markdown/place-of.ts";

type Slip = {
  readonly pattern: RegExp;
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
};

/** What is almost a mark of the dialect, and would be printed as it is. */
const slips: readonly Slip[] = [
  {
    pattern: /\{=|\[\]\{(?!=)|\{libre\b/g,
    code: "chiffre-mal-forme",
    what: "Ces accolades ne tiennent à aucun crochet.",
    remedy:
      "Écrire [mots]{=code.du.chiffre}, crochets et accolades accolés, fermés sur la même ligne.",
  },
  {
    pattern: /^ {0,3}:+(?=[:{a-z])|:{2,}(?= ?[a-z])|(?<![:\p{L}\p{N}]):(?=[a-z][a-z-]*[[{])/gmu,
    code: "directive-mal-formee",
    what: "Cette directive n’est pas reconnue.",
    remedy:
      "La mettre seule sur sa ligne, ::nom ou :::nom sans espace après les deux-points, les attributs entre guillemets droits ; une citation à l’intérieur prend « ».",
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

/** Marks that were meant and miss a space, a bracket or a quote. */
export function checkSlips(chapter: Chapter, node: Nodes): Issue[] {
  if (node.type !== "paragraph") return [];
  const source = withoutSpans(chapter, node);
  return slips.flatMap(({ pattern, ...slip }) =>
    [...source.matchAll(pattern)].map(({ index }) => ({
      ...slip,
      severity: "error" as const,
      where: placeOf(chapter, node, index),
    })),
  );
}

/** A paragraph's source with its bound spans blanked out, at the same length, so that columns hold. */
function withoutSpans(chapter: Chapter, paragraph: Nodes): string {
  let source = sourceOf(chapter, paragraph);
  const start = paragraph.position?.start.offset ?? 0;
  visit(paragraph, (node) => {
    if (node.type !== "claim" && node.type !== "exemption") return;
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const blank = " ".repeat(to - from);
    source = source.slice(0, from - start) + blank + source.slice(to - start);
  });
  return source;
}
