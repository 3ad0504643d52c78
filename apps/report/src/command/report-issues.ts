import type { Issue } from "@panorama/schema";
import { decodeText } from "../edition/decode-text.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import type { Request } from "./parse-arguments.ts";
import { printIssue } from "./print-issue.ts";
import type { Terminal } from "./terminal.ts";

/** Beyond these, the same mistake mostly repeats itself. */
const MOST_SHOWN = 50;

/** Shows issues to people on the error stream, each with its line; under `--json`, to programs with the result. */
export function reportIssues(
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
    const split = text.split(/\r\n|\n|\r/);
    lines.set(file, split);
    return split;
  };
  for (const issue of issues.slice(0, MOST_SHOWN)) {
    terminal.error(`${printIssue(issue, (file, line) => linesOf(file)[line - 1])}\n`);
  }
  const hidden = issues.length - MOST_SHOWN;
  if (hidden > 0) terminal.error(`… et ${hidden} autres constats ; --json les donne tous.\n`);
}
