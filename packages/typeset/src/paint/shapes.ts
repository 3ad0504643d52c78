import type { Canvas } from "./canvas.ts";

/** How far the handles of a cubic curve reach to draw a quarter of a circle of radius 1. */
const QUARTER = (4 / 3) * (Math.SQRT2 - 1);

/** A path around a rectangle whose corners are quarters of a circle. */
export function roundedRectangle(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) {
    canvas.rectangle(x, y, width, height);
    return;
  }
  const k = r * (1 - QUARTER);
  const [right, bottom] = [x + width, y + height];
  canvas.moveTo(x + r, y);
  canvas.lineTo(right - r, y);
  canvas.curveTo(right - k, y, right, y + k, right, y + r);
  canvas.lineTo(right, bottom - r);
  canvas.curveTo(right, bottom - k, right - k, bottom, right - r, bottom);
  canvas.lineTo(x + r, bottom);
  canvas.curveTo(x + k, bottom, x, bottom - k, x, bottom - r);
  canvas.lineTo(x, y + r);
  canvas.curveTo(x, y + k, x + k, y, x + r, y);
  canvas.closePath();
}

/** A path around an ellipse, from its centre and radii. */
export function ellipse(canvas: Canvas, x: number, y: number, rx: number, ry: number): void {
  const [kx, ky] = [rx * QUARTER, ry * QUARTER];
  canvas.moveTo(x + rx, y);
  canvas.curveTo(x + rx, y + ky, x + kx, y + ry, x, y + ry);
  canvas.curveTo(x - kx, y + ry, x - rx, y + ky, x - rx, y);
  canvas.curveTo(x - rx, y - ky, x - kx, y - ry, x, y - ry);
  canvas.curveTo(x + kx, y - ry, x + rx, y - ky, x + rx, y);
  canvas.closePath();
}
