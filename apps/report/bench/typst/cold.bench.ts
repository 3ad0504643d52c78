// The cold build of the report's PDF as a whole process, ours and Typst's, on the same text, charts and tables.
// Medians of interleaved rounds: node cold.bench.ts [times …] [--edition=name | --definition=file.json]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { prepare } from "./prepare.ts";

/** How often the chapters are repeated, and how many rounds that leaves time for. */
const SIZES = [
  { times: 1, rounds: 9 },
  { times: 10, rounds: 3 },
  { times: 100, rounds: 1 },
];

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What is run, with the arguments that follow `node`: they read a prepared folder and write a PDF. */
const COMMANDS = {
  ours: (folder: string, out: string) => [
    "--max-old-space-size=16384",
    script("ours-cold.js"),
    join(folder, "definition.json"),
    out,
  ],
  "Typst, plain columns": (folder: string, out: string) => typst(folder, "plain.typ", out),
  "Typst, level columns": (folder: string, out: string) => typst(folder, "level.typ", out),
} as const;

/** The binding takes one standard; tags come with it. */
function typst(folder: string, source: string, out: string): string[] {
  return [script("typst-cold.ts"), join(folder, "typst"), source, out, "ua-1"];
}

type Name = keyof typeof COMMANDS;
type Run = { readonly wall: number; readonly cpu: number; readonly memory: number };

const names = Object.keys(COMMANDS) as Name[];
const tell =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();" +
  "process.stdout.write(JSON.stringify({cpu:(user+system)/1e6,memory:process.resourceUsage().maxRSS/1024}))})";

function runOnce(name: Name, folder: string): Run {
  const args = ["--import", tell, ...COMMANDS[name](folder, outOf(name, folder))];
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name}: ${stderr.slice(0, 2000)}`);
  return { wall, ...JSON.parse(stdout) };
}

function outOf(name: Name, folder: string): string {
  return join(folder, `${names.indexOf(name)}.pdf`);
}

async function pagesOf(file: string): Promise<number> {
  const data = new Uint8Array(readFileSync(file));
  const task = getDocument({ data, verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measure(folder: string, rounds: number) {
  const runs = new Map<Name, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another one, so that none always follows the same.
    for (const place of names.keys()) {
      const name = names[(place + round) % names.length] as Name;
      runs.get(name)?.push(runOnce(name, folder));
    }
  }
  const of = (name: Name, key: keyof Run) => median((runs.get(name) ?? []).map((run) => run[key]));
  const table = names.map(async (name) => {
    const ratio = (key: keyof Run) => `${(of("ours", key) / of(name, key)).toFixed(2)} ×`;
    return {
      command: name,
      pages: await pagesOf(outOf(name, folder)),
      "wall s": of(name, "wall").toFixed(2),
      "CPU s": of(name, "cpu").toFixed(2),
      "peak MB": Math.round(of(name, "memory")),
      "ours / it, wall": ratio("wall"),
      "ours / it, CPU": ratio("cpu"),
      "ours / it, memory": ratio("memory"),
    };
  });
  return Promise.all(table);
}

const { values, positionals } = parseArgs({
  options: {
    edition: { type: "string", default: "2024-2025" },
    definition: { type: "string" },
  },
  allowPositionals: true,
});
const definition =
  values.definition === undefined
    ? await (await import("./dump-definition.ts")).dumpDefinition(values.edition)
    : JSON.parse(readFileSync(values.definition, "utf8"));
const chosen = SIZES.filter(
  ({ times }) => positionals.length === 0 || positionals.includes(String(times)),
);
for (const { times, rounds } of chosen) {
  const folder = mkdtempSync(join(tmpdir(), "panorama-bench-"));
  prepare(folder, definition, times);
  console.log(`Chapters ${times} ×, medians of ${rounds} interleaved rounds`);
  console.table(await measure(folder, rounds));
  rmSync(folder, { recursive: true, force: true });
}
