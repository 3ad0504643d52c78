import type { Matrix } from "./matrix.ts";
import type { Outline } from "./outline.ts";
import type { Colour } from "./read-colour.ts";
import type { Baseline } from "./style.ts";

/** An SVG read: a list of shapes and texts, each with all that its painting needs. */
export type Drawing = {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly viewport: Viewport;
  /** In painting order; the first lies undermost. */
  readonly items: readonly (Shape | Lettering)[];
};

/** What part of user space a drawing shows, and how it lies in its box. */
export type Viewport = {
  readonly box: Box;
  readonly fit: Fit;
  /** Whether what lies outside is painted too. */
  readonly overflows: boolean;
};

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** `preserveAspectRatio`: stretched, or whole (`meet`) or covering (`slice`), at 0, 0.5 or 1 of the room that is left. */
export type Fit =
  | { readonly how: "none" }
  | { readonly how: "meet" | "slice"; readonly x: number; readonly y: number };

type Item = {
  /** From its own coordinates to user space of the drawing. */
  readonly matrix: Matrix;
  /** All apply; items that lie in the same ones share one array. */
  readonly clips: readonly Clip[];
};

export type Clip = {
  readonly outline: Outline;
  readonly matrix: Matrix;
  readonly rule: "nonzero" | "evenodd";
};

export type Shape = Item & {
  readonly kind: "shape";
  readonly outline: Outline;
  readonly fill: (Colour & { readonly rule: "nonzero" | "evenodd" }) | undefined;
  readonly stroke: Stroke | undefined;
  /** Of the shape as a whole, fill and stroke. */
  readonly opacity: number;
};

export type Stroke = Colour & {
  readonly width: number;
  /** PDF's codes. */
  readonly cap: 0 | 1 | 2;
  readonly join: 0 | 1 | 2;
  readonly mitreLimit: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
};

export type Lettering = Item & {
  readonly kind: "lettering";
  readonly chunks: readonly Chunk[];
  readonly opacity: number;
};

/** Runs that are anchored together; where `x` or `y` is missing, they go on from where the last chunk ended. */
export type Chunk = {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly anchor: "start" | "middle" | "end";
  readonly runs: readonly Run[];
};

/** Text of one style, moved by (dx, dy) from where the last run ended. */
export type Run = {
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
  readonly families: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly baseline: Baseline;
  /** Text without a colour only takes its room. */
  readonly colour: Colour | undefined;
};
