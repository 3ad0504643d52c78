import type { Nodes } from "mdast";
import type { Content } from "pdfmake/interfaces.js";
import { theme } from "../theme.ts";
import { inlineRuns, type NoteNumbers } from "./inline.ts";

const { colours, leading } = theme;

/** A paragraph or a list. */
export function proseBlock(node: Nodes, notes: NoteNumbers): Content {
  switch (node.type) {
    case "paragraph":
      return {
        text: inlineRuns(node.children, notes),
        lineHeight: leading,
        margin: [0, 0, 0, 6],
      };
    case "list": {
      const items = node.children.map((item) => ({
        stack: item.children.map((child) => proseBlock(child, notes)),
      }));
      const list = { markerColor: colours.focus, margin: [0, 0, 0, 4] } as const;
      return node.ordered
        ? { ...list, margin: [...list.margin], ol: items }
        : { ...list, margin: [...list.margin], ul: items };
    }
    default:
      throw new Error(`${node.type} was not refused by the check`);
  }
}
