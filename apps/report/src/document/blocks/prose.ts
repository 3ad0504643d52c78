import type { Content } from "@panorama/typeset";
import type { ListItem, Nodes } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { inlineRuns, type Notes } from "./inline.ts";

/** A paragraph or a list; a paragraph that announces what follows stays with it. */
export function proseBlock(node: Nodes, notes: Notes, style = "paragraph"): Content {
  switch (node.type) {
    case "paragraph": {
      const announces = /:\s*$/.test(plainText(node));
      return { text: inlineRuns(node.children, notes), style, keepWithNext: announces };
    }
    case "list": {
      const items = node.children.map((item) => listItem(item, notes));
      return node.ordered ? { ol: items, style: "list" } : { ul: items, style: "list" };
    }
    default:
      throw new Error(`${node.type} was not refused by the check`);
  }
}

function listItem({ children }: ListItem, notes: Notes): Content {
  return { stack: children.map((child) => proseBlock(child, notes, "item")) };
}
