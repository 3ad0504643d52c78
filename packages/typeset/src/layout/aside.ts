import type { Measured } from "../measure/measured.ts";
import type { Tag } from "../tags/element.ts";
import type { Column } from "./block.ts";
import { Boxed } from "./boxed.ts";
import { groundOf } from "./ground.ts";
import type { Layout, Place } from "./layout.ts";
import { layOutStack } from "./stack.ts";

/** A box on its ground. */
export function layOutAside(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const { frame } = node.meaning;
  if (frame === undefined) return { blocks: [], after: 0 };
  const { blocks, after } = layOutStack(layout, node.stack ?? [], place, tag);
  const [, top, , bottom] = frame.padding;
  const box = new Boxed({
    blocks,
    x: place.x,
    width: place.width,
    top,
    bottom: bottom + after,
    ground: groundOf(frame),
    whole: false,
    space: 0,
    tie: "free",
  });
  return { blocks: [box], after: 0 };
}
