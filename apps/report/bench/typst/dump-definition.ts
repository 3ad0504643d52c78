// Writes an edition's document definition as JSON, charts included: node dump-definition.ts <edition> <file>
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkEdition } from "../../src/command/check-edition.ts";
import { tellChapters } from "../../src/command/tell-chapters.ts";
import { reportDocument } from "../../src/document/report-document.ts";
import { readFolder } from "../../src/edition/read-folder.ts";
import { drawCharts } from "../../src/figures/draw-charts.ts";
import { definitionAsData } from "./definition-data.ts";
import type { Node } from "./node.ts";

/** The definition of an edition's report, as plain data. */
export async function dumpDefinition(name: string): Promise<Node> {
  const folder = fileURLToPath(new URL(`../../editions/${name}`, import.meta.url));
  const { checked, issues } = checkEdition(await readFolder(folder));
  if (checked === undefined) throw new Error(issues.map(({ what }) => what).join("\n"));
  const { edition, figures } = checked;
  const chapters = tellChapters(checked);
  const charts = await drawCharts(checked.charts, checked.usedCharts);
  const document = reportDocument({ edition: { ...edition, chapters }, figures, charts });
  return definitionAsData(document as unknown as Node);
}

if (import.meta.main) {
  const [name = "2024-2025", file = "definition.json"] = process.argv.slice(2);
  writeFileSync(file, JSON.stringify(await dumpDefinition(name)));
}
