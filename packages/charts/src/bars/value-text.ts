import { type Figure, hedgedNumber, printFigure } from "@panorama/schema";
import { isAtLeast } from "../spec/drawn-length.ts";
import { AT_LEAST } from "../spec/layers.ts";
import { drawnText, type Face, measureText } from "../text/typeface.ts";

/** A figure as it stands at a mark: « ≥ » for « au moins », all other hedges in words. */
export function valueText(figure: Figure): { text: string; atLeast: boolean } {
  const atLeast = isAtLeast(figure);
  const text = atLeast ? hedgedNumber(figure).number : printFigure(figure);
  return { text: drawnText(text), atLeast };
}

export function valueWidth(figure: Figure, size: number, face: Face): number {
  const { text, atLeast } = valueText(figure);
  return measureText(text, size, face) + (atLeast ? AT_LEAST * size : 0);
}
