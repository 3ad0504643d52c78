import { drawChart } from "@panorama/charts";
import { type Chapter, composeFrenchTree, fillClaims, hyphenateTree } from "@panorama/narrative";
import type { Issue } from "@panorama/schema";
import { reportDocument } from "../document/report-document.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import { drawCharts } from "../figures/draw-charts.ts";
import { knownFigures } from "../figures/edition-figures.ts";
import { openData } from "../open-data/open-data.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { type CheckedEdition, checkEdition } from "./check-edition.ts";

/** What a build makes: files by their name, and how much they hold. */
export type Build = {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly pdf: string;
  readonly pages: number;
  readonly figures: number;
};

/** Says which step begins, out of how many. */
export type Progress = (step: number, steps: number, label: string) => void;

const STEPS = 4;

/**
 * Makes the report of an edition:
 *
 *     files ── check ──> edition, figures ── charts ──> drawings ── document ── PDF
 *
 * With an error among the issues there is no build.
 */
export async function buildEdition(
  files: SourceFiles,
  progress: Progress,
): Promise<{ build: Build | undefined; issues: Issue[] }> {
  progress(1, STEPS, "données et chapitres");
  const { checked, issues } = checkEdition(files);
  if (checked === undefined) return { build: undefined, issues };
  const { edition, figures } = checked;
  const told = { ...edition, chapters: tellChapters(checked) };
  progress(2, STEPS, "graphiques");
  const charts = await drawCharts(checked.charts, checked.usedCharts);
  progress(3, STEPS, "mise en page");
  const document = reportDocument({ edition: told, figures, charts });
  const data = openData({ edition, figures, charts }, files);
  progress(4, STEPS, "PDF");
  const { families, ...definition } = document;
  const rendered = await renderPdf(
    { ...definition, attachments: Object.fromEntries(data) },
    families,
  );
  const all = [...issues, ...rendered.issues];
  const { bytes, pages } = rendered;
  if (bytes === undefined) return { build: undefined, issues: all };
  const pdf = `panorama-${edition.sheet.edition.code}${edition.dataset.simulated ? "-simulation" : ""}.pdf`;
  const output = new Map<string, Uint8Array | string>([[pdf, bytes]]);
  for (const [id, { chart }] of charts) output.set(`graphiques/${id}.svg`, await drawChart(chart));
  for (const [name, { bytes: content }] of data) output.set(`donnees/${name}`, content);
  return { build: { files: output, pdf, pages, figures: knownFigures(figures) }, issues: all };
}

/** The chapters as they are read: figures in their own words, and French spaces; the names of structures as they are. */
function tellChapters({ edition, evidence }: CheckedEdition): Chapter[] {
  const names = edition.dataset.structures.map(({ name }) => name);
  return edition.chapters.map((chapter) => ({
    ...chapter,
    tree: hyphenateTree(composeFrenchTree(fillClaims(chapter.tree, evidence), names), names),
  }));
}
