import { type Figure, toNumber } from "@panorama/schema";

/** A figure's value for a scale; what has no value, or is not there, has no length. */
export function drawnLength(figure: Figure | undefined): number {
  return figure === undefined || figure.value === null ? 0 : toNumber(figure.value);
}
