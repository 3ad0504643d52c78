import type { Face } from "../fonts/font-book.ts";
import type { RunStyle } from "./run-style.ts";

/** The height of a line of one style. */
export function lineHeightOf({ fontSize, lineHeight }: RunStyle, [font]: Face): number {
  return ((font.ascent - font.descent + font.lineGap) * fontSize * lineHeight) / 1000;
}
