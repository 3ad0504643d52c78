import type { Meaning } from "../definition/expanded.ts";
import type { Face } from "../fonts/font-book.ts";
import type { BrokenLine } from "../text/break-lines.ts";
import type { Piece, Segment } from "../text/piece.ts";
import type { RunStyle } from "./run-style.ts";

/** Words of a paragraph in one style. */
export type ParagraphRun = {
  readonly text: string;
  readonly style: RunStyle;
  readonly face: Face;
  readonly meaning: Meaning | undefined;
  /** The node whose page number stands here; the text only holds its place until pages are made. */
  readonly reference: object | undefined;
};

/** A paragraph before it is broken into lines. Lengths in points. */
export type Paragraph = {
  readonly runs: readonly ParagraphRun[];
  readonly pieces: readonly Piece[];
  /** By piece: the words or the space that it sets. */
  readonly segments: readonly Segment[];
  /** The lines that were broken of these pieces before, by width and setting. */
  readonly lines: Map<string, readonly BrokenLine[]>;
  /** On one line. */
  readonly width: number;
  readonly alignment: "left" | "right" | "center" | "justify";
  /** Before the first line. */
  readonly indent: number;
};
