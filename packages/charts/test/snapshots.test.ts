import { drawChart, drawPlot } from "@panorama/charts";
import { describe, expect, test } from "vitest";
import { charts } from "./charts.ts";

describe.each(Object.entries(charts))("%s", (name, make) => {
  test("is drawn as it was, across the page", async () => {
    await expect(await drawChart(make(480))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test("is drawn as it was, in one column", async () => {
    await expect(await drawPlot(make(232))).toMatchFileSnapshot(`snapshots/${name}-column.svg`);
  });

  test("says the same as it did", async () => {
    const { title, subtitle, coverage, alt, table } = make(480);
    const rows = [table.columns, ...table.rows].map((row) => row.join(" | "));
    const words = [title, subtitle, coverage ?? "", "", alt, "", ...rows, ""].join("\n");
    await expect(words).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });
});
