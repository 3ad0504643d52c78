import type { Content } from "pdfmake/interfaces.js";
import { theme } from "../theme.ts";

const { aside, gutter, main } = theme.grid;

/** A row of the page's grid: something small in the narrow column, the text beside it. */
export function gridRow(left: Content, right: Content[], below = 8): Content {
  return {
    columns: [
      { width: aside, stack: [left] },
      { width: main, stack: right },
    ],
    columnGap: gutter,
    margin: [0, 0, 0, below],
  };
}
