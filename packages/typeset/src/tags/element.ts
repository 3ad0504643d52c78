import type { LinkTarget } from "../measure/run-style.ts";

/** What is painted of an element on a page, an annotation that belongs to it, or an element under it. */
export type Kid = Element | Marked | Annotated;
export type Marked = { readonly page: number; readonly mark: number };
export type Annotated = { readonly page: number; readonly annotation: object };

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type Role =
  | "Document"
  | "Part"
  | "Art"
  | "Sect"
  | "Div"
  | "BlockQuote"
  | "Aside"
  | "Caption"
  | "TOC"
  | "TOCI"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "H5"
  | "H6"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Span"
  | "Reference"
  | "Note"
  | "Link";

/** What an element says of itself besides its role. */
export type ElementProperties = {
  alt?: string;
  actualText?: string;
  lang?: string;
  id?: string;
  /** Attributes by owner: `{ Table: { Scope: "Row" } }`. */
  attributes?: Record<string, Record<string, unknown>>;
  /** Where a link around blocks leads. */
  target?: LinkTarget;
};

/**
 * A node of the structure tree. Blocks are added in the order of the document, whatever the order of the page; what stands in
 * a line is attached where it is first painted, between the words before it and those after.
 */
export class Element {
  readonly role: Role;
  readonly parent: Element | undefined;
  readonly properties: ElementProperties;
  readonly kids: Kid[] = [];
  #attached = false;

  constructor(role: Role, parent?: Element, properties: ElementProperties = {}) {
    this.role = role;
    this.parent = parent;
    this.properties = properties;
  }

  /** A new last kid. */
  add(role: Role, properties?: ElementProperties): Element {
    const kid = new Element(role, this, properties);
    kid.#attached = true;
    this.kids.push(kid);
    return kid;
  }

  /** Stands after the kids that its parent was given since. */
  moveLast(): void {
    const kids = this.parent?.kids ?? [];
    const index = kids.indexOf(this);
    if (index >= 0) kids.push(...kids.splice(index, 1));
  }

  /** Takes its place among its parent's kids, if it has none yet, and so on upwards. */
  attach(): void {
    if (this.parent === undefined) return;
    if (!this.#attached) {
      this.#attached = true;
      this.parent.kids.push(this);
    }
    this.parent.attach();
  }
}

/** What paint belongs to: an element, or nothing that is read (ISO 32000-1, 14.8.2.2). */
export type Tag = Element | "Pagination" | "Layout" | "Background";
