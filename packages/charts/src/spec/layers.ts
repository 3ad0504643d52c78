import { drawnText, type Face } from "../text/typeface.ts";
import { type Layer, round } from "./plot-spec.ts";

type Align = "left" | "center" | "right";

/** One line of text; `y` is its baseline. */
export interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly face?: Face;
  readonly align?: Align;
  /** Draws « ≥ » before a text that is aligned left. */
  readonly atLeast?: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly width?: number;
  readonly dashed?: boolean;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  /** A Vega symbol name, or the path of one, within ±1. */
  readonly shape: string;
  /** Width and height, in points. */
  readonly side: number;
  readonly fill: string | null;
  readonly stroke: string;
  /** Of the stroke, in points; 1 unless told. */
  readonly weight?: number;
}

/** One layer for each alignment in use: Vega-Lite takes an alignment for a whole layer only. */
export function textLayers(texts: readonly Text[]): Layer[] {
  const layers = (["left", "center", "right"] as const).flatMap((align) => {
    const aligned = texts.filter((text) => (text.align ?? "left") === align);
    return aligned.length === 0 ? [] : [textLayer(aligned, align)];
  });
  return [...layers, ...symbolLayers(texts.filter(({ atLeast }) => atLeast).map(atLeastSign))];
}

/** How far « ≥ » pushes its text to the right, in ems. The font has no such glyph: it is drawn as a symbol. */
export const AT_LEAST = 0.86;

function atLeastSign({ x, y, size, colour }: Text): Mark {
  const side = size * 0.62;
  return {
    ...{ x: x + side / 2, y: y - size * 0.3, side },
    shape: "M-0.9,-1L0.9,-0.32L-0.9,0.36M-0.9,1.05L0.9,1.05",
    ...{ fill: null, stroke: colour, weight: size * 0.085 },
  };
}

function textLayer(texts: readonly Text[], align: Align): Layer {
  const values = texts.map(({ x, y, text, size, colour, face = "regular", atLeast = false }) => ({
    x: round(x + (atLeast ? AT_LEAST * size : 0)),
    y: round(y),
    text: drawnText(text),
    size,
    colour,
    weight: face === "semibold" ? 600 : 400,
    style: face === "italic" ? "italic" : "normal",
  }));
  return {
    data: { values },
    mark: {
      type: "text",
      align,
      baseline: "alphabetic",
      fontWeight: { expr: "datum.weight" },
      fontStyle: { expr: "datum.style" },
    },
    encoding: {
      ...position,
      text: { field: "text", type: "nominal" },
      size: { field: "size", type: "quantitative", scale: null },
      color: colourField("colour"),
    },
  };
}

/** Rectangles that carry no value: grounds, swatches, cells. */
export function boxLayers(boxes: readonly Box[]): Layer[] {
  if (boxes.length === 0) return [];
  const values = boxes.map(({ x, y, width, height, colour }) => ({
    ...{ x: round(x), y: round(y), x2: round(x + width), y2: round(y + height) },
    colour,
  }));
  return [
    {
      data: { values },
      mark: { type: "rect" },
      encoding: {
        ...position,
        x2: { field: "x2" },
        y2: { field: "y2" },
        color: colourField("colour"),
      },
    },
  ];
}

export function lineLayers(lines: readonly Line[]): Layer[] {
  return [false, true].flatMap((dashed) => {
    const drawn = lines.filter((line) => (line.dashed ?? false) === dashed);
    return drawn.length === 0 ? [] : [lineLayer(drawn, dashed)];
  });
}

function lineLayer(lines: readonly Line[], dashed: boolean): Layer {
  const values = lines.map(({ x, y, x2, y2, colour, width = 0.75 }) => ({
    ...{ x: round(x), y: round(y), x2: round(x2), y2: round(y2) },
    ...{ colour, width },
  }));
  return {
    data: { values },
    mark: {
      type: "rule",
      strokeWidth: { expr: "datum.width" },
      ...(dashed && { strokeDash: [3, 2.5] }),
    },
    encoding: {
      ...position,
      x2: { field: "x2" },
      y2: { field: "y2" },
      color: colourField("colour"),
    },
  };
}

export function symbolLayers(symbols: readonly Mark[]): Layer[] {
  if (symbols.length === 0) return [];
  const values = symbols.map(({ x, y, shape, side, fill, stroke, weight = 1 }) => ({
    ...{ x: round(x), y: round(y), shape, area: round(side * side) },
    ...{ fill, stroke, weight: round(weight) },
  }));
  return [
    {
      data: { values },
      mark: { type: "point", strokeWidth: { expr: "datum.weight" }, opacity: 1 },
      encoding: {
        ...position,
        shape: { field: "shape", type: "nominal", scale: null },
        size: { field: "area", type: "quantitative", scale: null },
        fill: colourField("fill"),
        stroke: colourField("stroke"),
      },
    },
  ];
}

/** Points of the frame, from its top left corner. */
const position = {
  x: { field: "x", type: "quantitative", scale: null, axis: null },
  y: { field: "y", type: "quantitative", scale: null, axis: null },
} as const;

function colourField<Name extends string>(field: Name) {
  return { field, type: "nominal", scale: null } as const;
}
