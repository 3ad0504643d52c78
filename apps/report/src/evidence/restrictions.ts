import type { Restriction } from "@panorama/narrative";

/** Words that narrow what a figure of the panorama counts, and the figures that count no more than that. */
export const restrictions: readonly Restriction[] = [
  { stems: ["métropolit", "hexagon"], figures: ["regions.hexagone"] },
  { stems: ["ultramarin", "outre-mer"], figures: ["regions.outre-mer"] },
];
