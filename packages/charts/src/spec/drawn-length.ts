import { type Figure, hedgedNumber, toNumber } from "@panorama/schema";

/**
 * How long a figure is drawn, on a scale: as long as the number that is printed beside it, which for « au moins »
 * is its lower bound. What has no value, or is not there, has no length.
 */
export function drawnLength(figure: Figure | undefined): number {
  if (figure === undefined || figure.value === null) return 0;
  const { value, low } = figure;
  return toNumber(isAtLeast(figure) ? (low ?? value) : value);
}

/** Whether a figure is printed as a lower bound, and marked as one. */
export function isAtLeast(figure: Figure): boolean {
  return hedgedNumber(figure).hedge === "au moins";
}
