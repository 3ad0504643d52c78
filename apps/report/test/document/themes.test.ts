import { readFileSync } from "node:fs";
import { printLocation } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { readTheme } from "../../src/document/theme/read-theme.ts";
import { STANDARD_THEME, themeNamed, themeNames } from "../../src/document/theme/themes.ts";
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
    ["a family that is not there", '"text": "Source Sans 3"', '"text": "Arial"', /fonts : text/],
    ["a colour by its name", '"#1b2733"', '"navy"', /couleur attendue/],
    ["a length below zero", '"body": 9.3', '"body": -9', /sizes : body/],
    ["text too large", '"body": 9.3', '"body": 900', /sizes : body/],
    ["notes too small to be read", '"note": 7.8', '"note": 5', /sizes : note/],
    ["lines one over the other", '"lead": 1, ', '"lead": 0.1, ', /leading : lead/],
    ["margins that leave no page", '"left": 54', '"left": 400', /page : margins : left/],
    ["columns too narrow", '"columns": 2', '"columns": 3.5', /page : columns/],
    ["columns that find no room", '"left": 54', '"left": 149.5', /colonne/],
    ["a space below zero", '"paragraph": 5', '"paragraph": -5', /spacing : paragraph/],
    ["a number that is a text", '"gutter": 20', '"gutter": "20"', /page : gutter/],
    ["a key too many", '"name":', '"nom": "x", "name":', /nom/],
    ["a key too few", '"alignment": "justify",', "", /alignment/],
    ["a comma too few", '"alignment": "justify",', '"alignment": "justify"', /./],
    ["a brace too few", '"name":', '{ "name":', /./],
  ])("with %s is told", (what, from, to, message) => {
    expect(source).toContain(from);
    const narrow = what === "columns that find no room";
    const changed = source.replace(from, to);
    const text = narrow ? changed.replace('"columns": 2', '"columns": 3') : changed;
    const { theme, issues } = readTheme("themes/x.json", new TextEncoder().encode(text));
    expect(theme).toBeUndefined();
    expect(issues.map((issue) => issue.what).join("\n")).toMatch(message);
    for (const { code, severity, where, remedy } of issues) {
      expect([code, severity]).toEqual(["theme-invalide", "error"]);
      expect(printLocation(where)).toMatch(/^themes\/x\.json:\d+:\d+$/);
      expect(remedy).not.toMatch(/YAML|entrées|code/);
    }
  });

  test.each<[string, Uint8Array]>([
    ["an empty file", new Uint8Array()],
    ["a file of spaces", new TextEncoder().encode(" \n")],
    ["a file that is no text", new Uint8Array([0xff, 0xfe, 0, 0x7b])],
    ["a list", new TextEncoder().encode("[]")],
    ["nothing", new TextEncoder().encode("null")],
  ])("that is %s is told", (_, bytes) => {
    const { theme, issues } = readTheme("themes/x.json", bytes);
    expect(theme).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(["theme-invalide"]);
    expect(issues[0]?.where.file).toBe("themes/x.json");
  });

  test("whose text is too faint is told both colours and what they need", () => {
    const pale = source.replace('"text": "#55606d"', '"text": "#aab4be"');
    const { theme, issues } = readTheme("themes/x.json", new TextEncoder().encode(pale));
    expect(theme).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: "contraste-insuffisant",
      severity: "error",
      where: { file: "themes/x.json", line: 30 },
      what: "colours : text : #aab4be se lit mal sur #ffffff (colours : paper).",
    });
    expect(issues[0]?.why).toMatch(/est de 2,1\d? pour 1/);
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
