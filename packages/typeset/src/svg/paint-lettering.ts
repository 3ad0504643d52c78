import type { Chunk, Lettering, Run } from "./drawing.ts";
import { type Matrix, scaleOf } from "./matrix.ts";
import type { PaintState } from "./paint-state.ts";
import type { SetLine, SetText } from "./set-text.ts";
import type { Baseline } from "./style.ts";

/** Paints texts; `matrix` takes their own coordinates to the canvas's. */
export function paintLettering(
  state: PaintState,
  lettering: Lettering,
  matrix: Matrix,
  setText: SetText,
): void {
  const [a, b, c, d, e, f] = matrix;
  const scale = scaleOf(matrix);
  const upright = Math.abs(b) + Math.abs(c) < 1e-9 && Math.abs(a - d) < 1e-9 * scale && a > 0;
  if (!upright) {
    state.save();
    state.canvas.transform(a / scale, b / scale, c / scale, d / scale, e, f);
  }
  // Sizes are those on paper either way, which the text's setter sees and PDF's rounding does not harm.
  const [left, top] = upright ? [e, f] : [0, 0];
  let [penX, penY] = [left, top];
  for (const chunk of lettering.chunks) {
    const lines = chunk.runs.map((run) => setText(run.text, { ...run, size: run.size * scale }));
    const x = chunk.x === undefined ? penX : left + chunk.x * scale;
    penX = x - shiftOf(chunk, lines, scale);
    penY = chunk.y === undefined ? penY : top + chunk.y * scale;
    for (const [index, run] of chunk.runs.entries()) {
      const line = lines[index];
      if (line === undefined) continue;
      penX += run.dx * scale;
      penY += run.dy * scale;
      paintRun(state, run, line, lettering.opacity, penX, penY);
      penX += line.width;
    }
  }
  if (!upright) state.restore();
}

function paintRun(
  state: PaintState,
  run: Run,
  line: SetLine,
  opacity: number,
  x: number,
  y: number,
) {
  if (run.colour === undefined || run.text.trim() === "") return;
  state.fillColour(run.colour.rgb);
  state.opacity(run.colour.alpha * opacity, undefined);
  line.draw(state.canvas, x, y + depthOf(run.baseline, line), run.colour.rgb);
}

/** How far a chunk begins before the point that it is anchored at. */
function shiftOf({ anchor, runs }: Chunk, lines: readonly SetLine[], scale: number): number {
  if (anchor === "start") return 0;
  let width = 0;
  for (const [index, line] of lines.entries()) {
    width += line.width + (index === 0 ? 0 : (runs[index]?.dx ?? 0) * scale);
  }
  return anchor === "middle" ? width / 2 : width;
}

/**
 * How far the alphabetic base line lies below another one. Fonts that name no hanging one have it at 0.8 of their ascent
 * (CSS Inline Layout Module Level 3, A.1); the central one lies halfway between ascent and descent.
 */
function depthOf(baseline: Baseline, { ascent, descent, xHeight }: SetLine): number {
  switch (baseline) {
    case "alphabetic":
      return 0;
    case "middle":
      return xHeight / 2;
    case "central":
      return (ascent + descent) / 2;
    case "hanging":
      return ascent * 0.8;
    case "top":
      return ascent;
    case "bottom":
      return descent;
  }
}
