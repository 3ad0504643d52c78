import type { TopLevelSpec } from "vega-lite";
import { FONT_STACK } from "../text/typeface.ts";
import type { Theme } from "../theme.ts";

export type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number];

/** A drawing's extent, in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Layers in a frame of exactly that size: builders place everything, so nothing is resized around the marks. */
export function plotSpec(size: Size, theme: Theme, layers: readonly Layer[]): TopLevelSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: round(size.width),
    height: round(size.height),
    padding: 0,
    autosize: "none",
    background: theme.colours.paper,
    config: { aria: false, font: FONT_STACK, view: { stroke: null }, locale: { number: french } },
    // Layers place some channels by value and others in points.
    resolve: { scale: { x: "independent", y: "independent" } },
    layer: [...layers],
  };
}

/** French numbers, for whoever adds an axis to a spec; U+00A0, since the fonts lack the narrow space. */
const french = {
  decimal: ",",
  thousands: "\u00a0",
  grouping: [3],
  currency: ["", "\u00a0€"] as [string, string],
  percent: "\u00a0%",
  minus: "\u2212",
};

/** Hundredths of a point: specs stay readable, and platforms agree on the digits. */
export function round(length: number): number {
  return Math.round(length * 100) / 100 + 0;
}
