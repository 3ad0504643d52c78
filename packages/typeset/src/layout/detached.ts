import type { Measured } from "../measure/measured.ts";
import type { Page } from "../pages/page.ts";
import type { Block, Column } from "./block.ts";
import type { Note } from "./note.ts";
import { placeDown } from "./place-down.ts";

/** A node with a position of its own: it takes no room, and its column goes on as if it were not there. */
export class Detached implements Block {
  readonly height = 0;
  readonly space = 0;
  readonly tie = "free";
  readonly notes: readonly Note[];
  readonly node: Measured;
  readonly column: Column;

  constructor(node: Measured, column: Column) {
    this.node = node;
    this.column = column;
    this.notes = column.blocks.flatMap(({ notes }) => notes);
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    const { absolutePosition: absolute, relativePosition: relative } = this.node;
    const left = absolute === undefined ? x + (relative?.x ?? 0) : absolute.x;
    const top = absolute === undefined ? y + (relative?.y ?? 0) : absolute.y;
    placeDown(this.column.blocks, page, left, top, echo);
  }
}
