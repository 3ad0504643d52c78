import { type Theme as ChartTheme, defaultTheme } from "@panorama/charts";
import type { Theme } from "./theme.ts";

/** The theme of the report's charts: its colours, at the sizes that charts are laid out for. */
export function chartThemeOf({ charts }: Theme): ChartTheme {
  return { ...defaultTheme, colours: charts };
}
