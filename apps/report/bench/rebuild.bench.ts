// What an editor waits for after changing one paragraph, in a process that has built the edition before. CPU time, for the
// collection of garbage runs beside it. Medians of the runs, in milliseconds.
import { fileURLToPath } from "node:url";
import { Workshop } from "../src/command/build-edition.ts";
import { readFolder } from "../src/edition/read-folder.ts";

const RUNS = 40;
/** Until the engine has compiled what it will. */
const WARM = 30;
const CHAPTER = "chapters/31-beneficiaires.md";

const folder = fileURLToPath(new URL("../editions/2024-2025", import.meta.url));
const files = new Map(await readFolder(folder));
const original = new TextDecoder().decode(files.get(CHAPTER));
const workshop = new Workshop();

const runs: { cpu: number; wall: number }[] = [];
for (let run = 0; run < RUNS + WARM; run++) {
  const words = "Une phrase de plus. ".repeat(1 + (run % 7));
  files.set(CHAPTER, new TextEncoder().encode(`${original}\n\n${words}\n`));
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { build } = await workshop.build(files, () => {});
  const { user, system } = process.cpuUsage(before);
  if (build === undefined) throw new Error("the edition does not build");
  if (run >= WARM) runs.push({ cpu: (user + system) / 1000, wall: performance.now() - start });
}

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
console.table([
  {
    "a paragraph changed in": CHAPTER,
    "CPU ms": median(runs.map(({ cpu }) => cpu)).toFixed(0),
    "wall ms": median(runs.map(({ wall }) => wall)).toFixed(0),
  },
]);
