import type { Content, NodeProperties } from "@panorama/typeset";
import type { Theme } from "../theme/theme.ts";

/**
 * Where a block stands: in the columns; over the full width where its page has room for it; or over the full width
 * right where it comes.
 */
export type Place = "column" | "float" | "across";

export type Placed = { readonly place: Place; readonly content: Block };

/** A node that can carry a float. */
export type Block = Exclude<Content, string | number | readonly Content[]> & NodeProperties;

/** The first block of the first column stands as high as those of the others, which keep no space above. */
function atHead(content: Block): Block {
  return { ...content, marginTop: 0 };
}

/** Blocks in the page's columns, the wide ones around them. */
export function arrange(placed: readonly Placed[], { page }: Theme): Content[] {
  const arranged: Content[] = [];
  let column: Content[] = [];
  const close = () => {
    if (column.length > 0) arranged.push({ flow: column, count: page.columns, gap: page.gutter });
    column = [];
  };
  for (const { place, content } of placed) {
    if (place === "column") column.push(column.length === 0 ? atHead(content) : content);
    else if (place === "float" && column.length > 0) column.push({ ...content, float: "top" });
    else {
      close();
      arranged.push(content);
    }
  }
  close();
  return arranged;
}
