import type { Node, Sides } from "./node.ts";
import type { StyleSheet, TextStyle } from "./text-style.ts";

/** What a document's nodes are translated with. */
export type Translation = {
  readonly page: { readonly width: number; readonly height: number; readonly margins: Sides };
  /** The definition's named styles. */
  readonly styles: Node;
  readonly sheet: StyleSheet;
  /** Drawings by file name. */
  readonly files: Map<string, string>;
  /** The look of entries in tables of contents, by level. */
  readonly entries: Map<number, string>;
  /** Translates any block to markup. */
  readonly block: (content: unknown, style: TextStyle) => string;
};
