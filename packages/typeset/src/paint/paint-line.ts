import type { LinePart } from "../measure/set-line.ts";
import type { Canvas } from "./canvas.ts";
import { colourOf } from "./colour.ts";

/** Raised text stands this share of its size above the base line, lowered text this share below, as pdfmake does. */
const RAISED = 0.75;
const LOWERED = 0.35;

/** Paints parts of a line; `x` is the line's start, `top` and `height` are the line's, `baseline` is where it stands. */
export function paintLine(
  canvas: Canvas,
  parts: readonly LinePart[],
  at: { x: number; top: number; height: number; baseline: number },
): void {
  for (const part of parts) paintBackground(canvas, part, at);
  let colour = "";
  let opacity = 1;
  for (const { run, chunks, tracking } of parts) {
    const { style } = run;
    if (style.color !== colour) {
      colour = style.color;
      canvas.fillColour(colourOf(colour));
    }
    if (style.opacity !== opacity) {
      opacity = style.opacity;
      canvas.opacity(opacity, opacity);
    }
    const shift = style.raised === "sup" ? -RAISED : style.raised === "sub" ? LOWERED : 0;
    const baseline = at.baseline + shift * style.fontSize;
    for (const { font, x, show } of chunks)
      canvas.text(font, style.fontSize, at.x + x, baseline, show, tracking);
  }
  if (opacity !== 1) canvas.opacity(1, 1);
  for (const part of parts) paintDecorations(canvas, part, at);
}

function paintBackground(
  canvas: Canvas,
  { run, x, width }: LinePart,
  at: { x: number; top: number; height: number },
): void {
  const { background } = run.style;
  if (background === undefined) return;
  canvas.fillColour(colourOf(background));
  canvas.rectangle(at.x + x, at.top, width, at.height);
  canvas.paint("fill");
}

function paintDecorations(
  canvas: Canvas,
  { run, x, width }: LinePart,
  at: { x: number; baseline: number },
): void {
  const { decoration, decorationColor, decorationStyle, decorationThickness, fontSize, color } =
    run.style;
  for (const one of decoration) {
    const thickness = decorationThickness ?? fontSize / 18;
    const y = at.baseline + DECORATIONS[one] * fontSize;
    canvas.strokeColour(colourOf(decorationColor ?? color));
    canvas.lineWidth(thickness);
    canvas.dash(DASHES[decorationStyle]?.map((length) => length * thickness) ?? []);
    for (const offset of decorationStyle === "double" ? [-thickness, thickness] : [0]) {
      canvas.moveTo(at.x + x, y + offset);
      canvas.lineTo(at.x + x + width, y + offset);
      canvas.paint("stroke");
    }
    canvas.dash([]);
  }
}

/** Where the line runs, in font sizes from the base line downwards. */
const DECORATIONS = { underline: 0.14, overline: -0.82, lineThrough: -0.26 } as const;
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dashed: [6, 4],
  dotted: [1, 2],
  wavy: [2, 1],
};
