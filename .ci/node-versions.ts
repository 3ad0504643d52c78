// Makes one document with the built typesetter, under several versions of Node, time zones and locales: the bytes must be the
// same. Versions are npm packages; those that cannot be had are skipped.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const typesetter = join(root, "packages/typeset");
const folder = mkdtempSync(join(tmpdir(), "panorama-nodes-"));
const sums = { passed: 0, failed: 0, skipped: 0 };

/** Long-term versions, and the one that the project runs on. */
const versions = ["22", "24", "26"];
const surroundings = [
  { TZ: "UTC", LC_ALL: "C" },
  { TZ: "Pacific/Chatham", LC_ALL: "fr_FR.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" },
];

/** Prints the hash of the document that uses everything. */
const program = `
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
const at = (path) => new URL(path, ${JSON.stringify(`${pathToFileURL(typesetter)}/`)});
const { freezeFont, typeset } = await import(at("dist/index.js"));
const { families } = await import(at("test/reading/families.ts"));
const { torture } = await import(at("test/torture.ts"));
const file = (name) => {
  const family = name.startsWith("source") ? "source-sans-3" : "bricolage-grotesque";
  return readFileSync(at(\`node_modules/@fontsource/\${family}/files/\${name}.woff\`));
};
const fonts = {};
for (const [family, styles] of Object.entries(families)) {
  fonts[family] = {};
  for (const [style, names] of Object.entries(styles))
    fonts[family][style] = names.map((name) => freezeFont(file(name)));
}
const { bytes, findings } = await typeset(torture, fonts);
if (bytes === undefined) throw new Error(JSON.stringify(findings));
console.log(process.version, createHash("sha256").update(bytes).digest("hex"));
`;

type Run = { readonly ok: boolean; readonly text: string };

function run(command: string, args: readonly string[], env = {}): Run {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", ...env },
  });
  return { ok: status === 0, text: `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}` };
}

function check(title: string, ok: boolean, text: string): boolean {
  sums[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "ok" : "FAILED"}  ${title}${ok ? "" : `\n${text}`}`);
  return ok;
}

/** The program of a version of Node; nothing where npm has none for this machine. */
function findNode(version: string): string | undefined {
  const name = `node-${process.platform}-${process.arch}`;
  const prefix = join(folder, version);
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save"];
  run("npm", ["install", "--prefix", prefix, ...flags, `${name}@${version}`]);
  const node = join(prefix, "node_modules", name, "bin/node");
  return existsSync(node) ? node : undefined;
}

function makeEverywhere(file: string): void {
  let expected: string | undefined;
  for (const version of versions) {
    const node = findNode(version);
    if (node === undefined) {
      sums.skipped += surroundings.length;
      console.log(`skipped  Node ${version}: npm gives no package of it for this machine`);
      continue;
    }
    for (const env of surroundings) {
      const { ok, text } = run(node, ["--disable-warning=ExperimentalWarning", file], env);
      const [name = `Node ${version}`, hash] = ok ? text.trim().split(" ") : [];
      expected ??= hash;
      const title = `${name}, ${env.TZ}, ${env.LC_ALL}: the same bytes`;
      check(title, ok && hash === expected, ok ? `${hash} instead of ${expected}` : text);
    }
  }
}

const built = run("turbo", [
  "run",
  "build",
  "--filter=@panorama/typeset",
  "--output-logs=errors-only",
]);
if (check("the typesetter builds", built.ok, built.text)) {
  const file = join(folder, "make.mjs");
  writeFileSync(file, program);
  makeEverywhere(file);
}
rmSync(folder, { recursive: true, force: true });
console.log(
  `\nTests: ${sums.passed} passed, ${sums.failed} failed${sums.skipped > 0 ? `, ${sums.skipped} skipped` : ""}`,
);
process.exitCode = sums.failed > 0 ? 1 : 0;
