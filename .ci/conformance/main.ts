// Judges PDFs against PDF/A-3a and PDF/UA-1 with veraPDF: the files named on the command line, else the project's own.
// Needs Java and, the first time, Maven; skipped without them.
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "./describe.ts";
import { documents } from "./documents.ts";
import { judge } from "./judge.ts";
import { findVeraPdf } from "./verapdf.ts";
import { profiles } from "./verdict.ts";

const tests = Object.keys(profiles).length;
const sums = { passed: 0, failed: 0, skipped: 0 };

/** Makes the project's own PDFs; one that cannot be made fails all its tests. */
async function makeDocuments(folder: string): Promise<string[]> {
  const made = await Promise.all(
    documents.map(async ({ name, make }, index) => {
      const own = join(folder, String(index));
      mkdirSync(own);
      try {
        return [await make(own)];
      } catch (error) {
        sums.failed += tests;
        console.log(
          `ÉCHEC  ${name} : le PDF n’a pas pu être fabriqué\n${error instanceof Error ? error.message : error}`,
        );
        return [];
      }
    }),
  );
  return made.flat();
}

async function judgeAll(files: readonly string[]): Promise<void> {
  const verdicts = await judge(files);
  if ("unavailable" in verdicts) throw new Error(verdicts.unavailable);
  for (const verdict of verdicts) {
    sums[verdict.conforming ? "passed" : "failed"]++;
    console.log(describe(verdict));
  }
}

async function main(named: readonly string[]): Promise<void> {
  const tool = await findVeraPdf();
  if ("unavailable" in tool) {
    sums.skipped = tests * (named.length || documents.length);
    console.log(`Conformité des PDF non vérifiée. ${tool.unavailable}`);
    return;
  }
  if (named.length > 0) return judgeAll(named);
  const folder = mkdtempSync(join(tmpdir(), "panorama-documents-"));
  try {
    await judgeAll(await makeDocuments(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const named = process.argv.slice(2);
const absent = named.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
if (absent.length > 0) {
  console.error(`Fichier introuvable : ${absent.join(", ")}`);
  process.exit(2);
}
try {
  await main(named);
} catch (error) {
  sums.failed = tests * (named.length || documents.length);
  console.log(`ÉCHEC  ${error instanceof Error ? error.message : error}`);
}
console.log(
  `\nTests: ${sums.passed} passed, ${sums.failed} failed${sums.skipped > 0 ? `, ${sums.skipped} skipped` : ""}`,
);
process.exitCode = sums.failed > 0 ? 1 : 0;
