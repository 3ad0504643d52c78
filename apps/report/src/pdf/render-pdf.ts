import type { Issue } from "@panorama/schema";
import { type DocumentDefinition, type Finding, typeset } from "@panorama/typeset";
import { readFonts } from "./report-fonts.ts";

/** A document as an accessible, archival PDF; without bytes where an issue is an error. */
export async function renderPdf(
  document: DocumentDefinition,
  families: readonly string[],
): Promise<{ bytes: Uint8Array | undefined; pages: number; issues: Issue[] }> {
  const { bytes, pages, findings } = await typeset(document, await readFonts(families));
  return { bytes, pages, issues: findings.map(issueOf) };
}

/** What typesetting finds is told as everything else is: where it comes from is a file of the edition, or a place in the document. */
function issueOf({ code, severity, where, message, remedy }: Finding): Issue {
  const place = /^(.+?):(\d+)(?::(\d+))?$/.exec(where);
  const [, file = where, line, column] = place ?? [];
  return {
    code,
    severity,
    where: {
      file,
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(column === undefined ? {} : { column: Number(column) }),
    },
    what: message,
    remedy,
  };
}
