import type { FontBook, FontFamily } from "../../src/fonts/font-book.ts";
import { freezeFont } from "../../src/fonts/freeze-font.ts";
import { fontFile } from "../fonts/sample-fonts.ts";
import { families } from "./families.ts";

/** The fonts of the tests, frozen once: a family of four styles and one of two. */
export const fonts: FontBook = Object.fromEntries(
  Object.entries(families).map(([family, styles]) => {
    const faces = Object.entries(styles).map(([style, files]) => [
      style,
      files.map((name) => freezeFont(fontFile(name))),
    ]);
    return [family, Object.fromEntries(faces) as FontFamily];
  }),
);
