import { describe, expect, test } from "vitest";
import { png } from "../png.ts";
import { check } from "./check.ts";

const CHAPTER = "chapters/10-genese.md";
const shown = (attributes: string) => (text: string) =>
  text.replace("\n", `\n\n::image[Un atelier]{${attributes}}\n`);
const known = 'fichier="atelier.png" description="Des élèves tournent." credit="Le Fil"';
const text = (words: string) => new TextEncoder().encode(words);

describe("images", () => {
  test("one that the edition has is taken", () => {
    const { checked, issues } = check({
      [CHAPTER]: shown(known),
      "images/atelier.png": png(40, 30),
    });
    expect(issues).toEqual([]);
    expect(checked?.edition.images.size).toBe(1);
  });

  test.each<[string, string, string, RegExp]>([
    ["outside the folder", known.replace("atelier", "../atelier"), "image-inconnue", /copier/i],
    [
      "by another spelling",
      known.replace("atelier.", "ateliers."),
      "image-inconnue",
      /atelier.png/,
    ],
    ["without a description", known.replace(/ description="[^"]*"/, ""), "attribut-invalide", /./],
    ["with no words", known.replace("Des élèves tournent.", " "), "attribut-invalide", /montre/],
    ["without a credit", known.replace(/ credit.*/, ""), "attribut-invalide", /./],
    ["with a number that nothing proves", known.replace("Des", "12"), "nombre-non-lie", /./],
  ])("one %s is refused", (_, attributes, code, remedy) => {
    const { checked, issues } = check({
      [CHAPTER]: shown(attributes),
      "images/atelier.png": png(40, 30),
    });
    expect(checked).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.where.file, issue.where.line])).toEqual([
      [code, CHAPTER, 3],
    ]);
    expect(issues[0]?.remedy).toMatch(remedy);
  });

  test("one in an edition without images is told where to put it", () => {
    const { issues } = check({ [CHAPTER]: shown(known) });
    expect(issues.map(({ code, remedy }) => [code, remedy])).toEqual([
      ["image-inconnue", expect.stringContaining("dossier images")],
    ]);
  });

  test("a number that nothing proves is found in a legend too", () => {
    const { issues } = check({
      [CHAPTER]: (chapter) => shown(known)(chapter).replace("Un atelier", "Les 40 ateliers"),
      "images/atelier.png": png(40, 30),
    });
    expect(issues.map(({ code, where }) => [code, where.line, where.column])).toEqual([
      ["nombre-non-lie", 3, 13],
    ]);
  });

  test.each([
    ["that is none", text("GIF89a"), "image-format"],
    ["that is cut off", png(40, 30).subarray(0, 60), "image-abimee"],
    ["that is far too large", png(20_001, 1), "image-trop-grande"],
  ])("a file %s is told by its own name", (_, bytes, code) => {
    const { checked, issues } = check({ [CHAPTER]: shown(known), "images/atelier.png": bytes });
    expect(checked).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.where.file])).toEqual([
      [code, "images/atelier.png"],
    ]);
  });

  test("a broken file that no chapter shows harms nothing", () => {
    expect(check({ "images/Thumbs.db": text("x") }).issues).toEqual([]);
  });
});
