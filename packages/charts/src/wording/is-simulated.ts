import type { Figure } from "@panorama/schema";

/** Whether a chart of these figures has to say « Données simulées »: one of them is enough. */
export function isSimulated(figures: readonly (Figure | undefined)[]): boolean {
  return figures.some((figure) => figure?.simulated);
}
