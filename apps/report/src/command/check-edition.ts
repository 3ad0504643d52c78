import { checkNarrative, type Evidence, type Figures } from "@panorama/narrative";
import type { Issue } from "@panorama/schema";
import { visit } from "unist-util-visit";
import { type Edition, loadEdition } from "../edition/load-edition.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import { checkExamples } from "../evidence/check-examples.ts";
import { checkGlyphsOfChapter } from "../evidence/check-glyphs-of-chapter.ts";
import { checkSheetNumbers } from "../evidence/check-sheet-numbers.ts";
import { editionEvidence } from "../evidence/edition-evidence.ts";
import { type ChartCatalogue, editionCharts } from "../figures/edition-charts.ts";
import { editionFigures } from "../figures/edition-figures.ts";

/** An edition whose data are sound, with its figures and all that its chapters are proven by. */
export type StudiedEdition = {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly charts: ChartCatalogue;
  readonly evidence: Evidence;
};

/** Reads an edition and computes its figures; undefined where a file or a value is wrong. */
export function studyEdition(files: SourceFiles): {
  studied: StudiedEdition | undefined;
  issues: Issue[];
} {
  const { edition, issues } = loadEdition(files);
  if (edition === undefined) return { studied: undefined, issues };
  const { dataset, sheet } = edition;
  const figures = editionFigures(dataset, sheet.edition.code, sheet.millesime);
  const charts = editionCharts(edition, figures);
  const evidence = editionEvidence(edition, figures, new Set(charts.keys()));
  return { studied: { edition, figures, charts, evidence }, issues };
}

/** An edition that may be built: nothing in it is false. */
export type CheckedEdition = StudiedEdition & { readonly usedCharts: ReadonlySet<string> };

/** Reads an edition, computes its figures and proves its chapters by them; with an error it may not be built. */
export function checkEdition(files: SourceFiles): {
  checked: CheckedEdition | undefined;
  issues: Issue[];
} {
  const { studied, issues } = studyEdition(files);
  if (studied === undefined) return { checked: undefined, issues };
  const { edition, evidence } = studied;
  const { chapters, sheet, initiatives } = edition;
  const all = [
    ...issues,
    ...checkSheetNumbers(sheet, initiatives, files, evidence),
    ...checkExamples(initiatives, chapters),
    ...chapters.flatMap(checkGlyphsOfChapter),
    ...checkNarrative(chapters, evidence),
  ];
  const sound = all.every(({ severity }) => severity !== "error");
  const checked = sound ? { ...studied, usedCharts: usedCharts(edition) } : undefined;
  return { checked, issues: all };
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
