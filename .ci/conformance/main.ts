// Judges PDFs against PDF/A-3a and PDF/UA-1 with veraPDF: the files named on the command line, else the project's own,
// and copies of them with a fault each, which must be refused.
// Needs Java and, the first time, Maven; skipped without them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, describeMutant } from "./describe.ts";
import { documents } from "./documents.ts";
import { judge } from "./judge.ts";
import type { Mutant } from "./mutants.ts";
import { findVeraPdf } from "./verapdf.ts";
import { profiles } from "./verdict.ts";

const tests = Object.keys(profiles).length;
const sums = { passed: 0, failed: 0, skipped: 0 };

/** A file to judge; a mutant must be refused. */
type Candidate = { file: string; mutant?: Mutant };

/** Makes the project's own PDFs and their mutants; one that cannot be made fails all its tests. */
async function makeDocuments(folder: string): Promise<Candidate[]> {
  const made = await Promise.all(
    documents.map(async ({ name, make, mutants = [] }, index) => {
      const own = join(folder, String(index));
      mkdirSync(own);
      try {
        const file = await make(own);
        return [{ file }, ...mutants.map((mutant) => breakFile(file, mutant))];
      } catch (error) {
        sums.failed += testsOf({ mutants });
        console.log(
          `ÉCHEC  ${name} : le PDF n’a pas pu être fabriqué\n${error instanceof Error ? error.message : error}`,
        );
        return [];
      }
    }),
  );
  return made.flat();
}

function breakFile(file: string, mutant: Mutant): Candidate {
  const broken = file.replace(/\.pdf$/, ` ${mutant.name}.pdf`);
  writeFileSync(broken, mutant.mutate(readFileSync(file, "latin1")), "latin1");
  return { file: broken, mutant };
}

/** How many verdicts are asked for a document and its mutants. */
function testsOf({ mutants = [] }: { mutants?: readonly Mutant[] | undefined }): number {
  return tests + mutants.reduce((sum, mutant) => sum + mutant.profiles.length, 0);
}

async function judgeAll(candidates: readonly Candidate[]): Promise<void> {
  const verdicts = await judge(candidates.map(({ file }) => file));
  if ("unavailable" in verdicts) throw new Error(verdicts.unavailable);
  const faults = new Map(candidates.map(({ file, mutant }) => [file, mutant]));
  for (const verdict of verdicts) {
    const fault = faults.get(verdict.file);
    if (fault !== undefined && !fault.profiles.includes(verdict.profile)) continue;
    const passes = verdict.conforming === (fault === undefined);
    sums[passes ? "passed" : "failed"]++;
    console.log(fault === undefined ? describe(verdict) : describeMutant(verdict));
  }
}

/** How many verdicts a call asks for: of the files named, else of the project's own. */
function asked(named: readonly string[]): number {
  if (named.length > 0) return tests * named.length;
  return documents.reduce((sum, document) => sum + testsOf(document), 0);
}

async function main(named: readonly string[]): Promise<void> {
  const tool = await findVeraPdf();
  if ("unavailable" in tool) {
    sums.skipped = asked(named);
    console.log(`Conformité des PDF non vérifiée. ${tool.unavailable}`);
    return;
  }
  if (named.length > 0) return judgeAll(named.map((file) => ({ file })));
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
  sums.failed = asked(named);
  console.log(`ÉCHEC  ${error instanceof Error ? error.message : error}`);
}
console.log(
  `\nTests: ${sums.passed} passed, ${sums.failed} failed${sums.skipped > 0 ? `, ${sums.skipped} skipped` : ""}`,
);
process.exitCode = sums.failed > 0 ? 1 : 0;
