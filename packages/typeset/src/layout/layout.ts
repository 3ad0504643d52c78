import type { Expanded, NoteDefinition } from "../definition/expanded.ts";
import type { Report } from "../finding.ts";
import type { ImageLibrary } from "../images/image-library.ts";
import type { Measured } from "../measure/measured.ts";
import type { Typesetter } from "../measure/typesetter.ts";
import type { SvgLibrary } from "../svg/svg-library.ts";
import type { Element, Tag } from "../tags/element.ts";
import type { Column } from "./block.ts";
import type { Ledger } from "./ledger.ts";
import type { Note } from "./note.ts";

/** Where a node is laid out: how far from its column's left edge, and how wide. */
export type Place = { readonly x: number; readonly width: number };

/** Lays a node out under an element of the structure tree. */
export type LayOut = (layout: Layout, node: Measured, place: Place, tag: Tag) => Column;

/** What laying out needs to know beyond the node at hand. */
export type Layout = {
  /** Nodes hold nodes: what lays out a table lays out its cells by these. */
  readonly layOut: LayOut;
  /** For what is all that a cell or an item holds: its words belong to the cell's own element. */
  readonly layOutHeld: LayOut;
  readonly report: Report;
  readonly ledger: Ledger;
  readonly text: Typesetter;
  readonly images: ImageLibrary;
  readonly svgs: SvgLibrary;
  /** The width that floats take: of the flow whose columns they would stand in. Elsewhere they stand where they are. */
  readonly flowWidth: number | undefined;
  /** Height of a page between its margins: no picture is taller. */
  readonly pageHeight: number;
  /** The page on which a measured node begins; known once pages are made. */
  pageOf(node: object): number | undefined;
  /** A footnote called from an element. */
  note(definition: NoteDefinition, caller: Element): Note;
  /** A node measured by itself. */
  measured(node: Expanded): Measured;
};
