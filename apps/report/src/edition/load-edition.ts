import { type Chapter, parseChapters } from "@panorama/narrative";
import {
  type Dataset,
  type Initiative,
  type Issue,
  initiative,
  membersIn,
  poles,
  type Structure,
  structure,
  validateDataset,
} from "@panorama/schema";
import { z } from "zod";
import { checkEditions } from "./check-editions.ts";
import { checkGlyphs, checkGlyphsWithin, firstUnprintable } from "./check-glyphs.ts";
import { checkInitiatives } from "./check-initiatives.ts";
import { checkRegister } from "./check-register.ts";
import { checkTheme } from "./check-theme.ts";
import { decodeText } from "./decode-text.ts";
import { type EditionSheet, editionSheet } from "./edition-sheet.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readObservations } from "./read-observations.ts";
import { requiredFiles, type SourceFiles } from "./source-files.ts";

/** An edition as it was read: its sheet, its data, its examples and its prose. */
export type Edition = {
  readonly sheet: EditionSheet;
  readonly dataset: Dataset<typeof poles>;
  /** The structures that are members in this edition. */
  readonly members: readonly Structure[];
  readonly initiatives: readonly Initiative[];
  readonly chapters: readonly Chapter[];
};

/**
 * Reads an edition from its files: text, then shape, then sense. What is wrong comes back as issues, of all files at
 * once; the edition is undefined as soon as one of them is an error.
 */
export function loadEdition(files: SourceFiles): { edition: Edition | undefined; issues: Issue[] } {
  const absent = requiredFiles.filter((file) => !files.has(file)).map(absentFile);
  if (absent.length > 0) return { edition: undefined, issues: absent };
  let issues: Issue[] = [];
  const bytesOf = (file: string) => files.get(file) ?? new Uint8Array();
  const text = (file: string) => {
    const decoded = decodeText(file, bytesOf(file));
    issues.push(...decoded.issues);
    return decoded.text;
  };
  const table = decodeText("observations.csv", bytesOf("observations.csv"), "windows-1252");
  issues.push(...table.issues);
  const yaml = <S extends z.ZodType>(file: string, schema: S) => {
    const decoded = text(file);
    const parsed = parseYaml(file, decoded, schema);
    issues.push(...checkGlyphs(file, decoded), ...parsed.issues);
    if (firstUnprintable(decoded) === undefined) {
      issues.push(...checkGlyphsWithin(parsed.value, parsed.placeOf));
    }
    return parsed;
  };
  const { value: sheet, placeOf: inSheet } = yaml("edition.yaml", editionSheet);
  const { value: structures, placeOf: inRegister } = yaml(
    "structures.yaml",
    z.array(structure).min(1),
  );
  const { value: initiatives, placeOf: inInitiatives } = yaml(
    "initiatives.yaml",
    z.array(initiative),
  );
  const {
    observations,
    issues: cells,
    placeOf: inTable,
  } = table.issues.length > 0 ? unread : readObservations("observations.csv", table.text);
  const names = [...files.keys()].filter((file) => isChapter(file)).sort();
  issues.push(...[...files.keys()].filter(isStray).map(strayFile));
  const { chapters, issues: prose } = parseChapters(
    names.map((file) => ({ file, text: text(file) })),
  );
  const glyphs = chapters.flatMap((chapter) => checkGlyphs(chapter.file, chapter.text));
  issues = [...issues, ...cells, ...prose, ...glyphs];
  if (sheet === undefined || structures === undefined || initiatives === undefined) {
    return { edition: undefined, issues };
  }
  const dataset: Dataset<typeof poles> = {
    dictionary: poles,
    editions: [...sheet["editions-precedentes"], sheet.edition],
    structures,
    observations,
    facts: sheet.faits,
    simulated: sheet.simule,
  };
  issues = [
    ...issues,
    ...checkEditions(sheet, inSheet),
    ...checkTheme(sheet, inSheet),
    ...checkRegister(structures, inRegister),
    ...validateDataset(dataset).map(inTable),
    ...checkInitiatives(initiatives, inInitiatives, structures, poles),
  ];
  const sound = issues.every(({ severity }) => severity !== "error");
  const members = membersIn(structures, sheet.edition.code);
  return {
    edition: sound ? { sheet, dataset, members, initiatives, chapters } : undefined,
    issues,
  };
}

const unread: ReturnType<typeof readObservations> = {
  observations: [],
  issues: [],
  placeOf: (issue) => issue,
};

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

function absentFile(file: string): Issue {
  return {
    code: "fichier-absent",
    severity: "error",
    where: { file },
    what: `Le fichier ${file} manque dans le dossier de l’édition.`,
    remedy: "Le reprendre d’une édition précédente, puis l’adapter.",
  };
}
