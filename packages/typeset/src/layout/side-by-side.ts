import type { Page } from "../pages/page.ts";
import { type Block, breaksWithin, heightOf, type Split, type Tie } from "./block.ts";
import type { Rectangle } from "./boxed.ts";
import { fill } from "./fill.ts";
import type { Note } from "./note.ts";

/** One of several columns beside each other, its left edge counted from the row's. */
export type CellColumn = {
  readonly x: number;
  readonly blocks: readonly Block[];
  /** Inside the cell, above and below its blocks. */
  readonly top: number;
  readonly bottom: number;
  readonly align: "top" | "middle" | "bottom";
};

type SideBySideProperties = {
  readonly cells: readonly CellColumn[];
  /** The row is at least so high. */
  readonly least: number;
  /** Drawn behind the cells. */
  readonly ground:
    | ((
        page: Page,
        place: Omit<Rectangle, "width">,
        part: { first: boolean; last: boolean },
        echo: boolean,
      ) => void)
    | undefined;
  readonly whole: boolean;
  readonly space: number;
  readonly tie: Tie;
};

/** Columns beside each other that begin at one height: a row of a table, pdfmake's `columns`. Parted, each goes on by itself. */
export class SideBySide implements Block {
  readonly height: number;
  readonly space: number;
  readonly tie: Tie;
  readonly breaks: boolean;
  readonly notes: readonly Note[];
  readonly baseline: number | undefined;
  readonly row: SideBySideProperties;
  readonly part: { readonly first: boolean; readonly last: boolean };

  constructor(row: SideBySideProperties, part = { first: true, last: true }) {
    this.row = row;
    this.part = part;
    this.height = Math.max(row.least, ...row.cells.map(cellHeight));
    this.space = row.space;
    this.tie = row.tie;
    this.breaks = !row.whole && row.cells.some(({ blocks }) => breaksWithin(blocks));
    this.notes = row.cells.flatMap(({ blocks }) => blocks.flatMap(({ notes }) => notes));
    const cell = row.cells.find(({ blocks }) => blocks[0]?.baseline !== undefined);
    const first = cell?.blocks[0];
    this.baseline =
      cell === undefined || first?.baseline === undefined
        ? undefined
        : cell.top + first.space + first.baseline;
  }

  split(room: number, force: boolean): Split | undefined {
    const { row, part } = this;
    if (row.whole && !force) return undefined;
    const parts = row.cells.map((cell) => fill(cell.blocks, room - cell.top - cell.bottom, force));
    const stuck = parts.some(({ placed, rest }) => placed.length === 0 && rest.length > 0);
    if (stuck) return undefined;
    const headCells = row.cells.map((cell, index) => {
      return { ...cell, blocks: parts[index]?.placed.map(({ block }) => block) ?? [] };
    });
    if (parts.every(({ rest }) => rest.length === 0))
      return { head: new SideBySide({ ...row, cells: headCells }, part), rest: undefined };
    const restCells = row.cells.map((cell, index) => ({
      ...cell,
      blocks: parts[index]?.rest ?? [],
    }));
    return {
      head: new SideBySide(
        { ...row, cells: headCells, least: 0 },
        { first: part.first, last: false },
      ),
      rest: new SideBySide(
        { ...row, cells: restCells, least: 0, tie: "free" },
        { first: false, last: part.last },
      ),
      page: parts.find(({ page }) => page !== undefined)?.page,
    };
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    const { row, part } = this;
    row.ground?.(page, { x, y, height: this.height }, part, echo);
    for (const cell of row.cells) {
      let top = y + cell.top + offsetIn(this.height, cell);
      for (const block of cell.blocks) {
        block.place(page, x + cell.x, top + block.space, echo);
        top += block.space + block.height;
      }
    }
  }
}

function offsetIn(height: number, cell: CellColumn): number {
  const left = height - cellHeight(cell);
  return cell.align === "top" ? 0 : cell.align === "middle" ? left / 2 : left;
}

function cellHeight({ top, blocks, bottom }: CellColumn): number {
  return top + heightOf(blocks) + bottom;
}
