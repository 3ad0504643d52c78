import type { Issue } from "@panorama/schema";
import { visit } from "unist-util-visit";
import { checkChapter } from "../chapters/check-chapter.ts";
import { checkExamples } from "../chapters/check-examples.ts";
import { checkTitles } from "../chapters/check-titles.ts";
import { type Edition, loadEdition } from "../edition/load-edition.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import { type ChartCatalogue, editionCharts } from "../figures/edition-charts.ts";
import { editionFigures, type Figures } from "../figures/edition-figures.ts";

/** An edition that may be built, with its figures and the charts that its chapters ask for. */
export type CheckedEdition = {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly charts: ChartCatalogue;
  readonly usedCharts: ReadonlySet<string>;
};

/** Reads an edition, computes its figures and checks its chapters against them. */
export function checkEdition(files: SourceFiles): {
  checked: CheckedEdition | undefined;
  issues: Issue[];
} {
  const { edition, issues } = loadEdition(files);
  if (edition === undefined) return { checked: undefined, issues };
  const { dataset, sheet, chapters } = edition;
  const figures = editionFigures(dataset, sheet.edition.code, sheet.millesime);
  const charts = editionCharts(edition, figures);
  const vocabulary = {
    figures,
    charts: new Set(charts.keys()),
    missions: dataset.dictionary.missions,
  };
  const prose = [
    ...checkTitles(chapters),
    ...checkExamples(edition.initiatives, chapters),
    ...chapters.flatMap((chapter) => checkChapter(chapter, vocabulary)),
  ];
  const all = [...issues, ...prose];
  const checked = { edition, figures, charts, usedCharts: usedCharts(edition) };
  return { checked: prose.length === 0 ? checked : undefined, issues: all };
}

function usedCharts({ chapters }: Edition): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { tree } of chapters) {
    visit(tree, "leafDirective", ({ name, attributes }) => {
      if (name === "chiffres-cles") used.add(name);
      if (name === "figure") used.add(attributes?.id ?? "");
    });
  }
  return used;
}
