import type { Chapter } from "@panorama/narrative";
import type { Issue } from "@panorama/schema";
import type { LeafDirective } from "mdast-util-directive";
import { type EditionImages, editionImages, IMAGES } from "./edition-images.ts";
import { loadChapter } from "./load-chapter.ts";
import { type EditionData, loadData } from "./load-data.ts";
import { requiredFiles, type SourceFiles } from "./source-files.ts";
import { Unchanged } from "./unchanged.ts";

/** An edition as it was read: its sheet, its data, its examples and its prose. */
export type Edition = EditionData & {
  readonly chapters: readonly Chapter[];
  /** Charts, registers and examples that the chapters call for. */
  readonly insertions: readonly LeafDirective[];
  readonly images: EditionImages;
};

/** Data and chapters that were read before, and are the same objects while their files are the same. */
export class EditionReader {
  readonly #data = new Unchanged(loadData);
  readonly #images = new Unchanged(editionImages);
  readonly #chapters = new Map<string, Unchanged<ReturnType<typeof loadChapter>>>();

  /**
   * Reads an edition from its files. What is wrong comes back as issues, of all files at once; the edition is undefined as
   * soon as one of them is an error.
   */
  read(files: SourceFiles): { edition: Edition | undefined; issues: Issue[] } {
    const absent = requiredFiles.filter((file) => !files.has(file)).map(absentFile);
    if (absent.length > 0) return { edition: undefined, issues: absent };
    const { data, issues: found } = this.#data.of(files, requiredFiles);
    const names = [...files.keys()].filter(isChapter).sort();
    const loaded = names.map((file) => this.#chapter(files, file));
    const issues = [
      ...found,
      ...(names.length === 0 ? [absentChapters] : []),
      ...[...files.keys()].filter(isStray).map(strayFile),
      ...loaded.flatMap((one) => one.issues),
    ];
    const sound = issues.every(({ severity }) => severity !== "error");
    const chapters = loaded.flatMap(({ chapter }) => chapter ?? []);
    const insertions = loaded.flatMap((one) => one.insertions);
    const images = this.#images.of(
      files,
      [...files.keys()].filter((file) => file.startsWith(IMAGES)),
    );
    const edition =
      data !== undefined && sound ? { ...data, chapters, insertions, images } : undefined;
    return { edition, issues };
  }

  #chapter(files: SourceFiles, file: string) {
    const read = (source: SourceFiles) => loadChapter(file, source.get(file) ?? new Uint8Array());
    const known = this.#chapters.get(file) ?? new Unchanged(read);
    this.#chapters.set(file, known);
    return known.of(files, [file]);
  }
}

/** Reads an edition once. */
export function loadEdition(files: SourceFiles): { edition: Edition | undefined; issues: Issue[] } {
  return new EditionReader().read(files);
}

function isChapter(file: string): boolean {
  return file.startsWith("chapters/") && file.endsWith(".md");
}

function isStray(file: string): boolean {
  return file.startsWith("chapters/") && !isChapter(file);
}

function strayFile(file: string): Issue {
  return {
    code: "fichier-inattendu",
    severity: "error",
    where: { file },
    what: "Ce fichier n’est pas un chapitre : il ne serait pas imprimé.",
    remedy: "Lui donner un nom qui finit par « .md », ou le retirer du dossier.",
  };
}

const absentChapters: Issue = {
  code: "fichier-absent",
  severity: "error",
  where: { file: "chapters" },
  what: "Le dossier chapters manque, ou ne contient aucun fichier « .md ».",
  remedy: "Le reprendre d’une édition précédente, puis l’adapter.",
};

function absentFile(file: string): Issue {
  return {
    code: "fichier-absent",
    severity: "error",
    where: { file },
    what: `Le fichier ${file} manque dans le dossier de l’édition.`,
    remedy: "Le reprendre d’une édition précédente, puis l’adapter.",
  };
}
