import type { MeasuredTable } from "../measure/measured.ts";
import type { Page } from "../pages/page.ts";
import type { Canvas } from "../paint/canvas.ts";
import { colourOf } from "../paint/colour.ts";
import type { MeasuredLayout } from "../pdfmake/internals.ts";
import type { LaidCell, RowGroup } from "./row-group.ts";
import { spannedHeight } from "./table-grid.ts";

/** Draws the grounds and rules of a row group: cell grounds first, then horizontal rules, then vertical ones. */
export function paintRules(page: Page, group: RowGroup, x: number, y: number, echo: boolean): void {
  const strokes: ((canvas: Canvas) => void)[] = [];
  const rules = new RulesOf(group, x, strokes);
  let top = y;
  for (const [index, row] of group.rows.entries()) {
    const height = group.heights[index] ?? 0;
    for (const cell of row.cells) {
      const reach = spannedHeight(group.heights, index, cell);
      rules.ground(row.index, cell, top, reach);
      rules.around(row.index, cell, top, reach, index === 0);
    }
    top += height;
  }
  if (strokes.length === 0) return;
  page.paint(echo ? "Pagination" : "Layout", (canvas) => {
    canvas.save();
    for (const stroke of strokes) stroke(canvas);
    canvas.restore();
  });
}

/** The rules around cells, each drawn once: above and left of a cell, right of the last, below the last row. */
class RulesOf {
  readonly #group: RowGroup;
  readonly #layout: MeasuredLayout;
  readonly #x: number;
  readonly #strokes: ((canvas: Canvas) => void)[];

  constructor(group: RowGroup, x: number, strokes: ((canvas: Canvas) => void)[]) {
    this.#group = group;
    this.#layout = group.table._layout as MeasuredLayout;
    this.#x = x;
    this.#strokes = strokes;
  }

  ground(row: number, cell: LaidCell, top: number, height: number): void {
    const { fillColor } = this.#layout;
    const own = cell.node.fillColor;
    const given =
      typeof fillColor === "function" ? fillColor(row, this.#group.table, cell.column) : fillColor;
    const colour = own ?? given;
    if (typeof colour !== "string") return;
    const { fillOpacity } = this.#layout;
    const usual =
      typeof fillOpacity === "function"
        ? fillOpacity(row, this.#group.table, cell.column)
        : fillOpacity;
    const opacity = cell.node.fillOpacity ?? usual;
    this.#strokes.unshift((canvas) => {
      if (opacity !== 1) canvas.opacity(opacity, 1);
      canvas.fillColour(colourOf(colour));
      canvas.rectangle(
        this.#x + cell.x,
        top,
        cell.width + this.#rightRule(cell),
        height + this.#closing(row, cell),
      );
      canvas.paint("fill");
      if (opacity !== 1) canvas.opacity(1, 1);
    });
  }

  around(row: number, cell: LaidCell, top: number, height: number, first: boolean): void {
    const usual = this.#layout.defaultBorder === false ? NONE : ALL;
    const [left, above, right, below] = cell.node.border ?? usual;
    const [leftColour, aboveColour, rightColour, belowColour] = cell.node.borderColor ?? [];
    const x = this.#x + cell.x;
    const closing = this.#closing(row, cell);
    const bottom = top + height + closing;
    if (above && (!first || this.#group.part.first)) {
      const width = this.#layout.hLineWidth(row, this.#group.table);
      this.#horizontal(row, cell, { y: top + width / 2, width, own: aboveColour });
    }
    const end = row + (cell.node.rowSpan ?? 1);
    if (below) {
      const y = top + height + closing / 2;
      this.#horizontal(end, cell, { y, width: closing, own: belowColour });
    }
    if (left) {
      const width = this.#layout.vLineWidth(cell.column, this.#group.table);
      this.#vertical(cell.column, row, { x: x + width / 2, top, bottom, width, own: leftColour });
    }
    if (right) {
      const width = this.#rightRule(cell);
      const next = cell.column + (cell.node.colSpan ?? 1);
      const at = x + cell.width + width / 2;
      this.#vertical(next, row, { x: at, top, bottom, width, own: rightColour });
    }
  }

  /** The rule right of the last column; other columns leave theirs to the next. */
  #rightRule(cell: LaidCell): number {
    const columns = (this.#group.table.table as MeasuredTable).widths.length;
    const next = cell.column + (cell.node.colSpan ?? 1);
    return next === columns ? this.#layout.vLineWidth(columns, this.#group.table) : 0;
  }

  /** The rule below: of the table's last row, or of a row that a page parts. */
  #closing(row: number, cell: LaidCell): number {
    const { table, part, lastRow } = this.#group;
    const next = row + (cell.node.rowSpan ?? 1);
    if (next <= lastRow) return 0;
    const rows = (table.table as MeasuredTable).body.length;
    return !part.last || next === rows ? this.#layout.hLineWidth(next, table) : 0;
  }

  /** The rule above a row, as wide as a cell; in the cell's own colour where it has one. */
  #horizontal(
    row: number,
    cell: LaidCell,
    { y, width, own }: { y: number; width: number; own: string | undefined },
  ): void {
    if (width <= 0) return;
    const { table } = this.#group;
    const { hLineColor } = this.#layout;
    const given =
      typeof hLineColor === "function" ? hLineColor(row, table, cell.column) : hLineColor;
    const x = this.#x + cell.x;
    const to = x + (cell.width + this.#rightRule(cell));
    const { dash } = this.#layout.hLineStyle(row, table) ?? {};
    this.#stroke({ from: [x, y], to: [to, y], width, colour: own ?? given ?? "black", dash });
  }

  /** The rule left of a column, as high as a cell in a row. */
  #vertical(column: number, row: number, { x, top, bottom, width, own }: Upright): void {
    if (width <= 0) return;
    const { table } = this.#group;
    const { vLineColor } = this.#layout;
    const given = typeof vLineColor === "function" ? vLineColor(column, table, row) : vLineColor;
    const { dash } = this.#layout.vLineStyle(column, table) ?? {};
    this.#stroke({ from: [x, top], to: [x, bottom], width, colour: own ?? given ?? "black", dash });
  }

  #stroke({ from, to, width, colour, dash }: Line): void {
    this.#strokes.push((canvas) => {
      canvas.strokeColour(colourOf(colour));
      canvas.lineWidth(width);
      if (dash !== undefined) canvas.dash([dash.length, dash.space ?? dash.length]);
      canvas.moveTo(...from);
      canvas.lineTo(...to);
      canvas.paint("stroke");
      if (dash !== undefined) canvas.dash([]);
    });
  }
}

type Line = {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
  readonly colour: string;
  readonly dash: { readonly length: number; readonly space?: number } | undefined;
};

type Upright = {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly own: string | undefined;
};

const ALL = [true, true, true, true] as const;
const NONE = [false, false, false, false] as const;
