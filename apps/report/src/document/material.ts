import type { Chart } from "@panorama/charts";
import type { Figures } from "@panorama/narrative";
import type { Edition } from "../edition/load-edition.ts";
import type { Theme } from "./theme/theme.ts";

/** A chart with its plot drawn as SVG. */
export type DrawnChart = { readonly chart: Chart; readonly plot: string };

/** What an edition's report tells. */
export type Material = {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly charts: ReadonlyMap<string, DrawnChart>;
};

/** The same, with the look that it is given. */
export type Themed = Material & { readonly theme: Theme };
