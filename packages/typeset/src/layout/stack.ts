import type { Measured } from "../measure/measured.ts";
import type { Tag } from "../tags/element.ts";
import { type Block, type Column, isPageBreak, type PageBreak, type Tie, tied } from "./block.ts";
import type { Layout, Place } from "./layout.ts";

/** Blocks one under the other: the space below one joins the space above the next. */
export function layOutStack(
  layout: Layout,
  nodes: readonly Measured[],
  place: Place,
  tag: Tag,
): Column {
  const blocks: Block[] = [];
  let after = 0;
  let tie: Tie = "free";
  for (const node of nodes) {
    const column = layout.layOut(layout, node, place, tag);
    const [first, ...others] = column.blocks;
    if (first === undefined) {
      after += column.after;
      continue;
    }
    const firstTie = first.tie === "free" ? tie : first.tie;
    // What is above a page break keeps its space on its own page.
    const above = isPageBreak(firstTie) ? 0 : after;
    blocks.push(tied(first, firstTie, first.space + above), ...others);
    after = column.after;
    tie = breakAfter(node) ?? (keepsNext(node) ? "kept" : "free");
  }
  return { blocks, after };
}

/** A heading, what asks for it, and what ends with either, stay with what follows. */
function keepsNext({ meaning, stack }: Measured): boolean {
  if (meaning.heading !== undefined || meaning.keepWithNext === true) return true;
  const last = stack?.at(-1);
  return last !== undefined && meaning.frame === undefined && keepsNext(last);
}

function breakAfter({ pageBreak }: Measured): PageBreak | undefined {
  if (pageBreak === "after") return "page";
  if (pageBreak === "afterOdd") return "odd-page";
  return pageBreak === "afterEven" ? "even-page" : undefined;
}
