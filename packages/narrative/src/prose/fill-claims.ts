import { printFigure } from "@panorama/schema";
import type { Nodes, Parents, Root } from "mdast";
import type { Evidence } from "../evidence.ts";
import { readBinding } from "../markdown/binding.ts";
import type { ClaimNode } from "../markdown/bound-span/nodes.ts";
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
  if (node.type === "claim") return { ...node, value: wordsOf(node, evidence) };
  if (!("children" in node)) return node;
  const children = node.children.map((child) => fill(child, evidence));
  return { ...node, children: children.map((child, at) => joined(child, at, node, children)) };
}

/** A claim's own words, long numbers in groups; without words, those of its figure. */
function wordsOf({ value, binding }: ClaimNode, evidence: Evidence): string {
  if (value !== "") return value.replace(/(?<![\d,.])\d{5,}(?![\d,.])/g, grouped);
  const found = subjectOf(readBinding(binding), {}, evidence);
  if ("issues" in found) throw new Error(`${binding} was not refused by the check`);
  return printFigure(found.subject.figure);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, "\u202f");
}

/** A figure's words where they stand: with a capital at the start of a sentence, after « d’ » and « qu’ » before a vowel. */
function joined(child: Nodes, at: number, before: Parents, after: readonly Nodes[]): Nodes {
  if (isEmptyClaim(before.children[at]) && child.type === "claim") {
    const previous = before.children[at - 1];
    const starts =
      previous === undefined ? before.type === "paragraph" : /[.!?…]\s+$/.test(textOf(previous));
    return starts ? { ...child, value: child.value.replace(/^\p{Ll}/u, upper) } : child;
  }
  const next = after[at + 1];
  const meets = isEmptyClaim(before.children[at + 1]) && /^[aeo]/.test(textOf(next));
  if (child.type !== "text" || !meets) return child;
  return { ...child, value: child.value.replace(/(?<=(?<!\p{L})(?:[dD]|[qQ]u))e\s$/u, "\u2019") };
}

function isEmptyClaim(node: Nodes | undefined): boolean {
  return node?.type === "claim" && node.value === "";
}

function textOf(node: Nodes | undefined): string {
  return node !== undefined && "value" in node ? node.value : "";
}

function upper(letter: string): string {
  return letter.toUpperCase();
}
