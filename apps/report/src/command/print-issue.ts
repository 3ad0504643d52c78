import { type Issue, printLocation } from "@panorama/schema";

const severities = { error: "erreur", warning: "avertissement", information: "information" };

/**
 * An issue as an editor reads it: place and what is wrong, the line it stands on, why, and what to do.
 * `sourceLine` gives a line of a file, without its line end.
 */
export function printIssue(
  issue: Issue,
  sourceLine: (file: string, line: number) => string | undefined,
): string {
  const { where, severity, code, what, why, remedy } = issue;
  const place = printLocation(where);
  return [
    `${place === "" ? "" : `${place} — `}${severities[severity]} [${code}]`,
    `  ${what}`,
    ...frame(issue, sourceLine),
    ...(why === undefined ? [] : [`  ${why}`]),
    `  → ${remedy}`,
  ].join("\n");
}

const WIDEST = 100;

function frame(
  { where }: Issue,
  sourceLine: (file: string, line: number) => string | undefined,
): string[] {
  const { file, line, column, endLine, endColumn } = where;
  const source = file === undefined || line === undefined ? undefined : sourceLine(file, line);
  if (source === undefined || source === "") return [];
  const start = column === undefined || column < WIDEST - 20 ? 0 : column - WIDEST / 2;
  const shown = source.slice(start, start + WIDEST).replaceAll("\t", " ");
  const gutter = `  ${line} | `;
  if (column === undefined) return [`${gutter}${shown}`];
  const from = column - 1 - start;
  const to = endColumn === undefined || endLine !== line ? from + 1 : endColumn - 1 - start;
  const width = Math.max(1, Math.min(to, shown.length) - from);
  return [`${gutter}${shown}`, `${" ".repeat(gutter.length + from)}${"^".repeat(width)}`];
}
