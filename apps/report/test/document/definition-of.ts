import { checkEdition } from "../../src/command/check-edition.ts";
import { tellChapters } from "../../src/command/tell-chapters.ts";
import { type ReportDocument, reportDocument } from "../../src/document/report-document.ts";
import { drawCharts } from "../../src/figures/draw-charts.ts";
import { editionFiles, simulatedFiles } from "../edition-files.ts";

export const editions = ["2024-2025", "simulation"] as const;
export type EditionName = (typeof editions)[number];

/** The document of an edition in a theme. */
export async function definitionOf(name: EditionName, theme: string): Promise<ReportDocument> {
  const files = name === "simulation" ? simulatedFiles() : editionFiles();
  const sheet = new TextDecoder().decode(files.get("edition.yaml"));
  files.set("edition.yaml", new TextEncoder().encode(`${sheet}\ntheme: ${theme}\n`));
  const { checked, issues } = checkEdition(files);
  if (checked === undefined) throw new Error(issues.map(({ what }) => what).join("\n"));
  const { edition, figures } = checked;
  const chapters = tellChapters(checked);
  const charts = await drawCharts(checked.charts, checked.usedCharts);
  return reportDocument({ edition: { ...edition, chapters }, figures, charts });
}
