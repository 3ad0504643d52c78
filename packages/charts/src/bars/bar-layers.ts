import { type Layer, round } from "../spec/plot-spec.ts";

/** A horizontal bar from zero; `value` is on the scale, `y` and `height` are points. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly y: number;
  readonly height: number;
  readonly colour: string;
}

/** A vertical bar from zero; `value` is on the scale, `x` and `width` are points. */
export interface Column {
  readonly label: string;
  readonly value: number;
  readonly x: number;
  readonly width: number;
  readonly colour: string;
}

/** Where values fall on the page: from zero at `start` to `max` at `end`, in points. */
export interface Scale {
  readonly max: number;
  readonly start: number;
  readonly end: number;
}

export function barLayers(bars: readonly Bar[], scale: Scale): Layer[] {
  if (bars.length === 0) return [];
  const values = bars.map(({ label, value, y, height, colour }) => ({
    ...{ label, value, colour },
    ...{ y: round(y), y2: round(y + height) },
  }));
  return [
    {
      data: { values },
      mark: { type: "rect" },
      encoding: {
        x: { field: "value", type: "quantitative", scale: linear(scale), axis: null },
        x2: { datum: 0 },
        y: { field: "y", type: "quantitative", scale: null, axis: null },
        y2: { field: "y2" },
        color: { field: "colour", type: "nominal", scale: null },
      },
    },
  ];
}

export function columnLayers(columns: readonly Column[], scale: Scale): Layer[] {
  if (columns.length === 0) return [];
  const values = columns.map(({ label, value, x, width, colour }) => ({
    ...{ label, value, colour },
    ...{ x: round(x), x2: round(x + width) },
  }));
  return [
    {
      data: { values },
      mark: { type: "rect" },
      encoding: {
        x: { field: "x", type: "quantitative", scale: null, axis: null },
        x2: { field: "x2" },
        y: { field: "value", type: "quantitative", scale: linear(scale), axis: null },
        y2: { datum: 0 },
        color: { field: "colour", type: "nominal", scale: null },
      },
    },
  ];
}

/** Zero-based, always: a bar's length is its value. */
function linear({ max, start, end }: Scale) {
  return {
    domain: [0, max > 0 ? max : 1],
    range: [round(start), round(end)],
    nice: false,
    zero: true,
  };
}
