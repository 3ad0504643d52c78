import { whereOf } from "../definition/expanded.ts";
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
  buildColumnWidths(columns, place.width - gap * Math.max(0, columns.length - 1));
  checkWidths(layout, node, place.width);
  let x = place.x;
  const cells = columns.map((column): CellColumn => {
    const { blocks, after } = layout.layOut(layout, column, { x, width: column._calcWidth }, tag);
    x += column._calcWidth + gap;
    return { x: 0, blocks, top: 0, bottom: after, align: "top" };
  });
  const row = new SideBySide({ cells, whole: false, space: 0, tie: "free" });
  return { blocks: [row], after: 0 };
}

/** Columns whose widths add up to more than there is would run over the page's edge. */
function checkWidths(layout: Layout, node: Measured, width: number): void {
  const columns = node.columns ?? [];
  const gaps = (node._gap ?? 0) * Math.max(0, columns.length - 1);
  const total = columns.reduce((sum, { _calcWidth }) => sum + _calcWidth, gaps);
  if (total <= width + 0.5) return;
  layout.report({
    code: "colonnes-trop-larges",
    severity: "error",
    where: whereOf(node.meaning),
    message: `Des colonnes demandent ${Math.ceil(total)} points de large et n’en ont que ${Math.floor(width)}\u00a0: elles sortiraient de la page.`,
    remedy: "Réduire la largeur d’une colonne, ou en laisser une prendre ce qui reste (`*`).",
  });
}
