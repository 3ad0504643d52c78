import type { Page } from "../pages/page.ts";
import { type Block, breaksWithin, heightOf, type Split, type Tie } from "./block.ts";
import { fill } from "./fill.ts";
import type { Note } from "./note.ts";
import { placeDown } from "./place-down.ts";

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
  readonly whole: boolean;
  readonly space: number;
  readonly tie: Tie;
};

/** Columns beside each other that begin at one height: pdfmake's `columns`. Parted, each goes on by itself. */
export class SideBySide implements Block {
  readonly height: number;
  readonly space: number;
  readonly tie: Tie;
  readonly breaks: boolean;
  readonly notes: readonly Note[];
  readonly baseline: number | undefined;
  readonly row: SideBySideProperties;

  constructor(row: SideBySideProperties) {
    this.row = row;
    this.height = Math.max(0, ...row.cells.map(cellHeight));
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
    const { row } = this;
    if (row.whole && !force) return undefined;
    const parts = row.cells.map((cell) => fill(cell.blocks, room - cell.top - cell.bottom, force));
    const stuck = parts.some(({ placed, rest }) => placed.length === 0 && rest.length > 0);
    if (stuck) return undefined;
    const headCells = row.cells.map((cell, index) => {
      return { ...cell, blocks: parts[index]?.placed.map(({ block }) => block) ?? [] };
    });
    const head = new SideBySide({ ...row, cells: headCells });
    if (parts.every(({ rest }) => rest.length === 0)) return { head, rest: undefined };
    const restCells = row.cells.map((cell, index) => ({
      ...cell,
      blocks: parts[index]?.rest ?? [],
    }));
    return {
      head,
      rest: new SideBySide({ ...row, cells: restCells, tie: "free" }),
      page: parts.find(({ page }) => page !== undefined)?.page,
    };
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    for (const cell of this.row.cells) {
      const top = y + cell.top + offsetIn(this.height, cell);
      placeDown(cell.blocks, page, x + cell.x, top, echo);
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
