// The whole check of both editions in a warm process: files as bytes to findings. Medians, in milliseconds.
import { readdirSync, readFileSync } from "node:fs";
import { checkEdition } from "../src/command/check-edition.ts";

const RUNS = 31;
const WARM_UP = 10;

function filesOf(edition: string): Map<string, Uint8Array> {
  const root = new URL(`../editions/${edition}/`, import.meta.url);
  const chapters = readdirSync(new URL("chapters", root)).map((name) => `chapters/${name}`);
  const names = ["edition.yaml", "structures.yaml", "observations.csv", "initiatives.yaml"];
  return new Map([...names, ...chapters].map((name) => [name, readFileSync(new URL(name, root))]));
}

const table = ["2024-2025", "simulation"].map((edition) => {
  const files = filesOf(edition);
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const start = performance.now();
    checkEdition(files);
    return performance.now() - start;
  });
  const warm = times.slice(WARM_UP).sort((a, b) => a - b);
  return {
    edition,
    "first ms": (times[0] ?? 0).toFixed(0),
    "warm ms": (warm[Math.floor(RUNS / 2)] ?? 0).toFixed(1),
    "slowest ms": (warm.at(-1) ?? 0).toFixed(1),
  };
});
console.table(table);
