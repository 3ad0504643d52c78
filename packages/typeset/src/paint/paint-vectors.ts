import type { Vector } from "../measure/measured.ts";
import type { Canvas } from "./canvas.ts";
import { colourOf } from "./colour.ts";
import { ellipse, roundedRectangle } from "./shapes.ts";

/** Paints pdfmake's vectors, their canvas's top left corner at x, y. */
export function paintVectors(
  canvas: Canvas,
  vectors: readonly Vector[],
  x: number,
  y: number,
): void {
  for (const vector of vectors) {
    canvas.save();
    const { fillOpacity = 1, strokeOpacity = 1 } = vector;
    if (fillOpacity !== 1 || strokeOpacity !== 1) canvas.opacity(fillOpacity, strokeOpacity);
    const how = setStyle(canvas, vector);
    outline(canvas, vector, x, y);
    canvas.paint(how);
    canvas.restore();
  }
}

function outline(canvas: Canvas, vector: Vector, x: number, y: number): void {
  if (vector.type === "rect") {
    const { x: left = 0, y: top = 0, w = 0, h = 0, r = 0 } = vector;
    roundedRectangle(canvas, x + left, y + top, w, h, r);
  } else if (vector.type === "ellipse") {
    const { x: cx = 0, y: cy = 0, r1 = 0, r2 = r1 } = vector;
    ellipse(canvas, x + cx, y + cy, r1, r2);
  } else if (vector.type === "line") {
    const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = vector;
    canvas.moveTo(x + x1, y + y1);
    canvas.lineTo(x + x2, y + y2);
  } else {
    for (const [index, point] of (vector.points ?? []).entries()) {
      if (index === 0) canvas.moveTo(x + point.x, y + point.y);
      else canvas.lineTo(x + point.x, y + point.y);
    }
    if (vector.closePath) canvas.closePath();
  }
}

/** As pdfmake: filled where a colour is given, stroked where a line is, or where neither is. */
function setStyle(canvas: Canvas, vector: Vector): "fill" | "stroke" | "fill-and-stroke" {
  const { color, lineColor, lineWidth, dash, lineCap = "butt", lineJoin = "miter" } = vector;
  if (color !== undefined) canvas.fillColour(colourOf(color));
  if (color !== undefined && lineColor === undefined && lineWidth === undefined) return "fill";
  canvas.strokeColour(colourOf(lineColor ?? "black"));
  canvas.lineWidth(lineWidth ?? 1);
  if (lineCap !== "butt" || lineJoin !== "miter") canvas.lineEnds(CAPS[lineCap], JOINS[lineJoin]);
  if (dash !== undefined) canvas.dash([dash.length, dash.space ?? dash.length]);
  return color === undefined ? "stroke" : "fill-and-stroke";
}

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;
