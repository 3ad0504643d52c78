import type { Page } from "../pages/page.ts";
import type { Note } from "./note.ts";

/** Whether a column may end before a block: it may, it must not, or its page ends there. */
export type Tie = "free" | "kept" | PageBreak;
export type PageBreak = "page" | "odd-page" | "even-page";

export function isPageBreak(tie: Tie): tie is PageBreak {
  return tie !== "free" && tie !== "kept";
}

/** A piece of a column: what stands from edge to edge, one under the other. All lengths in points. */
export interface Block {
  readonly height: number;
  /** What its height cannot be under, where knowing it costs much. */
  readonly least?: number | undefined;
  /** Above it, but not at the head of a column that goes on. */
  readonly space: number;
  readonly tie: Tie;
  /** Whether a page ends inside: it cannot stand whole. */
  readonly breaks?: boolean | undefined;
  /** The footnotes called within. */
  readonly notes: readonly Note[];
  /** Where the first line stands on, from the top; for what is set beside it. */
  readonly baseline?: number | undefined;
  /** A full-width block that goes with this one, out of the column. */
  readonly float?: Float | undefined;
  /**
   * Parts the block in what fits into `room` and what goes on, or tells that nothing of it fits. With `force` there is no
   * better place to come: something must be taken, whatever is said against it.
   */
  split?(room: number, force: boolean): Split | undefined;
  /** Puts it on a page, its column's left edge and its own top edge given. An `echo` is a repetition: it is not read again. */
  place(page: Page, x: number, y: number, echo: boolean): void;
}

export type Split = {
  readonly head: Block;
  readonly rest: Block | undefined;
  /** The page break that parted them, where one did. */
  readonly page?: PageBreak | undefined;
};

export type Float = { readonly block: Block; readonly at: "top" | "bottom" };

/** Blocks, and the space that the last of them keeps below. */
export type Column = { readonly blocks: readonly Block[]; readonly after: number };

/** The height of blocks one under the other, the space above the first included. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { space, height }) => sum + space + height, 0);
}

/** Whether a page ends between two of these blocks, or inside one. */
export function breaksWithin(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ tie, breaks }, index) => breaks === true || (index > 0 && isPageBreak(tie)),
  );
}

/** A block with another space above, or another tie. */
export function tied(block: Block, tie: Tie, space: number): Block {
  return new Tied(block instanceof Tied ? block.inner : block, tie, space);
}

class Tied implements Block {
  readonly inner: Block;
  readonly tie: Tie;
  readonly space: number;
  readonly least: number | undefined;
  readonly breaks: boolean | undefined;
  readonly baseline: number | undefined;
  readonly float: Float | undefined;

  constructor(inner: Block, tie: Tie, space: number) {
    this.inner = inner;
    this.tie = tie;
    this.space = space;
    this.least = inner.least;
    this.breaks = inner.breaks;
    this.baseline = inner.baseline;
    this.float = inner.float;
  }

  get notes(): readonly Note[] {
    return this.inner.notes;
  }

  get height(): number {
    return this.inner.height;
  }

  split(room: number, force: boolean): Split | undefined {
    return this.inner.split?.(room, force);
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    this.inner.place(page, x, y, echo);
  }
}
