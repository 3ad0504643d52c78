import type { Loader, View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { type Face, hasGlyph, measureText } from "../text/typeface.ts";
import { complaintLogger } from "./complaint-logger.ts";

declare module "vega" {
  /** Exported by vega, missing in its typings. */
  const textMetrics: { width: (item: TextItem, text: string) => number };
}

/**
 * The view of a spec, run once, with its marks in place.
 *
 *     Vega-Lite spec -> compile -> Vega spec -> parse (expressions as trees) -> View -> scene
 *
 * Nothing is loaded, no code is made from strings, and a warning of Vega is an error here.
 */
export async function compileView(spec: TopLevelSpec): Promise<View> {
  const { vega, vegaLite, expressionInterpreter } = await engine();
  const complaints: string[] = [];
  const logger = complaintLogger(complaints);
  const vegaSpec = vegaLite.compile(spec, { logger }).spec;
  const runtime = vega.parse(vegaSpec, undefined, { ast: true });
  const view = new vega.View(runtime, {
    expr: expressionInterpreter,
    loader: closedLoader,
    logger,
    renderer: "none",
  });
  await view.runAsync();
  if (complaints.length > 0) throw new Error(`Vega: ${complaints.join(" ; ")}`);
  return view;
}

/** Vega comes with the first drawing: whoever only builds charts does not pay for it. */
async function engine() {
  const [vega, vegaLite, { expressionInterpreter }] = await Promise.all([
    import("vega"),
    import("vega-lite"),
    import("vega-interpreter"),
  ]);
  // Without a canvas Vega takes 0.8 em for every character. Its one measure is shared by all views; ours gives
  // the same widths in a browser, so that it is set for good.
  vega.textMetrics.width = widthOfItem;
  return { vega, vegaLite, expressionInterpreter };
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly fontStyle?: string;
  readonly limit?: number;
}

/**
 * Vega's own truncation calls back with the item's limit, which the answer may not exceed.
 * A glyph that the font lacks has no width here: it is found in the scene, where it can be named.
 */
function widthOfItem(item: TextItem, text: string): number {
  const known = [...text].filter(hasGlyph).join("");
  const width = measureText(known, item.fontSize ?? 11, faceOf(item));
  return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
}

export function faceOf({ fontWeight, fontStyle }: TextItem): Face {
  if (fontStyle === "italic") return "italic";
  return fontWeight === "bold" || Number(fontWeight) >= 600 ? "semibold" : "regular";
}

const refuse = (uri: string) => Promise.reject(new Error(`charts load nothing: ${uri}`));

const closedLoader: Loader = {
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
};
