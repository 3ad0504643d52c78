// Packs each library as it would be published and uses the tarballs as an outsider does: publint judges them, a project
// outside the workspace installs them, compiles against them and runs. Needs the npm registry; skipped without it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const libraries = ["schema", "aggregation", "charts", "narrative", "typeset"];
const folder = mkdtempSync(join(tmpdir(), "panorama-consumer-"));
const sums = { passed: 0, failed: 0, skipped: 0 };

function run(command: string, args: readonly string[], cwd: string): { ok: boolean; text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { ok: status === 0, text: `${stdout ?? ""}${stderr ?? ""}` };
}

function check(title: string, { ok, text }: { ok: boolean; text: string }): boolean {
  sums[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "ok" : "FAILED"}  ${title}${ok ? "" : `\n${text}`}`);
  return ok;
}

const consumer = `
import { type Dataset, fraction, type Observation, poles, validateDataset } from "@panorama/schema";
import { defineRules, evaluate } from "@panorama/aggregation";
import { breakdownChart, drawPlot } from "@panorama/charts";
import { checkNarrative, composeFrench, parseChapters, standardTolerances } from "@panorama/narrative";
import { type DocumentDefinition, freezeFont, typeset } from "@panorama/typeset";
import { readFileSync } from "node:fs";

const category: Observation<"beneficiaires">["category"] = "ma-classe-au-cinema";
// @ts-expect-error an unknown category does not compile
const unknown: Observation<"beneficiaires">["category"] = "ma-classe";

const common = {
  edition: "2024-2025", vintage: "consolide", scope: "reseau", indicator: "beneficiaires", status: "A",
  roundedTo: null, method: null, comment: null, source: { file: "outside.csv" },
} as const;
const dataset: Dataset = {
  dictionary: poles,
  editions: [{
    code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024,
    vintages: [{ code: "consolide", label: "consolidé", day: "2025-11-30" }],
  }],
  structures: [],
  observations: [
    { ...common, category, value: 3 },
    { ...common, category: "autres", value: 1 },
  ],
  facts: [],
  simulated: true,
};
const rules = defineRules(poles, [
  { code: "total", version: 1, label: "Total", kind: "total", of: "beneficiaires" },
  { code: "parts", version: 1, label: "Parts", kind: "breakdown", of: "beneficiaires", by: "category" },
]);
const { figures } = evaluate(rules, dataset, { edition: "2024-2025", vintage: "consolide" });
const [total, ...parts] = figures;
if (total === undefined || unknown === undefined) throw new Error("no figures");
if (validateDataset(dataset).length > 0) throw new Error("issues");
if (total.value?.numerator !== fraction(4).numerator) throw new Error("wrong total");
const svg = await drawPlot(breakdownChart({
  id: "parts", source: "outside", total, parts: parts.map((figure) => ({ figure })),
}));
if (!svg.includes("Ma Classe au")) throw new Error("no label");
const { chapters } = parseChapters([{ file: "1.md", text: "# Titre\\n\\nIls sont [près de 4]{=total}." }]);
const findings = checkNarrative(chapters, {
  figures: new Map(figures.map((figure) => [figure.id, figure])),
  figuresAt: () => undefined,
  editions: dataset.editions,
  charts: new Set<string>(),
  images: new Set<string>(),
  missions: [],
  restrictions: [],
  tolerances: standardTolerances,
});
if (findings[0]?.code !== "affirmation-fausse") throw new Error("a false claim passes");
if (composeFrench("Vrai ?") !== "Vrai\u202f?") throw new Error("no French space");
const regular = freezeFont(readFileSync("node_modules/pdfmake/fonts/Roboto/Roboto-Regular.ttf"));
const report: DocumentDefinition = {
  language: "fr-FR",
  info: { title: "Un essai", creationDate: new Date("2025-11-30T00:00:00Z") },
  content: [{ text: "Un essai", heading: 1 }, { flow: [{ text: ["Une phrase", { footnote: "Et sa note." }, "."] }] }],
};
// @ts-expect-error a figure without words does not compile
const mute: DocumentDefinition = { ...report, content: { figure: { svg: "<svg/>" } } };
const set = await typeset(report, { Roboto: { normal: [regular] } });
if (set.bytes === undefined || set.pages !== 1) throw new Error("no pages");
if ((await typeset(mute, { Roboto: { normal: [regular] } })).bytes !== undefined) throw new Error("a mute figure passes");
console.log("consumer ran");
`;

check("libraries build", run("turbo", ["run", "build", "--output-logs=errors-only"], root));
for (const name of libraries) {
  const packed = run(
    "npx",
    ["-y", "pnpm@12.21.0", "pack", "--pack-destination", folder],
    join(root, "packages", name),
  );
  if (!check(`@panorama/${name} packs`, packed)) continue;
  const tarball = readdirSync(folder).find((file) => file.startsWith(`panorama-${name}-`)) ?? "";
  check(
    `@panorama/${name} passes publint`,
    run("publint", [join(folder, tarball), "--strict"], root),
  );
}

const tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
const dependencies = Object.fromEntries(
  tarballs.map((file) => [file.replace(/^panorama-(\w+)-.*/, "@panorama/$1"), `file:./${file}`]),
);
const manifest = { name: "consumer", private: true, type: "module", dependencies };
writeFileSync(
  join(folder, "package.json"),
  JSON.stringify({ ...manifest, overrides: dependencies }, null, 2),
);
writeFileSync(join(folder, "consumer.ts"), consumer);
const options = {
  strict: true,
  module: "nodenext",
  target: "es2023",
  lib: ["es2023", "dom"],
  noEmit: true,
  types: ["node"],
};
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({ compilerOptions: options, files: ["consumer.ts"] }),
);

const installed = run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], folder);
if (!installed.ok && /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(installed.text)) {
  sums.skipped += 2;
  console.log("skipped  consumer outside the workspace: the npm registry cannot be reached");
} else if (check("an outsider installs the tarballs", installed)) {
  check("an outsider compiles against them", run("tsc", ["-p", folder], root));
  check("an outsider runs them", run("node", ["consumer.ts"], folder));
}

rmSync(folder, { recursive: true, force: true });
console.log(
  `\nTests: ${sums.passed} passed, ${sums.failed} failed${sums.skipped > 0 ? `, ${sums.skipped} skipped` : ""}`,
);
process.exitCode = sums.failed > 0 ? 1 : 0;
