import { printFigure } from "@panorama/schema";
import type { Nodes, Root } from "mdast";
import type { Evidence } from "../evidence.ts";
import { readBinding } from "../markdown/binding.ts";
import { subjectOf } from "./subject-of.ts";

/**
 * A chapter's tree whose empty spans hold their figures' own words, hedged by what is known of them. The chapter must
 * have passed `checkNarrative`: a span that names no figure is a programming error here, and throws.
 *
 * @example
 * import { fillClaims, parseChapters } from "@panorama/narrative";
 * import { exampleEvidence } from "./figures.ts";
 *
 * const { chapters } = parseChapters([{ file: "1.md", text: "[]{=total} films" }]);
 * const tree = fillClaims(chapters[0]?.tree ?? { type: "root", children: [] }, exampleEvidence);
 * const [paragraph] = tree.children;
 * const [claim] = paragraph?.type === "paragraph" ? paragraph.children : [];
 * claim?.type === "claim" && claim.value; //=> "250\u202f458"
 */
export function fillClaims(tree: Root, evidence: Evidence): Root {
  return fill(tree, evidence);
}

function fill<N extends Nodes>(node: N, evidence: Evidence): N {
  if (node.type === "claim" && node.value === "") {
    const found = subjectOf(readBinding(node.binding), {}, evidence);
    if ("issues" in found) throw new Error(`${node.binding} was not refused by the check`);
    return { ...node, value: printFigure(found.subject.figure) };
  }
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map((child) => fill(child, evidence)) };
}
