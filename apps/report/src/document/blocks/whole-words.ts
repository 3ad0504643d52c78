import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";

const SOFT_HYPHEN = "\u00ad";

/** A copy whose words are not parted at the end of a line: in a title or a quotation a hyphen is a blemish. */
export function wholeWords<Node extends Nodes>(node: Node): Node {
  const copy = structuredClone(node);
  visit(copy as Nodes, (inner) => {
    if ("value" in inner) inner.value = inner.value.replaceAll(SOFT_HYPHEN, "");
  });
  return copy;
}
