import type {
  CanvasElement,
  CustomTableLayout,
  Margins,
  PageBreak,
  Size,
  Style,
  TableOfContent,
} from "pdfmake/interfaces.js";

/** What any node may say: pdfmake's properties, and those that tags need. */
export type NodeProperties = Style & {
  readonly style?: string | readonly string[];
  readonly margin?: Margins;
  readonly marginLeft?: number;
  readonly marginTop?: number;
  readonly marginRight?: number;
  readonly marginBottom?: number;
  readonly pageBreak?: PageBreak;
  /** Stays on one page where a page can hold it. */
  readonly unbreakable?: boolean;
  /** Opens a page where less than that is left of one, in points. */
  readonly needs?: number;
  /** No column ends between this node and the next. */
  readonly keepWithNext?: boolean;
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly id?: string;
  /** Width among `columns`. */
  readonly width?: Size;
  /** A decoration: drawn, and skipped by assistive technologies. */
  readonly artifact?: boolean;
  /** BCP 47 language, where it is not the document's. */
  readonly lang?: string;
  /** Where the node comes from, in words of the document's author; findings about it and what it holds say it. */
  readonly from?: string;
  /** In a `flow`: out of the columns, over the full width, at the head or foot of its page. */
  readonly float?: "top" | "bottom";
};

/** pdfmake's table cells, and a scope for heads that `headerRows` and `headerCols` do not tell. */
export type CellProperties = {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly border?: readonly [boolean, boolean, boolean, boolean];
  readonly borderColor?: readonly [string, string, string, string];
  readonly fillColor?: string;
  readonly fillOpacity?: number;
  readonly verticalAlignment?: "top" | "middle" | "bottom";
  readonly scope?: "Row" | "Column" | "Both";
};

/** Where words or a picture lead: outside, to a page, or to the node of an id. */
export type LinkProperties = {
  readonly link?: string;
  readonly linkToPage?: number;
  readonly linkToDestination?: string;
  /** What the link is for; its words, or those for the picture, where nothing is said. */
  readonly linkTitle?: string;
};

export type TextNode = NodeProperties &
  LinkProperties & {
    readonly text: Inline;
    /** Tagged H1 to H6, entered in the outline, never alone at a column's foot. */
    readonly heading?: 1 | 2 | 3 | 4 | 5 | 6;
    /** The heading's words in the outline, where they are not its own; `false` leaves it out. */
    readonly outline?: string | false;
    readonly tocItem?: boolean | string | readonly string[];
    readonly tocStyle?: Style | string;
    readonly tocNumberStyle?: Style | string;
    readonly tocMargin?: readonly [number, number, number, number];
    /** Read in the place of the text, by those who listen. */
    readonly actualText?: string;
    readonly leadingIndent?: number;
  };

/** Words of a paragraph: text, runs with a style of their own, references and footnotes. */
export type Inline =
  | string
  | number
  | TextNode
  | { readonly pageReference: string; readonly style?: string }
  | { readonly textReference: string }
  | Footnote
  | readonly Inline[];

/** A note at the foot of the column or page that calls it; numbered through the document unless it brings a mark. */
export type Footnote = { readonly footnote: Content; readonly mark?: string | number };

export type Stack = NodeProperties & {
  readonly stack: readonly Content[];
  /** What the group is in the structure tree; without it, nothing. */
  readonly role?: "Part" | "Art" | "Sect" | "Div" | "BlockQuote";
};

export type Columns = NodeProperties & {
  readonly columns: readonly Content[];
  readonly columnGap?: number;
};

/** Content that fills columns of one width, level where it ends. */
export type Flow = NodeProperties & {
  readonly flow: readonly Content[];
  /** 2 unless told. */
  readonly count?: number;
  /** Between columns, in points; 14 unless told. */
  readonly gap?: number;
};

/** A box beside the main text; broken over pages it keeps its ground. */
export type Aside = NodeProperties & {
  readonly aside: readonly Content[];
  readonly fill?: string;
  /** Left, top, right, bottom, in points. */
  readonly padding?: readonly [number, number, number, number];
  /** A rule along the left edge. */
  readonly rule?: { readonly colour: string; readonly width: number };
  readonly border?: { readonly colour: string; readonly width: number };
  readonly radius?: number;
  /** `Aside` unless told; `null` for a ground that means nothing. */
  readonly role?: "BlockQuote" | "Sect" | "Div" | null;
};

/** A picture and what it says in words; the caption is set under it, and leads where the picture does. */
export type Figure = NodeProperties &
  LinkProperties & {
    readonly figure: Content;
    readonly alt: string;
    readonly caption?: Content;
  };

export type Picture = NodeProperties &
  LinkProperties & {
    /** A name among the definition's `images`. */
    readonly image: string;
    readonly height?: number;
    readonly fit?: readonly [number, number];
    readonly alt?: string;
  };

export type Svg = NodeProperties &
  LinkProperties & {
    readonly svg: string;
    readonly height?: number;
    readonly fit?: readonly [number, number];
    readonly alt?: string;
  };

export type Drawing = NodeProperties &
  LinkProperties & {
    readonly canvas: readonly CanvasElement[];
    /** Without it a drawing decorates, unless it leads somewhere. */
    readonly alt?: string;
  };

/** A code that a telephone reads; its alternative says where it leads. */
export type QrCode = NodeProperties &
  LinkProperties & {
    readonly qr: string;
    readonly alt?: string;
    readonly fit?: number;
    readonly foreground?: string;
  };

export type List = NodeProperties &
  ({ readonly ul: readonly Content[] } | { readonly ol: readonly Content[] }) & {
    readonly type?: string;
    readonly start?: number;
    readonly reversed?: boolean;
    readonly separator?: string | readonly [string, string];
    readonly markerColor?: string;
  };

export type Table = NodeProperties & {
  readonly table: {
    readonly body: readonly (readonly Cell[])[];
    readonly widths?: "*" | "auto" | readonly Size[];
    readonly heights?: number | readonly (number | "auto")[] | ((row: number) => number | "auto");
    readonly headerRows?: number;
    readonly headerCols?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
  };
  readonly layout?: string | CustomTableLayout;
  /** Set over the table. */
  readonly caption?: Content;
  /** A grid that only places things: no rows, no cells in the structure tree. */
  readonly presentation?: boolean;
};

export type Cell =
  | Content
  | (Exclude<Content, string | number | readonly Content[]> & CellProperties);

export type TableOfContents = NodeProperties & { readonly toc: TableOfContent };

/** Any node of a document. */
export type Content =
  | string
  | number
  | readonly Content[]
  | TextNode
  | Stack
  | Columns
  | Flow
  | Aside
  | Figure
  | Picture
  | Svg
  | Drawing
  | QrCode
  | List
  | Table
  | TableOfContents;
