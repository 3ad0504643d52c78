import type { Face, FontBook } from "../../src/fonts/font-book.ts";
import { freezeFont } from "../../src/fonts/freeze-font.ts";
import { fontFile } from "../fonts/sample-fonts.ts";

/** One style of a family: its Latin subset, and what that lacks from the extended one. */
function face(family: string, style: string): Face {
  return [
    freezeFont(fontFile(`${family}-latin-${style}`)),
    freezeFont(fontFile(`${family}-latin-ext-${style}`)),
  ];
}

const sans = (style: string) => face("source-sans-3", style);

/** The fonts of the tests, frozen once: a family of four styles and one of two. */
export const fonts: FontBook = {
  "Source Sans 3": {
    normal: sans("400-normal"),
    bold: sans("600-normal"),
    italics: sans("400-italic"),
    bolditalics: sans("600-italic"),
  },
  "Bricolage Grotesque": {
    normal: face("bricolage-grotesque", "600-normal"),
    bold: face("bricolage-grotesque", "700-normal"),
  },
};
