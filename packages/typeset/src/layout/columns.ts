import type { Measured } from "../measure/measured.ts";
import { buildColumnWidths } from "../pdfmake/internals.ts";
import type { Tag } from "../tags/element.ts";
import type { Column } from "./block.ts";
import type { Layout, Place } from "./layout.ts";
import { type CellColumn, SideBySide } from "./side-by-side.ts";

/** pdfmake's `columns`: nodes beside each other, each in its own width. */
export function layOutColumns(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const columns = node.columns ?? [];
  const gap = node._gap ?? 0;
  buildColumnWidths(columns as object[], place.width - gap * Math.max(0, columns.length - 1));
  let x = place.x;
  const cells = columns.map((column): CellColumn => {
    const { blocks, after } = layout.layOut(layout, column, { x, width: column._calcWidth }, tag);
    x += column._calcWidth + gap;
    return { x: 0, blocks, top: 0, bottom: after, align: "top" };
  });
  const row = { cells, least: 0, ground: undefined, whole: false, space: 0, tie: "free" } as const;
  return { blocks: [new SideBySide(row)], after: 0 };
}
