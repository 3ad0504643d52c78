import type { Page } from "../pages/page.ts";
import type { Block, Split, Tie } from "./block.ts";
import type { Note } from "./note.ts";

/** A block with a label beside its first line: an item's marker, a note's mark. */
export class Labelled implements Block {
  readonly height: number;
  readonly space: number;
  readonly tie: Tie;
  readonly breaks: boolean | undefined;
  readonly notes: readonly Note[];
  readonly baseline: number | undefined;
  readonly labelledBlock: Block;
  readonly label: Block | undefined;

  constructor(block: Block, label: Block | undefined) {
    this.labelledBlock = block;
    this.label = label;
    // Beside a low picture the label needs its own room.
    const least = block.baseline === undefined ? (label?.height ?? 0) : 0;
    this.height = Math.max(block.height, least);
    this.space = block.space;
    this.tie = block.tie;
    this.breaks = block.breaks;
    this.notes = block.notes;
    this.baseline = block.baseline;
  }

  split(room: number, force: boolean): Split | undefined {
    const parts = this.labelledBlock.split?.(room, force);
    return parts && { ...parts, head: new Labelled(parts.head, this.label) };
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    const { label } = this;
    const drop =
      label?.baseline === undefined ? 0 : (this.baseline ?? label.baseline) - label.baseline;
    label?.place(page, x, y + drop, echo);
    this.labelledBlock.place(page, x, y, echo);
  }
}
