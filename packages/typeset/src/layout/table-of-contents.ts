import type { Measured, MeasuredTable } from "../measure/measured.ts";
import { buildColumnWidths, type MeasuredLayout } from "../pdfmake/internals.ts";
import { Element, type Tag } from "../tags/element.ts";
import type { Block, Column } from "./block.ts";
import type { Layout, Place } from "./layout.ts";
import { SideBySide } from "./side-by-side.ts";
import { gridOf } from "./table-grid.ts";

/** A table of contents: an entry a line, its title left, its page right. */
export function layOutToc(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const { toc } = node;
  const blocks: Block[] = [];
  let after = 0;
  if (toc?.title) {
    const title = layout.layOut(
      layout,
      toc.title,
      place,
      tag instanceof Element ? (tag.parent ?? tag) : tag,
    );
    // Its title is read before the contents, not among them.
    if (tag instanceof Element) tag.moveLast();
    blocks.push(...title.blocks);
    after = title.after;
  }
  const table = toc?._table;
  if (table === undefined) return { blocks, after };
  const offset = table._offsets?.total ?? 0;
  const { widths } = table.table as MeasuredTable;
  buildColumnWidths(widths, place.width - offset, offset, table);
  const rows = gridOf(
    table,
    widths.map(({ _calcWidth }) => _calcWidth),
  );
  const tableLayout = table._layout as MeasuredLayout;
  for (const row of rows) {
    const entry = tag instanceof Element ? tag.add("TOCI").add("Reference") : tag;
    const cells = row.cells.map((cell) => {
      const inner = { x: place.x + cell.x + cell.paddingLeft, width: cell.innerWidth };
      // pdfmake makes these cells itself.
      const own = { ...cell.node, meaning: { parent: node.meaning, key: ".toc", from: undefined } };
      const { blocks: content, after: below } = layout.layOutHeld(layout, own, inner, entry);
      const top = tableLayout.paddingTop(row.index, table);
      const bottom = tableLayout.paddingBottom(row.index, table) + below;
      return { x: 0, blocks: content, top, bottom, align: "bottom" } as const;
    });
    const space = after;
    after = 0;
    blocks.push(new SideBySide({ cells, whole: true, space, tie: "free" }));
  }
  return { blocks, after: 0 };
}
