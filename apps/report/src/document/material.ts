import type { Chart } from "@panorama/charts";
import type { Figures } from "@panorama/narrative";
import type { Edition } from "../edition/load-edition.ts";

/** A chart with its plot drawn as SVG. */
export type DrawnChart = { readonly chart: Chart; readonly plot: string };

/** All that the pages are made from. */
export type Material = {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly charts: ReadonlyMap<string, DrawnChart>;
};
