import type { Measured, MeasuredTable } from "../measure/measured.ts";
import type { Page } from "../pages/page.ts";
import type { MeasuredLayout } from "../pdfmake/internals.ts";
import { type Block, breaksWithin, type Column, heightOf, type Split, type Tie } from "./block.ts";
import { fill } from "./fill.ts";
import type { Place } from "./layout.ts";
import type { Note } from "./note.ts";
import { placeDown } from "./place-down.ts";
import { type GridCell, type GridRow, spannedHeight } from "./table-grid.ts";
import { paintRules } from "./table-rules.ts";

export type LaidCell = GridCell & { readonly content: Column };
export type LaidRow = Omit<GridRow, "cells"> & { readonly cells: readonly LaidCell[] };

/** Which edges of a group stand open, where a page parts it. */
type Part = { readonly first: boolean; readonly last: boolean };

/** One row of a table, or several that a cell spans: its rules, grounds and cells. */
export class RowGroup implements Block {
  readonly height: number;
  readonly space = 0;
  readonly tie: Tie = "free";
  readonly breaks: boolean;
  readonly notes: readonly Note[];
  readonly baseline: number | undefined;
  readonly lastRow: number;
  /** Of each row, its rule above included. */
  readonly heights: readonly number[];
  readonly table: Measured;
  readonly at: Place;
  readonly rows: readonly LaidRow[];
  readonly part: Part;

  constructor(table: Measured, at: Place, rows: readonly LaidRow[], part: Part = WHOLE) {
    this.table = table;
    this.at = at;
    this.rows = rows;
    this.part = part;
    this.lastRow = (rows.at(-1) as LaidRow).index;
    this.breaks = !this.#isWhole && this.#holdsBreaks;
    this.heights = rowHeights(table, rows);
    this.height = this.heights.reduce((sum, height) => sum + height, 0) + this.#closing();
    this.notes = rows.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => content.blocks.flatMap(({ notes }) => notes)),
    );
    this.baseline = this.#baseline();
  }

  split(room: number, force: boolean): Split | undefined {
    const [row] = this.rows;
    if (row === undefined || this.rows.length > 1 || (this.#isWhole && !force)) return undefined;
    const { top, bottom } = paddings(this.table, row.index);
    const layout = this.table._layout as MeasuredLayout;
    // Where the row is parted, the rule of the next closes it.
    const inside = room - top - bottom - layout.hLineWidth(this.lastRow + 1, this.table);
    const parts = row.cells.map(({ content }) => fill(content.blocks, inside, force));
    const stuck = parts.some(({ placed, rest }) => placed.length === 0 && rest.length > 0);
    if (stuck) return undefined;
    const isWhole = parts.every(({ rest }) => rest.length === 0);
    const withCells = (blocksOf: (index: number) => readonly Block[]): LaidRow => ({
      ...row,
      least: isWhole ? row.least : 0,
      cells: row.cells.map((cell, index) => ({
        ...cell,
        content: { blocks: blocksOf(index), after: 0 },
      })),
    });
    const head = withCells((index) => parts[index]?.placed.map(({ block }) => block) ?? []);
    if (isWhole)
      return { head: new RowGroup(this.table, this.at, [head], this.part), rest: undefined };
    const rest = withCells((index) => parts[index]?.rest ?? []);
    return {
      head: new RowGroup(this.table, this.at, [head], { first: this.part.first, last: false }),
      rest: new RowGroup(this.table, this.at, [rest], { first: false, last: this.part.last }),
      page: parts.find(({ page }) => page !== undefined)?.page,
    };
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    paintRules(page, this, x + this.at.x, y, echo);
    let top = y;
    for (const [index, row] of this.rows.entries()) {
      const { top: padding, bottom } = paddings(this.table, row.index);
      for (const cell of row.cells) {
        const room = spannedHeight(this.heights, index, cell) - padding - bottom;
        placeDown(cell.content.blocks, page, x, top + padding + offsetOf(cell, room), echo);
      }
      top += this.heights[index] ?? 0;
    }
  }

  get #isWhole(): boolean {
    return this.rows.length > 1 || (this.table.table as MeasuredTable).dontBreakRows === true;
  }

  get #holdsBreaks(): boolean {
    return this.rows.some(({ cells }) => cells.some(({ content }) => breaksWithin(content.blocks)));
  }

  /** The cells, where a page break in them cannot be. */
  cellsBroken(isHead: boolean): readonly LaidCell[] {
    if (!this.#isWhole && !isHead) return [];
    return this.rows.flatMap(({ cells }) =>
      cells.filter(({ content }) => breaksWithin(content.blocks)),
    );
  }

  /** The rule under the last row of the table, or where a page parts a row. */
  #closing(): number {
    const layout = this.table._layout as MeasuredLayout;
    const rows = (this.table.table as MeasuredTable).body.length;
    if (!this.part.last) return layout.hLineWidth(this.lastRow + 1, this.table);
    return this.lastRow === rows - 1 ? layout.hLineWidth(rows, this.table) : 0;
  }

  #baseline(): number | undefined {
    const [row] = this.rows;
    const cell = row?.cells.find(({ content }) => content.blocks[0]?.baseline !== undefined);
    const first = cell?.content.blocks[0];
    if (row === undefined || first?.baseline === undefined) return undefined;
    return paddings(this.table, row.index).top + first.space + first.baseline;
  }
}

const WHOLE: Part = { first: true, last: true };

/** Above and below a cell's content: its row's rule and padding. */
function paddings(table: Measured, row: number): { top: number; bottom: number } {
  const layout = table._layout as MeasuredLayout;
  return {
    top: layout.hLineWidth(row, table) + layout.paddingTop(row, table),
    bottom: layout.paddingBottom(row, table),
  };
}

/** The height of each row: its highest cell's; a cell that spans more gives what is missing to its last. */
function rowHeights(table: Measured, rows: readonly LaidRow[]): number[] {
  const heights = rows.map((row) => {
    const { top, bottom } = paddings(table, row.index);
    const own = row.cells.filter(({ node }) => (node.rowSpan ?? 1) === 1);
    return Math.max(
      row.least + top + bottom,
      ...own.map((cell) => contentHeight(cell) + top + bottom),
      top + bottom,
    );
  });
  for (const [index, row] of rows.entries()) {
    const { top, bottom } = paddings(table, row.index);
    for (const cell of row.cells) {
      const missing = contentHeight(cell) + top + bottom - spannedHeight(heights, index, cell);
      const last = index + (cell.node.rowSpan ?? 1) - 1;
      if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
    }
  }
  return heights;
}

function contentHeight({ content }: LaidCell): number {
  return heightOf(content.blocks) + content.after;
}

function offsetOf(cell: LaidCell, room: number): number {
  const left = Math.max(0, room - contentHeight(cell));
  if (cell.node.verticalAlignment === "middle") return left / 2;
  return cell.node.verticalAlignment === "bottom" ? left : 0;
}
