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
import type { SourceFiles } from "./source-files.ts";

/** All of an edition but its prose. */
export type EditionData = {
  readonly sheet: EditionSheet;
  readonly dataset: Dataset<typeof poles>;
  /** The structures that are members in this edition. */
  readonly members: readonly Structure[];
  readonly initiatives: readonly Initiative[];
  /** Where each of them stands in its file. */
  readonly initiativePlaces: readonly Issue["where"][];
};

/** Data as far as they could be read, and what is wrong with them. */
export type LoadedData = {
  readonly data: EditionData | undefined;
  readonly issues: readonly Issue[];
};

/** Reads an edition's sheet, register, values and examples: text, then shape, then sense. */
export function loadData(files: SourceFiles): LoadedData {
  const issues: Issue[] = [];
  const bytesOf = (file: string) => files.get(file) ?? new Uint8Array();
  const yaml = <S extends z.ZodType>(file: string, schema: S) => {
    const decoded = decodeText(file, bytesOf(file));
    const parsed = parseYaml(file, decoded.text, schema);
    issues.push(...decoded.issues, ...checkGlyphs(file, decoded.text), ...parsed.issues);
    if (firstUnprintable(decoded.text) === undefined) {
      issues.push(...checkGlyphsWithin(parsed.value, parsed.placeOf));
    }
    return parsed;
  };
  const table = decodeText("observations.csv", bytesOf("observations.csv"), "windows-1252");
  issues.push(...table.issues);
  const { value: sheet, placeOf: inSheet } = yaml("edition.yaml", editionSheet);
  const { value: structures, placeOf: inRegister } = yaml(
    "structures.yaml",
    z.array(structure).min(1),
  );
  const { value: initiatives, placeOf: inInitiatives } = yaml(
    "initiatives.yaml",
    z.array(initiative),
  );
  const read = table.issues.length > 0 ? unread : readObservations("observations.csv", table.text);
  issues.push(...read.issues);
  if (sheet === undefined || structures === undefined || initiatives === undefined) {
    return { data: undefined, issues };
  }
  const dataset: Dataset<typeof poles> = {
    dictionary: poles,
    editions: [...sheet["editions-precedentes"], sheet.edition],
    structures,
    observations: read.observations,
    facts: sheet.faits,
    simulated: sheet.simule,
  };
  issues.push(
    ...checkEditions(sheet, inSheet),
    ...checkTheme(sheet, inSheet),
    ...checkRegister(structures, inRegister),
    ...validateDataset(dataset).map(read.placeOf),
    ...checkInitiatives(initiatives, inInitiatives, structures, poles),
  );
  const members = membersIn(structures, sheet.edition.code);
  const initiativePlaces = initiatives.map((_, entry) => inInitiatives([entry, "title"]));
  return { data: { sheet, dataset, members, initiatives, initiativePlaces }, issues };
}

const unread: ReturnType<typeof readObservations> = {
  observations: [],
  issues: [],
  placeOf: (issue) => issue,
};
