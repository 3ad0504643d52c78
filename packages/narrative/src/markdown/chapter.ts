import type { Root } from "mdast";

/** A file of prose as a Markdown syntax tree (mdast), each node with its line and column. */
export type Chapter = {
  readonly file: string;
  readonly text: string;
  readonly tree: Root;
  /** The offset at which each line begins. */
  readonly lineStarts: readonly number[];
};

/** Where the lines of a text begin, whatever ends them. */
export function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
}
