import { createHash } from "node:crypto";
import { listOf, type Node, numberOr } from "./node.ts";
import { array, colour, named, pt, quote } from "./syntax.ts";
import type { TextStyle } from "./text-style.ts";
import type { Translation } from "./translation.ts";

/** A drawing, as a file of its own. */
export function translateSvg(node: Node, style: TextStyle, { files }: Translation): string {
  const svg = String(node.svg);
  const file = `${createHash("sha256").update(svg).digest("hex").slice(0, 16)}.svg`;
  files.set(file, svg);
  const width = widthOf(node, svg);
  const { alt = "Illustration", artifact } = node;
  const drawn = `image(${quote(file)}, width: ${pt(width)}, alt: ${quote(String(alt))})`;
  const image = artifact === true ? `#pdf.artifact(${drawn})` : `#${drawn}`;
  const { alignment } = style;
  return alignment === "center" || alignment === "right" ? `#align(${alignment})[${image}]` : image;
}

function widthOf(node: Node, svg: string): number {
  const size = sizeOf(svg);
  if (Array.isArray(node.fit)) {
    const [width, height] = node.fit as [number, number];
    return size.width / size.height > width / height ? width : (height * size.width) / size.height;
  }
  if (typeof node.width === "number") return node.width;
  const { height } = node;
  return typeof height === "number" ? (height * size.width) / size.height : size.width;
}

function sizeOf(svg: string): { width: number; height: number } {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const attribute = (name: string) => Number.parseFloat(root.split(` ${name}="`)[1] ?? "");
  const box =
    (root.split(' viewBox="')[1] ?? "")
      .split('"')[0]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const [width, height] = [attribute("width") || box[2], attribute("height") || box[3]];
  if (!width || !height) throw new Error("a drawing tells no size");
  return { width, height };
}

/** pdfmake's lines and shapes. */
export function translateCanvas(node: Node): string {
  const shapes = listOf(node.canvas) as Node[];
  const height = Math.max(0, ...shapes.map(bottomOf));
  const drawn = shapes.map((shape) => `#place(top + left${translateShape(shape)})`);
  return `#block(width: 100%, height: ${pt(height)})[${drawn.join("")}]`;
}

function bottomOf({ y = 0, h = 0, y1 = 0, y2 = 0, r2 = 0, points = [] }: Node): number {
  const lowest = (points as { y: number }[]).map((point) => point.y);
  return Math.max(Number(y) + Number(h) + Number(r2), Number(y1), Number(y2), ...lowest);
}

function translateShape(shape: Node): string {
  const look = {
    fill: shape.color === undefined ? undefined : colour(shape.color),
    stroke: strokeOf(shape),
  };
  switch (shape.type) {
    case "rect": {
      const size = { width: points(shape.w), height: points(shape.h) };
      const radius = shape.r === undefined ? undefined : points(shape.r);
      return `${at(shape.x, shape.y)}, rect(${named({ ...size, radius, ...look })})`;
    }
    case "line": {
      const [start, end] = [point(shape.x1, shape.y1), point(shape.x2, shape.y2)];
      return `, line(${named({ start, end, stroke: strokeOf(shape) ?? "1pt" })})`;
    }
    case "ellipse": {
      const { x, y, r1, r2 = r1 } = shape;
      const size = { width: pt(2 * Number(r1)), height: pt(2 * Number(r2)) };
      const corner = at(Number(x) - Number(r1), Number(y) - Number(r2));
      return `${corner}, ellipse(${named({ ...size, ...look })})`;
    }
    case "polyline": {
      const corners = (shape.points as Node[]).map(({ x, y }) => point(x, y)).join(", ");
      return `, polygon(${named(look)}, ${corners})`;
    }
    default:
      throw new Error(`unknown shape: ${shape.type}`);
  }
}

function strokeOf(shape: Node): string | undefined {
  if (shape.lineColor === undefined && shape.lineWidth === undefined) return undefined;
  return `${points(shape.lineWidth ?? 1)} + ${colour(shape.lineColor ?? "black")}`;
}

function at(x: unknown, y: unknown): string {
  return `, dx: ${points(x)}, dy: ${points(y)}`;
}

function point(x: unknown, y: unknown): string {
  return array([points(x), points(y)]);
}

function points(value: unknown): string {
  return pt(numberOr(value, 0));
}
