import type { Content } from "pdfmake/interfaces.js";
import { theme } from "../theme.ts";

const { aside, gutter, main } = theme.grid;

/** A row of the page's grid: something small in the narrow column, the text beside it. A short row is not broken. */
export function gridRow(left: Content, right: Content[], below = 6): Content {
  return {
    columns: [
      { width: aside, stack: [left] },
      { width: main, stack: right },
    ],
    columnGap: gutter,
    margin: [0, 0, 0, below],
    unbreakable: lengthOf(right) < LONGEST_KEPT,
  };
}

/** In characters, about a third of a page: an unbreakable block taller than a page would lose its end. */
const LONGEST_KEPT = 1200;

/** How much text a block holds, in characters. */
export function lengthOf(content: unknown): number {
  if (typeof content === "string") return content.length;
  if (Array.isArray(content)) return content.reduce((sum: number, part) => sum + lengthOf(part), 0);
  if (typeof content !== "object" || content === null) return 0;
  if ("svg" in content || "toc" in content) return LONGEST_KEPT;
  return ["text", "stack", "ul", "ol", "columns", "table", "body"]
    .map((key) => (content as Record<string, unknown>)[key])
    .reduce((sum: number, part) => sum + lengthOf(part), 0);
}
