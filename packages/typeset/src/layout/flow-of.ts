import { whereOf } from "../definition/expanded.ts";
import type { Finding } from "../finding.ts";
import type { Measured } from "../measure/measured.ts";
import type { Tag } from "../tags/element.ts";
import type { Column } from "./block.ts";
import { inOneBlock } from "./boxed.ts";
import { checkBreaks } from "./check-breaks.ts";
import { Flow } from "./flow.ts";
import type { Layout, Place } from "./layout.ts";
import { markWith } from "./mark.ts";
import { layOutStack } from "./stack.ts";

/** Content in balanced columns. */
export function layOutFlow(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const { count, gap } = node.meaning.flow as { count: number; gap: number };
  const width = (place.width - gap * (count - 1)) / count;
  if (width < NARROWEST) layout.report(tooNarrow(node, width));
  const inFlow = { ...layout, flowWidth: place.width };
  const { blocks, after } = layOutStack(inFlow, node.stack ?? [], { x: 0, width }, tag);
  const flow = new Flow({
    blocks,
    waiting: [],
    carried: [],
    count,
    gap,
    width,
    x: place.x,
    space: 0,
    tie: "free",
  });
  return { blocks: [flow], after };
}

/** Narrower, a column holds no word. */
const NARROWEST = 24;

function tooNarrow({ meaning }: Measured, width: number): Finding {
  return {
    code: "colonnes-trop-etroites",
    severity: "error",
    where: whereOf(meaning),
    message: `Des colonnes n’ont que ${Math.max(0, Math.floor(width))} points de large\u00a0: aucun mot n’y tiendrait.`,
    remedy: "Réduire le nombre de colonnes ou ce qui les sépare (`count`, `gap`).",
  };
}

/** A float leaves a mark of no height in its column; the flow sets its block around the columns. */
export function layOutFloat(
  layout: Layout,
  node: Measured,
  tag: Tag,
  at: "top" | "bottom",
  width: number,
): Column {
  const meaning = { ...node.meaning };
  delete meaning.float;
  // A float holds no other.
  const inFloat = { ...layout, flowWidth: undefined };
  const { blocks } = layout.layOut(inFloat, { ...node, meaning }, { x: 0, width }, tag);
  checkBreaks(layout, node, blocks);
  // The notes of the float are called where it stands, not here.
  return { blocks: [markWith({ float: { block: inOneBlock(blocks), at } })], after: 0 };
}
