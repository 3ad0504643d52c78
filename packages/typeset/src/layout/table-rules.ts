import type { MeasuredTable } from "../measure/measured.ts";
import type { Page } from "../pages/page.ts";
import type { Canvas } from "../paint/canvas.ts";
import { colourOf } from "../paint/colour.ts";
import type { MeasuredLayout } from "../pdfmake/internals.ts";
import type { LaidCell, RowGroup } from "./row-group.ts";

/** Draws the grounds and rules of a row group: cell grounds first, then horizontal rules, then vertical ones. */
export function paintRules(page: Page, group: RowGroup, x: number, y: number, echo: boolean): void {
  const strokes: ((canvas: Canvas) => void)[] = [];
  const rules = new RulesOf(group, x, strokes);
  let top = y;
  for (const [index, row] of group.rows.entries()) {
    const height = group.heights[index] ?? 0;
    for (const cell of row.cells) {
      const span = (cell.node.rowSpan ?? 1) - 1;
      const reach = group.heights.slice(index, index + span + 1).reduce((sum, one) => sum + one, 0);
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
    const opacity = cell.node.fillOpacity ?? 1;
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
    });
  }

  around(row: number, cell: LaidCell, top: number, height: number, first: boolean): void {
    const { table } = this.#group;
    const [left, above, right, below] = cell.node.border ?? ALL;
    const x = this.#x + cell.x;
    const width = cell.width + this.#rightRule(cell);
    const lineAbove = this.#layout.hLineWidth(row, table);
    if (above && lineAbove > 0 && (first ? this.#group.part.first : true)) {
      this.#stroke(
        x,
        top + lineAbove / 2,
        x + width,
        top + lineAbove / 2,
        lineAbove,
        this.#horizontal(row, cell.column),
        this.#layout.hLineStyle(row, table)?.dash,
      );
    }
    const end = row + (cell.node.rowSpan ?? 1);
    const closing = this.#closing(row, cell);
    if (below && closing > 0) {
      const middle = top + height + closing / 2;
      this.#stroke(
        x,
        middle,
        x + width,
        middle,
        closing,
        this.#horizontal(end, cell.column),
        this.#layout.hLineStyle(end, table)?.dash,
      );
    }
    const bottom = top + height + closing;
    const lineLeft = this.#layout.vLineWidth(cell.column, table);
    if (left && lineLeft > 0) {
      this.#stroke(
        x + lineLeft / 2,
        top,
        x + lineLeft / 2,
        bottom,
        lineLeft,
        this.#vertical(cell.column, row),
        this.#layout.vLineStyle(cell.column, table)?.dash,
      );
    }
    const lineRight = this.#rightRule(cell);
    if (right && lineRight > 0) {
      const at = x + cell.width + lineRight / 2;
      this.#stroke(
        at,
        top,
        at,
        bottom,
        lineRight,
        this.#vertical(cell.column + (cell.node.colSpan ?? 1), row),
        this.#layout.vLineStyle(cell.column, table)?.dash,
      );
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

  #horizontal(row: number, column: number): string {
    const { hLineColor } = this.#layout;
    return (
      (typeof hLineColor === "function"
        ? hLineColor(row, this.#group.table, column)
        : hLineColor) ?? "black"
    );
  }

  #vertical(column: number, row: number): string {
    const { vLineColor } = this.#layout;
    return (
      (typeof vLineColor === "function"
        ? vLineColor(column, this.#group.table, row)
        : vLineColor) ?? "black"
    );
  }

  #stroke(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    width: number,
    colour: string,
    dash: { length: number; space?: number } | undefined,
  ): void {
    this.#strokes.push((canvas) => {
      canvas.strokeColour(colourOf(colour));
      canvas.lineWidth(width);
      if (dash !== undefined) canvas.dash([dash.length, dash.space ?? dash.length]);
      canvas.moveTo(x1, y1);
      canvas.lineTo(x2, y2);
      canvas.paint("stroke");
      if (dash !== undefined) canvas.dash([]);
    });
  }
}

const ALL = [true, true, true, true] as const;
