import { type Issue, nearest } from "@panorama/schema";
import { readFolder } from "../edition/read-folder.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import { explainFigure, explanationData } from "../explain/explain-figure.ts";
import { printExplanation } from "../explain/print-explanation.ts";
import { knownFigures } from "../figures/edition-figures.ts";
import { ensureWritable, writeFiles } from "../output/write-files.ts";
import { buildEdition } from "./build-edition.ts";
import { checkEdition, studyEdition } from "./check-edition.ts";
import { CommandError, exitCodes } from "./command-error.ts";
import { type Request, usage } from "./parse-arguments.ts";
import { reportIssues } from "./report-issues.ts";
import { sarifLog } from "./sarif-log.ts";
import { tellCount } from "./tell-count.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one request and returns its exit code. */
export async function run(request: Request, terminal: Terminal): Promise<number> {
  if (request.command === "help") {
    terminal.out(usage);
    return exitCodes.clean;
  }
  const files = await readFolder(request.edition);
  switch (request.command) {
    case "check":
      return check(request, files, terminal);
    case "build":
      return build(request, files, terminal);
    case "explain":
      return explain(request, files, terminal);
  }
}

function check(request: Request, files: SourceFiles, terminal: Terminal): number {
  const { checked, issues } = checkEdition(files);
  const figures = checked === undefined ? 0 : knownFigures(checked.figures);
  if (request.sarif) terminal.out(JSON.stringify(sarifLog(issues), null, 2));
  else reportIssues(request, files, issues, { chiffres: figures }, terminal);
  if (!request.json && !request.sarif) {
    const found = tellCount(issues);
    const head =
      checked === undefined ? "Édition à corriger" : `Édition vérifiée : ${figures} chiffres`;
    terminal.out(`${head}${checked === undefined ? " : " : ", "}${found}.`);
  }
  return exitCode(issues, request);
}

async function build(request: Request, files: SourceFiles, terminal: Terminal): Promise<number> {
  await ensureWritable(request.out);
  const { build: complete, issues } = await buildEdition(files, terminal.progress);
  const made = exitCode(issues, request) === exitCodes.clean ? complete : undefined;
  if (made !== undefined) await writeFiles(request.out, made.files);
  const pdf = made === undefined ? null : `${request.out}/${made.pdf}`;
  const result = { pdf, pages: made?.pages ?? 0, chiffres: made?.figures ?? 0 };
  reportIssues(request, files, issues, result, terminal);
  if (!request.json) {
    terminal.out(
      made === undefined
        ? `Aucun fichier n’a été écrit : ${tellCount(issues)}.`
        : `${pdf}\n${made.pages} pages, ${made.figures} chiffres, ${tellCount(issues)}.`,
    );
  }
  return exitCode(issues, request);
}

function explain(request: Request, files: SourceFiles, terminal: Terminal): number {
  const { studied, issues } = studyEdition(files);
  if (studied === undefined) {
    reportIssues(request, files, issues, {}, terminal);
    return exitCodes.findings;
  }
  const explanation = explainFigure(request.figure, studied);
  if (explanation === undefined) {
    const close = nearest(request.figure, studied.figures.keys());
    throw new CommandError(
      `Chiffre inconnu : « ${request.figure} ».`,
      close === undefined
        ? "Les codes figurent dans la dernière partie du PDF et dans donnees/chiffres.json."
        : `Écrire « ${close} » ?`,
    );
  }
  const { dictionary, editions } = studied.edition.dataset;
  terminal.out(
    request.json
      ? JSON.stringify(explanationData(explanation), null, 2)
      : printExplanation(explanation, dictionary, editions),
  );
  return exitCodes.clean;
}

function exitCode(issues: readonly Issue[], { strict }: Request): number {
  const failing = issues.some(({ severity }) => severity === "error" || strict);
  return failing ? exitCodes.findings : exitCodes.clean;
}
