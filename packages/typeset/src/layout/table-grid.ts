import type { Measured, MeasuredCell, MeasuredTable } from "../measure/measured.ts";
import type { MeasuredLayout } from "../pdfmake/internals.ts";

/** A cell in its grid: lengths in points from the table's left edge. */
export type GridCell = {
  readonly node: MeasuredCell;
  readonly column: number;
  readonly x: number;
  /** From the middle of the rule on its left to that on its right. */
  readonly width: number;
  readonly paddingLeft: number;
  readonly innerWidth: number;
};

export type GridRow = {
  readonly index: number;
  readonly cells: readonly GridCell[];
  readonly least: number;
};

/** The rows of a table, without the cells that a span swallows. */
export function gridOf(node: Measured, widths: readonly number[]): GridRow[] {
  const table = node.table as MeasuredTable;
  const layout = node._layout as MeasuredLayout;
  const edges = edgesOf(node, layout, widths);
  return table.body.map((row, index) => ({
    index,
    least: leastHeight(table, index),
    cells: row.flatMap((cell, column): GridCell[] => {
      if (cell._span === true) return [];
      const last = column + (cell.colSpan ?? 1) - 1;
      const x = edges[column] as number;
      const paddingLeft = layout.vLineWidth(column, node) + layout.paddingLeft(column, node);
      const end = edges[last + 1] as number;
      const innerWidth = end - x - paddingLeft - layout.paddingRight(last, node);
      return [{ node: cell, column, x, width: end - x, paddingLeft, innerWidth }];
    }),
  }));
}

/** Where each column begins, its left rule included; and where the last ends, before the right rule. */
function edgesOf(node: Measured, layout: MeasuredLayout, widths: readonly number[]): number[] {
  const edges = [0];
  for (const [column, width] of widths.entries()) {
    const outer =
      layout.vLineWidth(column, node) +
      layout.paddingLeft(column, node) +
      width +
      layout.paddingRight(column, node);
    edges.push((edges.at(-1) as number) + outer);
  }
  return edges;
}

function leastHeight({ heights }: MeasuredTable, row: number): number {
  const height =
    typeof heights === "function" ? heights(row) : Array.isArray(heights) ? heights[row] : heights;
  return typeof height === "number" ? height : 0;
}

/** The height of the rows that a cell spans, the first of them at `index`. */
export function spannedHeight(
  heights: readonly number[],
  index: number,
  { node }: Pick<GridCell, "node">,
): number {
  return heights.slice(index, index + (node.rowSpan ?? 1)).reduce((sum, height) => sum + height, 0);
}
