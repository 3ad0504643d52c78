import { type Issue, nearest } from "@panorama/schema";
import { decodeText } from "../edition/decode-text.ts";
import { readFolder } from "../edition/read-folder.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import { explainFigure, explanationData } from "../explain/explain-figure.ts";
import { printExplanation } from "../explain/print-explanation.ts";
import { knownFigures } from "../figures/edition-figures.ts";
import { ensureWritable, writeFiles } from "../output/write-files.ts";
import { buildEdition, type Progress } from "./build-edition.ts";
import { checkEdition, studyEdition } from "./check-edition.ts";
import { CommandError, exitCodes } from "./command-error.ts";
import { type Request, usage } from "./parse-arguments.ts";
import { printIssue } from "./print-issue.ts";
import { sarifLog } from "./sarif-log.ts";

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
  else report(request, files, issues, { chiffres: figures }, terminal);
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
  const { build: made, issues } = await buildEdition(files, terminal.progress);
  if (made !== undefined) await writeFiles(request.out, made.files);
  const pdf = made === undefined ? null : `${request.out}/${made.pdf}`;
  const result = { pdf, pages: made?.pages ?? 0, chiffres: made?.figures ?? 0 };
  report(request, files, issues, result, terminal);
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
    report(request, files, issues, {}, terminal);
    return exitCodes.findings;
  }
  const explanation = explainFigure(request.figure, studied);
  if (explanation === undefined) {
    const close = nearest(request.figure, studied.figures.keys());
    throw new CommandError(
      `Chiffre inconnu : « ${request.figure} ».`,
      close === undefined
        ? "Les codes figurent dans la dernière partie du PDF et dans chiffres.json."
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

/** « aucun constat », « 2 erreurs et 1 avertissement ». */
function tellCount(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const others = issues.length - errors;
  const parts = [
    ...(errors > 0 ? [`${errors} erreur${errors > 1 ? "s" : ""}`] : []),
    ...(others > 0 ? [`${others} avertissement${others > 1 ? "s" : ""}`] : []),
  ];
  return parts.length === 0 ? "aucun constat" : parts.join(" et ");
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
