import type { FrozenFont } from "./frozen-font.ts";

/** The fonts of one style of a family: the first that has a character sets it. */
export type Face = readonly [FrozenFont, ...FrozenFont[]];

/** A family by pdfmake's four styles; a style that is not declared falls back to `normal`. */
export type FontFamily = {
  readonly normal: Face;
  readonly bold?: Face;
  readonly italics?: Face;
  readonly bolditalics?: Face;
};

/** The families of a document, by the names that its `font` properties use. */
export type FontBook = Readonly<Record<string, FontFamily>>;
