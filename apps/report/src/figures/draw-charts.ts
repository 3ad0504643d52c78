import { drawPlot } from "@panorama/charts";
import type { DrawnChart } from "../document/material.ts";
import type { ChartCatalogue } from "./edition-charts.ts";

/** Draws the charts that chapters name. */
export async function drawCharts(
  charts: ChartCatalogue,
  used: ReadonlySet<string>,
): Promise<Map<string, DrawnChart>> {
  const drawn = new Map<string, DrawnChart>();
  for (const [id, make] of charts) {
    if (!used.has(id)) continue;
    const chart = make();
    drawn.set(id, { chart, plot: await drawPlot(chart) });
  }
  return drawn;
}
