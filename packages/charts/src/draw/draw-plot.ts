import type { Chart } from "../chart.ts";
import type { Size } from "../spec/plot-spec.ts";
import { refuseMissingGlyph } from "../text/typeface.ts";
import { cleanSvg } from "./clean-svg.ts";
import { compileView } from "./compile-view.ts";
import { sceneItems } from "./scene-items.ts";
import { svgDocument } from "./svg-document.ts";

/**
 * The plot alone as SVG, for a page that sets title, coverage and source as text beside it.
 *
 * The same chart gives the same bytes, whatever else is drawn at the time. Throws where the spec makes Vega warn or
 * asks for data to be loaded, and a MissingGlyphError for a character out of the font.
 *
 * @example
 * import { drawPlot } from "@panorama/charts";
 *
 * const spec = { width: 20, height: 10, padding: 0, data: { values: [{}] }, mark: "rect" } as const;
 * const words = { id: "a", title: "A", subtitle: "", coverage: null, source: "", alt: "Un rectangle." };
 * const table = { columns: [], rows: [] };
 * (await drawPlot({ ...words, spec, simulated: false, table })).includes("<desc>Un rectangle.</desc>"); //=> true
 */
export async function drawPlot(chart: Chart): Promise<string> {
  const { size, content } = await plotContent(chart);
  return svgDocument(size, chart, content);
}

/** The plot's marks, and the extent they are drawn in. */
type Plot = { readonly size: Size; readonly content: string };

const drawn = new WeakMap<Chart["spec"], Promise<Plot>>();

/** The plot of a specification, drawn once for each object that it is: alone, or under its words. */
export function plotContent({ spec }: Chart): Promise<Plot> {
  const plot = drawn.get(spec) ?? draw(spec);
  drawn.set(spec, plot);
  return plot;
}

async function draw(spec: Chart["spec"]): Promise<Plot> {
  const view = await compileView(spec);
  try {
    for (const line of sceneItems(view).flatMap(({ lines }) => lines)) refuseMissingGlyph(line);
    const svg = await view.toSVG();
    const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    return { size: { width: Number(width), height: Number(height) }, content: cleanSvg(svg) };
  } finally {
    view.finalize();
  }
}
