import type { Canvas } from "../paint/canvas.ts";
import type { Shape, Stroke } from "./drawing.ts";
import { keepsCircles, type Matrix, scaleOf } from "./matrix.ts";
import type { PaintState } from "./paint-state.ts";
import { traceOutline } from "./trace-outline.ts";

/** Paints a shape; `matrix` takes its own coordinates to the canvas's. */
export function paintShape(state: PaintState, shape: Shape, matrix: Matrix): void {
  const { fill, stroke, outline } = shape;
  if (stroke === undefined) {
    paintFill(state, shape, matrix);
  } else if (keepsCircles(matrix)) {
    paintStroked(state, shape, stroke, matrix, scaleOf(matrix));
  } else {
    // The pen is deformed too: the canvas does it, at about the size that things have on paper, for it rounds.
    const scale = scaleOf(matrix);
    const [a, b, c, d, e, f] = matrix;
    state.save();
    state.canvas.transform(a / scale, b / scale, c / scale, d / scale, e, f);
    paintStroked(
      state,
      { fill, outline, opacity: shape.opacity },
      stroke,
      [scale, 0, 0, scale, 0, 0],
      scale,
    );
    state.restore();
  }
}

type Painted = Pick<Shape, "fill" | "outline" | "opacity">;

function paintFill(state: PaintState, { fill, outline, opacity }: Painted, matrix: Matrix): void {
  if (fill === undefined) return;
  state.fillColour(fill.rgb);
  state.opacity(fill.alpha * opacity, undefined);
  traceOutline(state.canvas, outline, matrix);
  state.canvas.paint(fill.rule === "evenodd" ? "fill-even-odd" : "fill");
}

function paintStroked(
  state: PaintState,
  shape: Painted,
  stroke: Stroke,
  matrix: Matrix,
  scale: number,
): void {
  const { fill, outline, opacity } = shape;
  setPen(state, stroke, scale);
  // In one operator only where nothing shows through: readers do not agree on what is seen under half a stroke then.
  if (fill !== undefined && fill.alpha * stroke.alpha * opacity === 1) {
    state.fillColour(fill.rgb);
    state.opacity(1, 1);
    traceOutline(state.canvas, outline, matrix);
    paintBoth(state.canvas, fill.rule);
    return;
  }
  paintFill(state, shape, matrix);
  state.opacity(undefined, stroke.alpha * opacity);
  if (stroke.alpha * opacity === 1) {
    traceOutline(state.gather(), outline, matrix);
  } else {
    traceOutline(state.canvas, outline, matrix);
    state.canvas.paint("stroke");
  }
}

function setPen(state: PaintState, stroke: Stroke, scale: number): void {
  state.strokeColour(stroke.rgb);
  state.lineWidth(stroke.width * scale);
  state.lineEnds(stroke.cap, stroke.join);
  if (stroke.join === 0) state.mitreLimit(stroke.mitreLimit);
  const whole = stroke.dash.reduce((sum, dash) => sum + dash, 0);
  const phase = whole === 0 ? 0 : ((stroke.dashOffset % whole) + whole) % whole;
  state.dash(
    stroke.dash.map((dash) => dash * scale),
    phase * scale,
  );
}

function paintBoth(canvas: Canvas, rule: "nonzero" | "evenodd"): void {
  if (rule === "evenodd") canvas.raw("B*");
  else canvas.paint("fill-and-stroke");
}
