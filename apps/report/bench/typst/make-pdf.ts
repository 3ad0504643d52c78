import { readFileSync, writeFileSync } from "node:fs";
import { type DocumentDefinition, typeset } from "@panorama/typeset";
import { readFonts } from "../../src/pdf/report-fonts.ts";
import { definitionFromData } from "./definition-data.ts";

/** Sets a definition that was written as data. */
export async function makePdf(file: string, out: string): Promise<void> {
  const { families, ...definition } = definitionFromData(JSON.parse(readFileSync(file, "utf8")));
  const document = definition as unknown as DocumentDefinition;
  const { bytes, findings } = await typeset(document, await readFonts(families as string[]));
  if (bytes === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  writeFileSync(out, bytes);
}
