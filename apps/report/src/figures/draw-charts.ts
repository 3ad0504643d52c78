import { drawPlot } from "@panorama/charts";
import type { DrawnChart } from "../document/material.ts";
import type { ChartCatalogue } from "./edition-charts.ts";

/** What was drawn of a catalogue, which stands for the data that its charts are made of. */
const drawn = new WeakMap<ChartCatalogue, Map<string, DrawnChart>>();

/** Draws the charts that chapters name, each once for a catalogue. */
export async function drawCharts(
  charts: ChartCatalogue,
  used: ReadonlySet<string>,
): Promise<Map<string, DrawnChart>> {
  const known = drawn.get(charts) ?? new Map<string, DrawnChart>();
  drawn.set(charts, known);
  const wanted = new Map<string, DrawnChart>();
  for (const [id, make] of charts) {
    if (!used.has(id)) continue;
    const chart = known.get(id) ?? (await draw(make));
    known.set(id, chart);
    wanted.set(id, chart);
  }
  return wanted;
}

async function draw(make: () => DrawnChart["chart"]): Promise<DrawnChart> {
  const chart = make();
  return { chart, plot: await drawPlot(chart) };
}
