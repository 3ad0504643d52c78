/** Charts per second, by builder, and what a cold start costs. */
import { execFileSync } from "node:child_process";
import { Bench } from "tinybench";
import { drawChart, lintScene } from "../src/index.ts";
import { charts } from "../test/charts.ts";

const bench = new Bench({ time: 500, warmupTime: 200 });
for (const [name, make] of Object.entries(charts)) {
  const chart = make(480);
  bench.add(`${name}: build`, () => {
    make(480);
  });
  bench.add(`${name}: draw`, async () => {
    await drawChart(chart);
  });
}
const [breakdown] = Object.values(charts);
if (breakdown !== undefined) {
  bench.add("breakdown: lint", async () => {
    await lintScene(breakdown(480));
  });
}
await bench.run();

console.table(
  bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") return { name };
    const { mean } = result.latency;
    return { name, "ms a chart": mean.toFixed(2), "charts a second": Math.round(1000 / mean) };
  }),
);

const index = new URL("../src/index.ts", import.meta.url).href;
const timed = (code: string) =>
  execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `const t = performance.now(); ${code}; console.log((performance.now() - t).toFixed(0))`,
    ],
    { encoding: "utf8" },
  ).trim();
console.log(`cold import: ${timed(`await import("${index}")`)} ms`);
console.log(
  `with Vega, as at the first drawing: ${timed(`await Promise.all([import("${index}"), import("vega"), import("vega-lite"), import("vega-interpreter")])`)} ms`,
);
