import type { Meaning } from "../definition/expanded.ts";
import type { MeasuredLayout } from "../pdfmake/internals.ts";
import type { Paragraph } from "./paragraph.ts";
import type { LinkTarget } from "./run-style.ts";

/** A node after pdfmake has measured it: the parts of it that layout reads. Lengths in points. */
export type Measured = {
  readonly meaning: Meaning;
  readonly _margin: readonly [number, number, number, number] | null;
  readonly _minWidth: number;
  readonly _maxWidth: number;
  readonly id?: string;
  readonly pageBreak?: string;
  readonly unbreakable?: boolean;
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly text?: unknown;
  readonly _inlines?: readonly Paragraph[];
  readonly stack?: readonly Measured[];
  readonly columns?: readonly MeasuredColumn[];
  readonly _gap?: number;
  readonly ul?: readonly MeasuredItem[];
  readonly ol?: readonly MeasuredItem[];
  readonly _gapSize?: { readonly width: number };
  readonly type?: string;
  readonly table?: MeasuredTable;
  readonly _layout?: MeasuredLayout;
  readonly _offsets?: { readonly offsets: readonly number[]; readonly total: number };
  readonly toc?: {
    readonly title?: Measured | null;
    readonly _table?: Measured;
    readonly _items: readonly unknown[];
  };
  readonly image?: string;
  readonly svg?: string;
  readonly canvas?: readonly Vector[];
  /** A QR code as vectors. */
  readonly _canvas?: readonly Vector[];
  readonly _width?: number;
  readonly _height?: number;
  readonly _minHeight?: number;
  readonly _alignment?: string;
  /** Where a picture or a figure leads. */
  readonly _link?: LinkTarget;
  readonly _span?: boolean;
};

export type MeasuredColumn = Measured & { readonly width?: unknown; readonly _calcWidth: number };

export type MeasuredItem = Measured & { readonly listMarker?: ListMarker };

export type ListMarker = {
  readonly canvas?: readonly Vector[];
  readonly _inlines?: readonly Paragraph[];
  readonly _minWidth: number;
};

export type MeasuredTable = {
  readonly body: readonly (readonly MeasuredCell[])[];
  readonly widths: readonly { readonly width: unknown; readonly _calcWidth: number }[];
  readonly heights?: number | readonly (number | "auto")[] | ((row: number) => number | "auto");
  readonly headerRows?: number;
  readonly headerCols?: number;
  readonly keepWithHeaderRows?: number;
  readonly dontBreakRows?: boolean;
};

export type MeasuredCell = Measured & {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly border?: readonly [boolean, boolean, boolean, boolean];
  readonly borderColor?: readonly [string, string, string, string];
  readonly fillColor?: string;
  readonly fillOpacity?: number;
  readonly verticalAlignment?: "top" | "middle" | "bottom";
  readonly scope?: "Row" | "Column" | "Both";
};

/** pdfmake's vectors, in points from their canvas's top left corner. */
export type Vector = {
  readonly type: "rect" | "line" | "polyline" | "ellipse" | "path";
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  readonly r?: number;
  readonly r1?: number;
  readonly r2?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly points?: readonly { readonly x: number; readonly y: number }[];
  readonly closePath?: boolean;
  readonly color?: string;
  readonly fillOpacity?: number;
  readonly lineColor?: string;
  readonly strokeOpacity?: number;
  readonly lineWidth?: number;
  readonly lineCap?: "butt" | "round" | "square";
  readonly lineJoin?: "miter" | "round" | "bevel";
  readonly dash?: { readonly length: number; readonly space?: number };
};
