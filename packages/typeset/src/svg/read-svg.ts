import type { Box, Drawing } from "./drawing.ts";
import { DrawingReader } from "./drawing-reader.ts";
import { parseElements } from "./parse-elements.ts";
import { readLength, readPoints } from "./read-length.ts";
import { readStyle } from "./read-style.ts";
import { initialStyle } from "./style.ts";
import { type SvgElement, unreadable } from "./svg-element.ts";
import { problemOf, Refusal, type SvgProblem } from "./svg-problem.ts";
import { isBig, readFit, readViewBox } from "./viewport.ts";

/**
 * Reads an SVG into what {@link paintSvg} paints, or says why it cannot be painted as it is drawn: nothing is lost silently.
 *
 * `width` and `height` of the drawing are in points: a bare number and a pixel make one point each, and millimetres what
 * they measure; without them, the `viewBox` gives the size. Layout and painting share one reading. Never throws.
 *
 * @example
 * import { readSvg } from "@panorama/typeset";
 *
 * const source = `<svg xmlns="http://www.w3.org/2000/svg" width="40mm" viewBox="0 0 20 10">
 *   <rect width="20" height="10" fill="#0b5c94"/>
 * </svg>`;
 * const read = readSvg(source);
 * "drawing" in read && Math.round(read.drawing.height); //=> 57
 * const refused = readSvg(source.replace("<rect", "<image"));
 * "problem" in refused && [refused.problem.code, refused.problem.line, refused.problem.column]; //=> ["svg-element-refuse", 2, 3]
 */
export function readSvg(
  source: string,
): { readonly drawing: Drawing } | { readonly problem: SvgProblem } {
  try {
    return { drawing: readDrawing(source) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: problemOf(error, source) };
    throw error;
  }
}

function readDrawing(source: string): Drawing {
  const { root, byId } = parseElements(source);
  if (root.attributes.transform !== undefined) {
    throw unreadable(root, "transform", "la transformation sur un <g> qui contient le dessin");
  }
  const style = readStyle(root, initialStyle);
  const viewBox = readViewBox(root);
  const [width, height] = [sideOf(root, "width"), sideOf(root, "height")];
  const box = viewBox ?? boxOf(root, width, height);
  const size = sizeOf(box, width?.points, height?.points);
  return {
    ...size,
    viewport: { box, fit: readFit(root), overflows: style.overflows },
    items: style.displayed ? new DrawingReader(byId).read(root, style, box) : [],
  };
}

type Side = { readonly points: number; readonly units: number };

function sideOf(root: SvgElement, name: "width" | "height"): Side | undefined {
  const text = root.attributes[name];
  if (text === undefined || text.trim() === "auto") return undefined;
  const [points, units] = [readPoints(text), readLength(text)];
  if (points !== undefined && units !== undefined && isBig(points)) return { points, units };
  throw unreadable(
    root,
    name,
    "un nombre plus grand que 0, sans unité ou en px, pt, mm, cm ou in, mais pas en %",
  );
}

function boxOf(root: SvgElement, width: Side | undefined, height: Side | undefined): Box {
  if (width !== undefined && height !== undefined) {
    return { x: 0, y: 0, width: width.units, height: height.units };
  }
  throw new Refusal(
    "svg-valeur-illisible",
    root.at,
    "<svg> n’a pas de taille : ni « width » et « height », ni « viewBox ».",
    'Écrire par exemple viewBox="0 0 480 300".',
  );
}

/** A side that is missing follows from the other by the box's proportions. */
function sizeOf(box: Box, width: number | undefined, height: number | undefined) {
  if (width !== undefined) return { width, height: height ?? (width * box.height) / box.width };
  if (height !== undefined) return { width: (height * box.width) / box.height, height };
  return { width: box.width, height: box.height };
}
