import type { Measured } from "../measure/measured.ts";
import type { Tag } from "../tags/element.ts";
import type { Block, Column } from "./block.ts";
import { Boxed } from "./boxed.ts";
import { Flow } from "./flow.ts";
import type { Layout, Place } from "./layout.ts";
import { layOutStack } from "./stack.ts";

/** Content in balanced columns. */
export function layOutFlow(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const { count, gap } = node.meaning.flow as { count: number; gap: number };
  const width = (place.width - gap * (count - 1)) / count;
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

/** A float leaves a mark of no height in its column; the flow sets its block around the columns. */
export function layOutFloat(
  layout: Layout,
  node: Measured,
  tag: Tag,
  at: "top" | "bottom",
): Column {
  const width = layout.flowWidth;
  const meaning = { ...node.meaning };
  delete meaning.float;
  const { blocks } = layout.layOut(layout, { ...node, meaning }, { x: 0, width }, tag);
  const block = new Boxed({
    blocks,
    x: 0,
    width,
    top: 0,
    bottom: 0,
    ground: undefined,
    whole: true,
    space: 0,
    tie: "free",
  });
  const mark: Block = {
    height: 0,
    space: 0,
    tie: "free",
    notes: [],
    float: { block, at },
    place: () => {},
  };
  return { blocks: [mark], after: 0 };
}
