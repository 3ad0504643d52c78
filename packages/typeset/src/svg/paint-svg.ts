import type { Canvas } from "../paint/canvas.ts";
import type { Clip, Drawing } from "./drawing.ts";
import { compose, type Matrix } from "./matrix.ts";
import { paintLettering } from "./paint-lettering.ts";
import { paintShape } from "./paint-shape.ts";
import { PaintState } from "./paint-state.ts";
import type { SetText } from "./set-text.ts";
import { traceOutline } from "./trace-outline.ts";
import { fitInto } from "./viewport.ts";

/** Where a drawing is painted: a box in points, y downwards; and who sets its texts. */
export type Placement = {
  readonly canvas: Canvas;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly setText: SetText;
};

/**
 * Paints a drawing into a box of a canvas, fitted as its `preserveAspectRatio` says and clipped to the box. The canvas's
 * graphics state is left as it was found; coordinates are written through all transformations, so that only skewed strokes
 * and turned texts need one of their own.
 *
 * @example
 * import { Canvas, paintSvg, readSvg } from "@panorama/typeset";
 *
 * const canvas = new Canvas({ font: () => "F1", opacity: () => "G1" });
 * const setText = () => ({ width: 0, ascent: 0, descent: 0, xHeight: 0, draw: () => {} });
 * const read = readSvg(`<svg width="10" height="10"><rect x="1" width="5" height="2" fill="red"/></svg>`);
 * if ("drawing" in read) paintSvg(read.drawing, { canvas, x: 0, y: 0, width: 20, height: 20, setText });
 * canvas.toString().split("\n").at(-3); //=> "2 0 10 4 re"
 */
export function paintSvg(drawing: Drawing, placement: Placement): void {
  const { canvas, x, y, width, height, setText } = placement;
  const { viewport, items } = drawing;
  if (items.length === 0 || !(width > 0) || !(height > 0)) return;
  const box = { x, y, width, height };
  const matrix = fitInto(viewport.box, box, viewport.fit);
  const state = new PaintState(canvas);
  state.save();
  if (!viewport.overflows) {
    state.canvas.rectangle(x, y, width, height);
    state.canvas.clip();
  }
  const clipping = new Clipping(state, matrix);
  for (const item of items) {
    clipping.enter(item.clips);
    const through = compose(matrix, item.matrix);
    if (item.kind === "shape") paintShape(state, item, through);
    else paintLettering(state, item, through, setText);
  }
  clipping.enter([]);
  state.restore();
}

/** Opens and closes clips as one item follows the other. */
class Clipping {
  readonly #state: PaintState;
  readonly #matrix: Matrix;
  #clips: readonly Clip[] = [];

  constructor(state: PaintState, matrix: Matrix) {
    this.#state = state;
    this.#matrix = matrix;
  }

  enter(clips: readonly Clip[]): void {
    if (clips === this.#clips || clips.length + this.#clips.length === 0) return;
    if (this.#clips.length > 0) this.#state.restore();
    if (clips.length > 0) this.#state.save();
    for (const { outline, matrix, rule } of clips) {
      traceOutline(this.#state.canvas, outline, compose(this.#matrix, matrix));
      this.#state.canvas.clip(rule === "evenodd" ? "even-odd" : "non-zero");
    }
    this.#clips = clips;
  }
}
