import type { Content } from "pdfmake/interfaces.js";
import { theme } from "../theme.ts";
import { LONGEST_WHOLE, lengthOf } from "./length-of.ts";

const { aside, gutter, main } = theme.grid;

/** A line of the narrow column holds that many times less than one of the text. */
const NARROW = 3;

/** A row of the page's grid: something small in the narrow column, the text beside it. A short row is not broken. */
export function gridRow(left: Content, right: Content[], below = 6): Content {
  return {
    columns: [
      { width: aside, stack: [left] },
      { width: main, stack: right },
    ],
    columnGap: gutter,
    margin: [0, 0, 0, below],
    unbreakable: Math.max(NARROW * lengthOf(left), lengthOf(right)) < LONGEST_WHOLE,
  };
}
