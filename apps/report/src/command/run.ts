import type { Issue } from "@panorama/schema";
import { decodeText } from "../edition/decode-text.ts";
import { readFolder } from "../edition/read-folder.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import { knownFigures } from "../figures/edition-figures.ts";
import { ensureWritable, writeFiles } from "../output/write-files.ts";
import { buildEdition, type Progress } from "./build-edition.ts";
import { checkEdition } from "./check-edition.ts";
import { exitCodes } from "./command-error.ts";
import { type Request, usage } from "./parse-arguments.ts";
import { printIssue } from "./print-issue.ts";

/** Where the command speaks: results on one stream, issues and progress on the other. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly progress: Progress;
};

/** Runs one request and returns its exit code. */
export async function run(request: Request, terminal: Terminal): Promise<number> {
  if (request.command === "help") {
    terminal.out(usage);
    return exitCodes.clean;
  }
  const files = await readFolder(request.edition);
  return request.command === "check"
    ? check(request, files, terminal)
    : build(request, files, terminal);
}

function check(request: Request, files: SourceFiles, terminal: Terminal): number {
  const { checked, issues } = checkEdition(files);
  const figures = checked === undefined ? 0 : knownFigures(checked.figures);
  report(request, files, issues, { chiffres: figures }, terminal);
  if (!request.json && issues.length === 0) {
    terminal.out(`Édition vérifiée : ${figures} chiffres, aucun constat.`);
  }
  return issues.length === 0 ? exitCodes.clean : exitCodes.findings;
}

async function build(request: Request, files: SourceFiles, terminal: Terminal): Promise<number> {
  await ensureWritable(request.out);
  const { build: made, issues } = await buildEdition(files, terminal.progress);
  if (made !== undefined) await writeFiles(request.out, made.files);
  const pdf = made === undefined ? null : `${request.out}/${made.pdf}`;
  const result = { pdf, pages: made?.pages ?? 0, chiffres: made?.figures ?? 0 };
  report(request, files, issues, result, terminal);
  if (!request.json) {
    terminal.out(
      made === undefined
        ? `Aucun fichier n’a été écrit : ${issues.length} constat${issues.length > 1 ? "s" : ""} à traiter.`
        : `${pdf}\n${made.pages} pages, ${made.figures} chiffres, ${issues.length} constat${issues.length > 1 ? "s" : ""}.`,
    );
  }
  return issues.length === 0 ? exitCodes.clean : exitCodes.findings;
}

function report(
  request: Request,
  files: SourceFiles,
  issues: readonly Issue[],
  result: object,
  terminal: Terminal,
): void {
  if (request.json) {
    terminal.out(JSON.stringify({ ...result, constats: issues }, null, 2));
    return;
  }
  const lines = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file);
    if (known !== undefined) return known;
    const { text } = decodeText(file, files.get(file) ?? new Uint8Array(), "windows-1252");
    const split = text.split(/\r?\n/);
    lines.set(file, split);
    return split;
  };
  for (const issue of issues.slice(0, MOST_SHOWN)) {
    terminal.error(`${printIssue(issue, (file, line) => linesOf(file)[line - 1])}\n`);
  }
  const hidden = issues.length - MOST_SHOWN;
  if (hidden > 0) terminal.error(`… et ${hidden} autres constats ; --json les donne tous.\n`);
}

/** Beyond these, the same mistake mostly repeats itself. */
const MOST_SHOWN = 50;
