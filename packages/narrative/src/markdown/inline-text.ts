import type { Location } from "@panorama/schema";
import type { Nodes, Parents, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { ClaimNode, ExemptionNode } from "./bound-span/nodes.ts";
import type { Chapter } from "./chapter.ts";
import { extentAt, sourceOf } from "./place-of.ts";
import { sourceOffsets } from "./source-offsets.ts";

/** Stands for a bound span in the text around it. */
export const SPAN = "\ufffc";

/** One node's part of a text, and where each of its characters stands in the chapter. */
type Piece = {
  readonly node: Text | ClaimNode | ExemptionNode;
  readonly from: number;
  readonly offsets: () => readonly number[];
};

/** The running text of a paragraph or title, as it is read: emphasis and links are transparent, a note's call is not there. */
export type InlineText = {
  readonly block: Parents;
  readonly text: string;
  readonly pieces: readonly Piece[];
};

/** The running texts of a chapter, in order. */
export function inlineTexts(chapter: Chapter): InlineText[] {
  const texts: InlineText[] = [];
  visit(chapter.tree as Root, (node) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "leafDirective") {
      return;
    }
    const pieces: Piece[] = [];
    let text = "";
    visit(node, (inner) => {
      if (inner.type === "break") text += "\n";
      if (inner.type !== "text" && inner.type !== "claim" && inner.type !== "exemption") return;
      pieces.push({
        node: inner,
        from: text.length,
        offsets: onDemand(() => offsetsOf(chapter, inner)),
      });
      text += inner.type === "text" ? inner.value : SPAN;
    });
    texts.push({ block: node, text, pieces });
  });
  return texts;
}

/** Most texts hold no number: where their characters stand is worked out when it is asked for, once. */
function onDemand<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Offsets in the chapter of a text's characters and its end; of a span, its start and its end. */
function offsetsOf(chapter: Chapter, node: Piece["node"]): number[] {
  const start = node.position?.start.offset ?? 0;
  if (node.type !== "text") return [start, node.position?.end.offset ?? start];
  return sourceOffsets(node.value, sourceOf(chapter, node)).map((offset) => start + offset);
}

/** From where to where a part of a running text stands in its chapter. */
export function extentIn(
  chapter: Chapter,
  { pieces }: InlineText,
  from: number,
  to: number,
): Location {
  const first = pieces.findLast((piece) => piece.from <= from);
  const last = pieces.findLast((piece) => piece.from < to);
  const start = first?.offsets()[from - first.from] ?? 0;
  const end = last?.offsets()[to - last.from] ?? start;
  return extentAt(chapter, start, end);
}

/** As far as words beside a span may speak of it, in characters. */
const NEAR = 80;

/** What stands before and after a span in its running text. */
export function besideSpan(
  texts: readonly InlineText[],
  span: Nodes,
): { readonly before: string; readonly after: string } {
  for (const { text, pieces } of texts) {
    const piece = pieces.find(({ node }) => node === span);
    if (piece !== undefined) {
      const after = piece.from + 1;
      return {
        before: text.slice(Math.max(0, piece.from - NEAR), piece.from),
        after: text.slice(after, after + NEAR),
      };
    }
  }
  return { before: "", after: "" };
}
