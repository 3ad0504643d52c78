import type { Root } from "mdast";

/** A file of prose as a Markdown syntax tree (mdast), each node with its line and column. */
export type Chapter = { readonly file: string; readonly text: string; readonly tree: Root };
