import type { Link, Nodes } from "mdast";
import type { Draft } from "./draft.ts";
import { draftOf } from "./kept-as-written.ts";

/** A node whose value is prose. */
type Prose = Extract<Nodes, { type: "text" | "claim" | "exemption" }>;

/** A node as the words around it see it: its words, or a sign in their place. */
type Piece = { readonly node: Nodes; readonly shown: string };

/** U+FFFC, for what stands in a line and is not prose: code, an image, a claim that has no words yet. */
const OBJECT = "\ufffc";

/** Nodes inside a line: the words before, in and after them are one text. */
const inline: ReadonlySet<Nodes["type"]> = new Set<Nodes["type"]>([
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "textDirective",
]);

/**
 * A tree with the prose in it rewritten as one text, so that a rule sees across nodes: the colon after a title in
 * italics, the word after a number that is a claim. Blocks are lines of that text, ends of lines inside a paragraph are
 * spaces. The tree given is left as it was.
 */
export function rewriteProse<N extends Nodes>(
  tree: N,
  kept: RegExp,
  rewrite: (draft: Draft) => Draft,
  skip: ReadonlySet<Nodes["type"]> = new Set(),
): N {
  const pieces = piecesOf(tree, skip);
  let end = 0;
  const cuts = pieces.map(({ shown }) => {
    end += shown.length;
    return end;
  });
  const done = rewrite(draftOf(pieces.map(({ shown }) => shown).join(""), kept, cuts));
  const values = new Map<Nodes, string>();
  pieces.forEach(({ node, shown }, index) => {
    const value = done.text.slice(done.cuts[index - 1] ?? 0, done.cuts[index]);
    if (isProse(node) && shown !== OBJECT) values.set(node, value);
  });
  return withValues(tree, values);
}

function piecesOf(node: Nodes, skip: ReadonlySet<Nodes["type"]>): Piece[] {
  if (isProse(node)) return [{ node, shown: node.value.replaceAll("\n", " ") || OBJECT }];
  if (node.type === "footnoteReference") return [];
  if (node.type === "break" || skip.has(node.type)) return [{ node, shown: "\n" }];
  if (!("children" in node) || (node.type === "link" && showsItsAddress(node))) {
    return [{ node, shown: OBJECT }];
  }
  const inside = node.children.flatMap((child) => piecesOf(child, skip));
  const edge: Piece = { node, shown: "\n" };
  return inline.has(node.type) ? inside : [edge, ...inside, edge];
}

function isProse(node: Nodes): node is Prose {
  return node.type === "text" || node.type === "claim" || node.type === "exemption";
}

function showsItsAddress({ url, children: [only] }: Link): boolean {
  return only?.type === "text" && (url === only.value || url === `mailto:${only.value}`);
}

function withValues<N extends Nodes>(node: N, values: ReadonlyMap<Nodes, string>): N {
  const value = values.get(node);
  if (value !== undefined) return { ...node, value };
  if (!("children" in node)) return { ...node };
  return { ...node, children: node.children.map((child) => withValues(child, values)) };
}
