import { type Figure, printFigure } from "@panorama/schema";
import { AT_LEAST } from "../spec/layers.ts";
import { drawnText, type Face, measureText } from "../text/typeface.ts";
import { splitHedge } from "../wording/print-with-unit.ts";

/** A figure as it stands at a mark: « ≥ » for « au moins », all other hedges in words. */
export function valueText(figure: Figure): { text: string; atLeast: boolean } {
  const { hedge, number } = splitHedge(figure);
  const atLeast = hedge === "au moins";
  return { text: drawnText(atLeast ? number : printFigure(figure)), atLeast };
}

export function valueWidth(figure: Figure, size: number, face: Face): number {
  const { text, atLeast } = valueText(figure);
  return measureText(text, size, face) + (atLeast ? AT_LEAST * size : 0);
}
