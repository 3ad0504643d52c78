/** The properties that tell what a node is, and that hold a list of nodes. */
export const LISTS = ["stack", "columns", "flow", "aside", "ul", "ol"] as const;
export const KINDS = [
  ...LISTS,
  "figure",
  "table",
  "text",
  "toc",
  "image",
  "svg",
  "canvas",
  "qr",
] as const;
/** What stands in a paragraph. */
export const INLINES = ["text", "footnote", "pageReference", "textReference"] as const;
