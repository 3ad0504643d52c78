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
    await drawChart({ ...chart, spec: { ...chart.spec } });
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

/** Milliseconds that a process of its own takes to import modules, the later ones after the first. */
function coldImport(...modules: string[]): string {
  const steps = modules.map((name) => `await import("${name}"); times.push(performance.now());`);
  const code = `const times = [performance.now()]; ${steps.join(" ")} console.log(times.join(" "));`;
  const options = { cwd: new URL("..", import.meta.url), encoding: "utf8" } as const;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], options);
  const times = printed.trim().split(" ").map(Number);
  return modules
    .map(
      (name, index) => `${name} ${((times[index + 1] ?? 0) - (times[index] ?? 0)).toFixed(0)} ms`,
    )
    .join(", then ");
}

console.log(
  `cold import: ${coldImport("@panorama/schema", "@panorama/charts", "vega", "vega-lite")}`,
);
