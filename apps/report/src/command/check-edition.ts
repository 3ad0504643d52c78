import { checkNarrative, type Evidence, type Figures } from "@panorama/narrative";
import type { Issue } from "@panorama/schema";
import { type Edition, EditionReader } from "../edition/load-edition.ts";
import type { SourceFiles } from "../edition/source-files.ts";
import { checkExamples } from "../evidence/check-examples.ts";
import { checkImages } from "../evidence/check-images.ts";
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

/** An edition that may be built: nothing in it is false. */
export type CheckedEdition = StudiedEdition & { readonly usedCharts: ReadonlySet<string> };

/** What follows from the data and the images alone. */
type Study = Omit<StudiedEdition, "edition"> & {
  readonly sheet: Edition["sheet"];
  readonly images: Edition["images"];
  /** Of the texts beside the chapters; looked for when they are asked for. */
  numbers: readonly Issue[] | undefined;
};

/** Studies and checks an edition, and again after a change: what the change does not touch is not done anew. */
export class EditionCheck {
  readonly #reader = new EditionReader();
  #study: Study | undefined;

  /** Reads an edition and computes its figures; undefined where a file or a value is wrong. */
  study(files: SourceFiles): { studied: StudiedEdition | undefined; issues: Issue[] } {
    const { edition, issues } = this.#reader.read(files);
    if (edition === undefined) return { studied: undefined, issues };
    const { figures, charts, evidence } = this.#studyOf(edition);
    return { studied: { edition, figures, charts, evidence }, issues };
  }

  /** Studies an edition and proves its chapters by its figures; with an error it may not be built. */
  check(files: SourceFiles): { checked: CheckedEdition | undefined; issues: Issue[] } {
    const { studied, issues } = this.study(files);
    if (studied === undefined) return { checked: undefined, issues };
    const { edition, evidence } = studied;
    const { chapters, insertions, images } = edition;
    const all = [
      ...issues,
      ...this.#numbersBeside(edition, files),
      ...checkExamples(edition, insertions),
      ...checkImages(insertions, images),
      ...checkNarrative(chapters, evidence),
    ];
    const sound = all.every(({ severity }) => severity !== "error");
    const checked = sound ? { ...studied, usedCharts: usedCharts(edition) } : undefined;
    return { checked, issues: all };
  }

  #studyOf(edition: Edition): Study {
    const { sheet, dataset, images } = edition;
    if (this.#study?.sheet === sheet && this.#study.images === images) return this.#study;
    const figures = editionFigures(dataset, sheet.edition.code, sheet.millesime);
    const charts = editionCharts(edition, figures);
    const evidence = editionEvidence(edition, figures, new Set(charts.keys()));
    this.#study = { sheet, images, figures, charts, evidence, numbers: undefined };
    return this.#study;
  }

  #numbersBeside(edition: Edition, files: SourceFiles): readonly Issue[] {
    const study = this.#studyOf(edition);
    study.numbers ??= checkSheetNumbers(edition.sheet, edition.initiatives, files, study.evidence);
    return study.numbers;
  }
}

/** Studies an edition once. */
export function studyEdition(files: SourceFiles): ReturnType<EditionCheck["study"]> {
  return new EditionCheck().study(files);
}

/** Checks an edition once. */
export function checkEdition(files: SourceFiles): ReturnType<EditionCheck["check"]> {
  return new EditionCheck().check(files);
}

function usedCharts({ insertions }: Edition): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { name, attributes } of insertions) {
    if (name === "chiffres-cles") used.add(name);
    if (name === "figure") used.add(attributes?.id ?? "");
  }
  return used;
}
