import type { Issue } from "@panorama/schema";
import { type DocumentDefinition, type Finding, Press } from "@panorama/typeset";
import { readFonts } from "./report-fonts.ts";

/** Prints documents, one after the other in the same fonts as fast as they are alike. */
export class Printer {
  #press: { readonly families: string; readonly press: Press } | undefined;

  /** A document as an accessible, archival PDF; without bytes where an issue is an error. */
  async print(
    document: DocumentDefinition,
    families: readonly string[],
  ): Promise<{ bytes: Uint8Array | undefined; pages: number; issues: Issue[] }> {
    const press = await this.#pressOf(families);
    const { bytes, pages, findings } = await press.typeset(document);
    return { bytes, pages, issues: findings.map(issueOf) };
  }

  async #pressOf(families: readonly string[]): Promise<Press> {
    const names = families.join();
    if (this.#press?.families === names) return this.#press.press;
    const press = new Press(await readFonts(families));
    this.#press = { families: names, press };
    return press;
  }
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
