import type { Box, Fit } from "./drawing.ts";
import type { Matrix } from "./matrix.ts";
import { readNumbers } from "./number-scanner.ts";
import { type SvgElement, unreadable } from "./svg-element.ts";

/** No `viewBox` is smaller: the scale would leave what PDF's numbers can say. */
const smallest = 1e-3;

/** The `viewBox` of an element; undefined where it has none. */
export function readViewBox(element: SvgElement): Box | undefined {
  const text = element.attributes.viewBox;
  if (text === undefined) return undefined;
  const [x, y, width = 0, height = 0, more] = readNumbers(text) ?? [];
  if (x === undefined || y === undefined || more !== undefined || !isBig(width) || !isBig(height)) {
    throw unreadable(
      element,
      "viewBox",
      "quatre nombres, les deux derniers plus grands que 0 : « 0 0 largeur hauteur »",
    );
  }
  return { x, y, width, height };
}

export function isBig(length: number): boolean {
  return length >= smallest;
}

/** The `preserveAspectRatio` of an element. */
export function readFit(element: SvgElement): Fit {
  const text = element.attributes.preserveAspectRatio?.trim() ?? "xMidYMid";
  if (/^none(?:\s+(?:meet|slice))?$/.test(text)) return { how: "none" };
  const found = /^x(Min|Mid|Max)Y(Min|Mid|Max)(?:\s+(meet|slice))?$/.exec(text);
  if (found === null) {
    throw unreadable(element, "preserveAspectRatio", "« xMidYMid meet » ou « none »");
  }
  const [, x = "", y = "", how] = found;
  return { how: how === "slice" ? "slice" : "meet", x: share(x), y: share(y) };
}

function share(name: string): number {
  return name === "Min" ? 0 : name === "Mid" ? 0.5 : 1;
}

/** The matrix that puts a box of user space into another as `preserveAspectRatio` says. */
export function fitInto(box: Box, target: Box, fit: Fit): Matrix {
  const [across, down] = [target.width / box.width, target.height / box.height];
  if (fit.how === "none") {
    return [across, 0, 0, down, target.x - box.x * across, target.y - box.y * down];
  }
  const scale = fit.how === "meet" ? Math.min(across, down) : Math.max(across, down);
  const x = target.x + (target.width - box.width * scale) * fit.x;
  const y = target.y + (target.height - box.height * scale) * fit.y;
  return [scale, 0, 0, scale, x - box.x * scale, y - box.y * scale];
}
