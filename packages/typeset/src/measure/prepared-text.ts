import type { BrokenLine } from "../text/break-lines.ts";
import type { Extent } from "../text/extent.ts";
import type { Piece, Segment } from "../text/piece.ts";
import type { RunStyle } from "./run-style.ts";

/** What the words of a paragraph come to, whoever says them: it depends on texts, fonts and sizes alone. */
export type PreparedText = {
  readonly pieces: readonly Piece[];
  readonly segments: readonly Segment[];
  readonly extent: Extent;
  /** Signs that no font has. */
  readonly missing: readonly number[];
  /** The lines that were broken of it, by width and setting. */
  readonly lines: Map<string, readonly BrokenLine[]>;
};

const keys = new WeakMap<RunStyle, string>();

/** Runs of the same key and text measure the same. */
export function measuringKey(style: RunStyle): string {
  let key = keys.get(style);
  if (key === undefined) {
    const { font, bold, italics, fontSize, features, characterSpacing, noWrap } = style;
    key = JSON.stringify([font, bold, italics, fontSize, features, characterSpacing, noWrap]);
    keys.set(style, key);
  }
  return key;
}
