import { readFileSync } from "node:fs";
import { printLocation } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import {
  parseTheme,
  STANDARD_THEME,
  themeNamed,
  themeNames,
} from "../../src/document/theme/themes.ts";
import { loadEdition } from "../../src/edition/load-edition.ts";
import { fontFiles } from "../../src/pdf/font-files.ts";
import { check } from "../bad-input/check.ts";
import { editionFiles } from "../edition-files.ts";

const source = readFileSync(new URL("../../themes/projection.json", import.meta.url), "utf8");

describe("themes", () => {
  test("are the files of the folder", () => {
    expect(themeNames()).toEqual(["bibliotheque", "contraste", "projection"]);
    for (const name of themeNames()) expect(themeNamed(name).name).not.toBe("");
  });

  test("differ in their families, colours and grids", () => {
    const all = themeNames().map(themeNamed);
    for (const trait of [
      ...all.map(({ fonts }) => fonts.text),
      ...all.map(({ fonts }) => fonts.display),
      ...all.map(({ grounds }) => grounds.dark.fill),
      ...all.map(({ page }) => `${page.margins.left} ${page.gutter}`),
    ]) {
      const alike = all.filter(({ fonts, grounds, page }) =>
        [
          fonts.text,
          fonts.display,
          grounds.dark.fill,
          `${page.margins.left} ${page.gutter}`,
        ].includes(trait),
      );
      expect(alike, trait).toHaveLength(1);
    }
  });

  test("use families that have four styles", () => {
    for (const { fonts } of themeNames().map(themeNamed)) {
      for (const family of [fonts.text, fonts.display]) {
        expect(Object.keys(fontFiles[family] ?? {})).toEqual([
          ...["normal", "bold", "italics", "bolditalics"],
        ]);
      }
    }
  });
});

describe("a bad theme", () => {
  test.each<[string, string, string, RegExp]>([
    [
      "a family that is not there",
      "Source Sans 3",
      "Comic Sans MS",
      /theme\.json:3:.*police|fonts : text/,
    ],
    ["a colour by its name", '"#ffffff"', '"white"', /couleur attendue/],
    ["a length below zero", '"body": 9', '"body": -9', /sizes : body/],
    ["notes too small to be read", '"note": 7.8', '"note": 5', /sizes : note/],
    ["a key too many", '"name":', '"nom": "x", "name":', /nom/],
    ["a key too few", '"alignment": "justify",', "", /alignment/],
  ])("with %s is told", (_, from, to, message) => {
    expect(source).toContain(from);
    const read = () => parseTheme("theme.json", source.replace(from, to));
    expect(read).toThrow("Ce thème n’est pas utilisable.");
    expect(read).toThrow(message);
    expect(read).toThrow(/theme\.json:\d+:\d+ — /);
  });
});

describe("an edition", () => {
  test("that names no theme has the standard one", () => {
    expect(loadEdition(editionFiles()).edition?.sheet.theme).toBe(STANDARD_THEME);
  });

  test("that names an unknown one is told those that there are", () => {
    const { checked, issues } = check({
      "edition.yaml": (text) => text.replace(/^simule:/m, "theme: cinemascope\nsimule:"),
    });
    expect(checked).toBeUndefined();
    const [issue] = issues;
    expect(issue?.code).toBe("theme-inconnu");
    expect(issue && printLocation(issue.where)).toMatch(/^edition\.yaml:\d+:8$/);
    expect(issue?.remedy).toBe(
      "Choisir parmi ceux du dossier themes : bibliotheque, contraste, projection.",
    );
  });
});
