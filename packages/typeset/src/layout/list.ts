import type { ListMarker, Measured, MeasuredItem } from "../measure/measured.ts";
import { paintVectors } from "../paint/paint-vectors.ts";
import { Element, type Tag } from "../tags/element.ts";
import { type Block, type Column, tied } from "./block.ts";
import { Labelled } from "./labelled.ts";
import type { Layout, Place } from "./layout.ts";
import { markWith } from "./mark.ts";
import { linesOf } from "./paragraph-lines.ts";

/** pdfmake's `ul` and `ol`. */
export function layOutList(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const gap = node._gapSize?.width ?? 0;
  const inner = { x: place.x + gap, width: place.width - gap };
  const blocks: Block[] = [];
  let after = 0;
  for (const item of node.ul ?? node.ol ?? []) {
    const column = layOutItem(layout, item, inner, tag);
    const [first, ...others] = column.blocks;
    if (first !== undefined) blocks.push(tied(first, first.tie, first.space + after), ...others);
    after = column.after + (first === undefined ? after : 0);
  }
  return { blocks, after };
}

function layOutItem(layout: Layout, item: MeasuredItem, place: Place, list: Tag): Column {
  if (!(list instanceof Element))
    return labelled(layout, item, layout.layOut(layout, item, place, list), place, list);
  const nested = item.ul !== undefined || item.ol !== undefined;
  const entry = list.add("LI");
  const label = isMarked(item) ? entry.add("Lbl") : undefined;
  const body = entry.add("LBody");
  const column = nested
    ? layout.layOut(layout, item, place, body)
    : layout.layOutHeld(layout, item, place, body);
  return labelled(layout, item, column, place, label ?? list);
}

/** Whether anything stands before an item: a marker of type `none` is empty. */
function isMarked({ listMarker }: MeasuredItem): boolean {
  return listMarker?.canvas !== undefined || listMarker?._inlines !== undefined;
}

/** The marker stands on the first line's base line, left of the item. */
function labelled(
  layout: Layout,
  item: MeasuredItem,
  column: Column,
  place: Place,
  tag: Tag,
): Column {
  const [first, ...others] = column.blocks;
  const marker = item.listMarker;
  if (first === undefined || marker === undefined) return column;
  const block = new Labelled(first, labelOf(layout, marker, place, tag));
  return { ...column, blocks: [block, ...others] };
}

function labelOf(layout: Layout, marker: ListMarker, place: Place, tag: Tag): Block | undefined {
  const x = place.x - marker._minWidth;
  const paragraph = marker._inlines?.[0];
  if (paragraph !== undefined) {
    return linesOf(layout, paragraph, { x, width: marker._minWidth }, tag)[0];
  }
  const { canvas } = marker;
  if (canvas === undefined) return undefined;
  return markWith({
    place(page, left, top, echo) {
      if (tag instanceof Element) tag.properties.actualText = BULLET;
      page.paint(echo ? "Pagination" : tag, (painter) =>
        paintVectors(painter, canvas, left + x, top),
      );
    },
  });
}

/** What a bullet that is drawn, not written, is read as. */
const BULLET = "•";
