import { outlineReaders } from "./basic-shapes.ts";
import type { Clip } from "./drawing.ts";
import { compose, type Matrix } from "./matrix.ts";
import { readStyle } from "./read-style.ts";
import { initialStyle } from "./style.ts";
import type { SvgElement } from "./svg-element.ts";
import { Refusal } from "./svg-problem.ts";

/** The region of a `clipPath`, seen from an element that it clips; `matrixOf` reads an element's transformation. */
export function readClip(
  clipPath: SvgElement,
  matrix: Matrix,
  matrixOf: (element: SvgElement) => Matrix,
): Clip {
  const shapes = clipPath.children.filter((child) => typeof child === "object");
  const [shape] = shapes;
  const read = outlineReaders.get(shape?.name ?? "");
  if (shape === undefined || read === undefined || shapes.length > 1) {
    throw refuse(clipPath, "doit tenir exactement une forme, ni texte ni groupe");
  }
  const own = readStyle(clipPath, initialStyle);
  const style = readStyle(shape, own);
  if (own.clip !== "" || style.clip !== "") {
    throw refuse(clipPath, "ne peut être découpé à son tour par « clip-path »");
  }
  const inner = compose(compose(matrix, matrixOf(clipPath)), matrixOf(shape));
  return { outline: read(shape, style.fontSize), matrix: inner, rule: style.clipRule };
}

function refuse({ name, at }: SvgElement, why: string): Refusal {
  return new Refusal(
    "svg-element-refuse",
    at,
    `<${name}> ${why}.`,
    "Réunir la découpe en un seul tracé <path>.",
  );
}
