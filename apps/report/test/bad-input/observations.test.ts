import { printLocation } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { editionFiles } from "../edition-files.ts";
import { check, swap } from "./check.ts";

const row = "2024-2025;consolide;reseau;beneficiaires;autres;80988;A;;;";

describe("observations.csv", () => {
  test.each<[string, string, string, string]>([
    [
      "an unknown indicator",
      row.replace("beneficiaires", "benefciaires"),
      "indicateur-inconnu",
      "observations.csv:8 (cellule D8)",
    ],
    [
      "an unknown category",
      row.replace("autres", "autre"),
      "categorie-inconnue",
      "observations.csv:8 (cellule E8)",
    ],
    [
      "an unknown structure",
      row.replace("reseau", "ciclique"),
      "structure-inconnue",
      "observations.csv:8 (cellule C8)",
    ],
    [
      "an unknown vintage",
      row.replace("consolide", "consolidee"),
      "millesime-inconnu",
      "observations.csv:8 (cellule B8)",
    ],
    [
      "an unknown edition",
      row.replace("2024-2025", "2034-2035"),
      "edition-inconnue",
      "observations.csv:8 (cellule A8)",
    ],
    [
      "a negative value",
      row.replace("80988", "-80988"),
      "valeur-negative",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a true minus",
      row.replace("80988", "−80988"),
      "valeur-negative",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a fraction",
      row.replace("80988", "80988,5"),
      "valeur-fractionnaire",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a point, in thousands or decimals",
      row.replace("80988", "80.988"),
      "valeur-illisible",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "beyond 2^53",
      row.replace("80988", "9007199254740993"),
      "valeur-trop-grande",
      "observations.csv:8 (cellule F8)",
    ],
    ["NC", row.replace("80988", "NC"), "valeur-illisible", "observations.csv:8 (cellule F8)"],
    [
      "a hexadecimal number",
      row.replace("80988", "0x10"),
      "valeur-illisible",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a formula",
      row.replace("80988", "=1+1"),
      "valeur-illisible",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a blank taken for zero",
      row.replace("80988", ""),
      "valeur-absente",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a zero for a missing value",
      row.replace("80988;A", "0;O"),
      "valeur-inattendue",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "an unknown status",
      row.replace(";A;", ";X;"),
      "statut-inconnu",
      "observations.csv:8 (cellule G8)",
    ],
    [
      "a rounding of one",
      row.replace("A;;", "A;1;"),
      "arrondi-invalide",
      "observations.csv:8 (cellule H8)",
    ],
    [
      "an unknown method",
      row.replace("A;;;", "A;;au-jugé;"),
      "methode-inconnue",
      "observations.csv:8 (cellule I8)",
    ],
    [
      "a key of the prototype",
      row.replace("beneficiaires", "__proto__"),
      "indicateur-inconnu",
      "observations.csv:8 (cellule D8)",
    ],
    [
      "categories that do not add up",
      row.replace("80988", "80989"),
      "total-incoherent",
      "observations.csv:2 (cellule F2)",
    ],
    ["a cell too many", `${row};`, "ligne-irreguliere", "observations.csv:8"],
    [
      "a quote that is not closed",
      row.replace("autres", '"autres'),
      "csv-invalide",
      "observations.csv:8",
    ],
  ])("%s", (_, line, code, where) => {
    const { checked, issues } = check({ "observations.csv": swap(row, line) });
    expect(checked).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
    const issue = issues.find((candidate) => candidate.code === code);
    expect(issue && printLocation(issue.where)).toBe(where);
    expect(issue?.remedy).not.toBe("");
  });

  test("a rounding that its value contradicts", () => {
    const { issues } = check({ "observations.csv": swap(row, row.replace("A;;", "A;100;")) });
    expect(issues.map(({ code }) => code)).toEqual(["arrondi-incoherent"]);
    expect(issues[0] && printLocation(issues[0].where)).toBe("observations.csv:8 (cellule H8)");
  });

  test("an indicator given for the network and by structure", () => {
    const { issues } = check({
      "observations.csv": (text) => `${text}2024-2025;consolide;lux;partenaires;;210;A;;;\n`,
    });
    expect(issues.map(({ code }) => code)).toEqual(["perimetres-melanges"]);
  });

  test("values too large to be added, though each is not", () => {
    const huge = (text: string) =>
      text.replace(";80988;", ";4000000000000000;").replace(";185870;", ";4000000000000000;");
    const { issues } = check({
      "observations.csv": (text) => huge(text.replace(/.*;;564711;.*\n/, "")),
    });
    expect(issues.map(({ code }) => code)).toContain("somme-trop-grande");
  });

  test("commas between the columns", () => {
    const { issues } = check({ "observations.csv": (text) => text.replaceAll(";", ",") });
    expect(issues.map(({ code }) => code)).toEqual(["separateur-inattendu"]);
  });

  test("the same observation twice", () => {
    const { issues } = check({ "observations.csv": (text) => `${text}${row}\n` });
    expect(issues.map(({ code }) => code)).toEqual(["observation-en-double"]);
    expect(issues[0]?.what).toContain("observations.csv:8");
  });

  test.each([
    ["missing", "valeur;statut", "statut", "colonne-absente"],
    ["twice", "valeur;statut", "valeur;valeur;statut", "colonne-en-double"],
    ["misspelt", "valeur;statut", "valeurs;statut", "colonne-inconnue"],
  ])("a column %s", (_, from, to, code) => {
    expect(
      check({ "observations.csv": swap(from, to) }).issues.map((issue) => issue.code),
    ).toContain(code);
  });

  test("Windows-1252, tabs, byte order mark, line ends of Windows and French thousands are read", () => {
    const text = (csv: string) =>
      csv.replaceAll(";", "\t").replaceAll("\n", "\r\n").replace("564711", "564 711");
    const bytes = (csv: string) =>
      Uint8Array.from([...text(csv)].map((c) => (c === "’" ? 0x92 : (c.codePointAt(0) ?? 0))));
    const original = new TextDecoder().decode(editionFiles().get("observations.csv"));
    expect(check({ "observations.csv": bytes(original) }).issues).toEqual([]);
    expect(check({ "observations.csv": (csv) => `\ufeff${text(csv)}` }).issues).toEqual([]);
    expect(check({ "observations.csv": swap("564711", "564\u202f711") }).issues).toEqual([]);
  });
});
