import { drawChart } from "@panorama/charts";
import type { Issue } from "@panorama/schema";
import { lostWords } from "../document/lost-words.ts";
import { reportDocument } from "../document/report-document.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import { drawCharts } from "../figures/draw-charts.ts";
import { knownFigures } from "../figures/edition-figures.ts";
import { openData } from "../open-data/open-data.ts";
import { Printer } from "../pdf/printer.ts";
import { EditionCheck } from "./check-edition.ts";
import { tellChapters } from "./tell-chapters.ts";

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

/** Makes the reports of editions, one after the other: what the last one had in common is not made anew. */
export class Workshop {
  readonly #check = new EditionCheck();
  readonly #printer = new Printer();

  /**
   * Makes the report of an edition:
   *
   *     files ── check ──> edition, figures ── charts ──> drawings ── document ── PDF
   *
   * With an error among the issues there is no build.
   */
  async build(
    files: SourceFiles,
    progress: Progress,
  ): Promise<{ build: Build | undefined; issues: Issue[] }> {
    progress(1, STEPS, "données et chapitres");
    const { checked, issues } = this.#check.check(files);
    if (checked === undefined) return { build: undefined, issues };
    const { edition, figures } = checked;
    const told = { ...edition, chapters: tellChapters(checked) };
    progress(2, STEPS, "graphiques");
    const charts = await drawCharts(checked.charts, checked.usedCharts);
    progress(3, STEPS, "mise en page");
    const { families, ...definition } = reportDocument({ edition: told, figures, charts });
    const lost = lostWords(told.chapters, definition);
    if (lost.length > 0) return { build: undefined, issues: [...issues, ...lost] };
    const data = openData({ edition, figures, charts }, files);
    progress(4, STEPS, "PDF");
    const document = { ...definition, attachments: Object.fromEntries(data) };
    const rendered = await this.#printer.print(document, families);
    const all = [...issues, ...rendered.issues];
    const { bytes, pages } = rendered;
    if (bytes === undefined) return { build: undefined, issues: all };
    const pdf = `panorama-${edition.sheet.edition.code}${edition.dataset.simulated ? "-simulation" : ""}.pdf`;
    const output = new Map<string, Uint8Array | string>([[pdf, bytes]]);
    for (const [id, { chart }] of charts) {
      output.set(`graphiques/${id}.svg`, await drawChart(chart));
    }
    for (const [name, { bytes: content }] of data) output.set(`donnees/${name}`, content);
    return { build: { files: output, pdf, pages, figures: knownFigures(figures) }, issues: all };
  }
}

/** Makes the report of an edition once. */
export function buildEdition(
  files: SourceFiles,
  progress: Progress,
): ReturnType<Workshop["build"]> {
  return new Workshop().build(files, progress);
}
