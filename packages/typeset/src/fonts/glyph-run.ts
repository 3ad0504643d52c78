import type { FrozenFont } from "./frozen-font.ts";

/** Codes of one font that stand side by side. Measures in thousandths of an em. */
export type GlyphRun = {
  readonly font: FrozenFont;
  readonly codes: readonly number[];
  /** What is added after the advance of each code: kerning, and what a narrow space lacks of a full one. */
  readonly adjustments: readonly number[];
  /** Advances and adjustments together. */
  readonly width: number;
};
