// The cold build of both editions, as a whole process: what an editor waits for. Medians of the runs, in seconds.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = 7;
const main = fileURLToPath(new URL("../src/panorama.js", import.meta.url));
const tell =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();" +
  "process.stderr.write(JSON.stringify({cpu:(user+system)/1e6,memory:process.resourceUsage().maxRSS/1024}))})";

const out = mkdtempSync(join(tmpdir(), "panorama-bench-"));
const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const table = ["2024-2025", "simulation"].map((edition) => {
  const folder = fileURLToPath(new URL(`../editions/${edition}`, import.meta.url));
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const args = ["--import", tell, main, "build", "--edition", folder, "--out", out];
    const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return { wall: (performance.now() - start) / 1000, ...JSON.parse(stderr) };
  });
  const of = (key: "wall" | "cpu" | "memory") => median(runs.map((run) => run[key]));
  return {
    edition,
    "wall s": of("wall").toFixed(2),
    "CPU s": of("cpu").toFixed(2),
    "peak MB": Math.round(of("memory")),
  };
});

rmSync(out, { recursive: true, force: true });
console.table(table);
