import {
  type Dataset,
  type Initiative,
  type Issue,
  initiative,
  poles,
  type Structure,
  structure,
  validateDataset,
} from "@panorama/schema";
import { z } from "zod";
import { type Chapter, parseChapters } from "../chapters/parse-chapter.ts";
import { checkGlyphs } from "./check-glyphs.ts";
import { checkInitiatives } from "./check-initiatives.ts";
import { decodeText } from "./decode-text.ts";
import { type EditionSheet, editionSheet } from "./edition-sheet.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readObservations } from "./read-observations.ts";
import { requiredFiles, type SourceFiles } from "./source-files.ts";

/** An edition as it was read: its sheet, its data, its examples and its prose. */
export type Edition = {
  readonly sheet: EditionSheet;
  readonly dataset: Dataset<typeof poles>;
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
  const issues: Issue[] = [];
  const bytesOf = (file: string) => files.get(file) ?? new Uint8Array();
  const text = (file: string) => {
    const decoded = decodeText(file, bytesOf(file));
    issues.push(...decoded.issues, ...checkGlyphs(file, decoded.text));
    return decoded.text;
  };
  const table = decodeText("observations.csv", bytesOf("observations.csv"), "windows-1252");
  issues.push(...table.issues);
  const yaml = <S extends z.ZodType>(file: string, schema: S) => {
    const parsed = parseYaml(file, text(file), schema);
    issues.push(...parsed.issues);
    return parsed.value;
  };
  const sheet = yaml("edition.yaml", editionSheet);
  const structures = yaml("structures.yaml", z.array(structure));
  const initiatives = yaml("initiatives.yaml", z.array(initiative));
  const { observations, issues: cells } = readObservations("observations.csv", table.text);
  const names = [...files.keys()].filter((file) => file.startsWith("chapters/")).sort();
  const { chapters, issues: prose } = parseChapters(
    names.map((file) => ({ file, text: text(file) })),
  );
  issues.push(...cells, ...prose);
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
  issues.push(
    ...checkVintage(sheet),
    ...checkRegister(structures),
    ...validateDataset(dataset),
    ...checkInitiatives("initiatives.yaml", initiatives, structures, poles),
  );
  const sound = issues.every(({ severity }) => severity !== "error");
  return { edition: sound ? { sheet, dataset, initiatives, chapters } : undefined, issues };
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

function checkVintage({ millesime, edition }: EditionSheet): Issue[] {
  const known = edition.vintages.map(({ code }) => code);
  if (known.includes(millesime)) return [];
  return [
    {
      code: "millesime-inconnu",
      severity: "error",
      where: { file: "edition.yaml" },
      what: `Millésime inconnu : « ${millesime} ».`,
      remedy: `Choisir parmi ceux de l’édition : ${known.join(", ")}.`,
    },
  ];
}

function checkRegister(structures: readonly Structure[]): Issue[] {
  const codes = structures.map(({ code }) => code);
  return codes
    .filter((code, position) => codes.indexOf(code) < position)
    .map((code) => ({
      code: "structure-en-double",
      severity: "error" as const,
      where: { file: "structures.yaml" },
      what: `La structure « ${code} » est inscrite deux fois.`,
      remedy: "Donner à chaque structure son propre code.",
    }));
}
