import type { Canvas } from "../paint/canvas.ts";
import { keepsAxes, type Matrix } from "./matrix.ts";
import type { Outline } from "./outline.ts";

/** Writes an outline as the canvas's current path, through a matrix. */
export function traceOutline(canvas: Canvas, { commands, points }: Outline, matrix: Matrix): void {
  const at = pointsThrough(points, matrix);
  let next = 0;
  for (const command of commands) {
    if (command === "Z") {
      canvas.closePath();
    } else if (command === "R") {
      traceRectangle(canvas, points, next, matrix);
      next += 4;
    } else if (command === "C") {
      canvas.curveTo(
        at(next),
        at(next + 1),
        at(next + 2),
        at(next + 3),
        at(next + 4),
        at(next + 5),
      );
      next += 6;
    } else {
      if (command === "M") canvas.moveTo(at(next), at(next + 1));
      else canvas.lineTo(at(next), at(next + 1));
      next += 2;
    }
  }
}

/** The coordinate of an index, once the point that it belongs to has passed through the matrix. */
function pointsThrough(points: readonly number[], [a, b, c, d, e, f]: Matrix) {
  return (index: number): number => {
    const first = index & ~1;
    const [x, y] = [points[first] ?? 0, points[first + 1] ?? 0];
    return index === first ? a * x + c * y + e : b * x + d * y + f;
  };
}

function traceRectangle(canvas: Canvas, points: readonly number[], at: number, matrix: Matrix) {
  const [x = 0, y = 0, width = 0, height = 0] = points.slice(at, at + 4);
  const [a, , , d, e, f] = matrix;
  if (keepsAxes(matrix)) {
    canvas.rectangle(a * x + e, d * y + f, a * width, d * height);
    return;
  }
  const [right, bottom] = [x + width, y + height];
  const corners = [x, y, right, y, right, bottom, x, bottom];
  traceOutline(canvas, { commands: ["M", "L", "L", "L", "Z"], points: corners }, matrix);
}
