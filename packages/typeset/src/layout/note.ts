import type { Block } from "./block.ts";

/** A footnote as a column needs it: its blocks at a width. */
export interface Note {
  readonly number: number;
  /** Set in a column of this width; the same blocks each time it is asked. */
  blocks(width: number): readonly Block[];
}
