import { printLocation } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { checkEdition, studyEdition } from "../../src/command/check-edition.ts";
import { editionFiles } from "../edition-files.ts";
import { check, swap } from "./check.ts";

test("the published edition is sound", () => {
  const { checked, issues } = check({});
  expect(issues).toEqual([]);
  expect(checked?.figures.get("beneficiaires.total")?.value).toEqual({
    numerator: 564711,
    denominator: 1,
  });
});

describe("YAML", () => {
  test.each<[string, string, string, string, string]>([
    [
      "edition.yaml",
      "titre: Panorama",
      "titre: Panorama: national",
      "yaml-invalide",
      "edition.yaml:5:8",
    ],
    [
      "edition.yaml",
      "millesime: consolide",
      "millesime: consolidee",
      "millesime-inconnu",
      "edition.yaml:31:12",
    ],
    ["edition.yaml", "simule: false", "simule: non", "yaml-inattendu", "edition.yaml:34:9"],
    ["edition.yaml", "sous-titre:", "sous-titres:", "yaml-inattendu", "edition.yaml:5:1"],
    ["structures.yaml", 'region: "03"', 'region: "99"', "yaml-inattendu", "structures.yaml:72:11"],
    [
      "structures.yaml",
      "- code: lux",
      "- code: lux\n  code: lux",
      "yaml-invalide",
      "structures.yaml:22:3",
    ],
    [
      "structures.yaml",
      "- code: lux",
      "- code: acap",
      "structure-en-double",
      "structures.yaml:77:9",
    ],
  ])("%s: %s", (file, from, to, code, where) => {
    const { issues } = check({ [file]: swap(from, to) });
    const issue = issues.find((candidate) => candidate.code === code);
    expect(issues.map((candidate) => candidate.code)).toContain(code);
    expect(issue && printLocation(issue.where)).toBe(where);
  });

  test.each([
    ["an alias", "titre: Panorama", "titre: *panorama", "yaml-invalide"],
    [
      "a character escaped that the fonts lack",
      "titre: Panorama",
      'titre: "\\u4e2d"\n# ',
      "caractere-non-imprimable",
    ],
    ["a blank title", "titre: Panorama national", 'titre: "  "\n# ', "yaml-inattendu"],
  ])("%s", (_, from, to, code) => {
    expect(
      check({ "edition.yaml": (text) => text.replace(from, to) }).issues.map((issue) => issue.code),
    ).toContain(code);
  });

  test("an initiative that no chapter shows", () => {
    const { issues } = check({
      "chapters/45-formation-et-professionnalisation.md": (text) =>
        text.replace("::exemples{mission=formation modalite=insertion}", ""),
    });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["initiative-absente"]));
    expect(issues.every(({ where }) => (where.line ?? 0) > 1)).toBe(true);
  });

  test.each([
    ["sous-titre:", "sous-titres:", "Écrire « sous-titre » ?"],
    ["calendarYear: 2024", "calendaryear: 2024", "Écrire « calendarYear » ?"],
    ["licence: Licence Ouverte", "licence:\n# Licence Ouverte", "Donner une valeur"],
  ])("a key that is nearly one, or has no value: %s", (from, to, remedy) => {
    const { issues } = check({ "edition.yaml": swap(from, to) });
    expect(issues.map((issue) => issue.remedy)).toContainEqual(expect.stringContaining(remedy));
  });

  test("an initiative of an unknown structure", () => {
    const { issues } = check({
      "initiatives.yaml": (text) => text.replace("structures: [lux]", "structures: [luks]"),
    });
    expect(issues.map(({ code }) => code)).toEqual(["initiative-invalide"]);
    expect(issues[0]?.what).toContain("luks");
  });
});

describe("editions and register", () => {
  const day = 'day: "2025-07-15"';
  test.each<[string, string, string, string, string]>([
    ["edition.yaml", day, 'day: "2025-06-01"', "millesimes-desordonnes", "edition.yaml:16:5"],
    [
      "edition.yaml",
      "code: point-d-etape",
      "code: consolide",
      "millesimes-desordonnes",
      "edition.yaml:16:5",
    ],
    ["edition.yaml", "low: 1", "low: 5", "non-reponse-incoherente", "edition.yaml:27:5"],
    ["edition.yaml", day, 'day: "2025-02-30"', "yaml-inattendu", "edition.yaml:21:12"],
    [
      "structures.yaml",
      "longitude: 3.087, latitude: 45.777",
      "longitude: 45.777, latitude: 3.087",
      "siege-hors-region",
      "structures.yaml:20:9",
    ],
    [
      "structures.yaml",
      "longitude: 3.087",
      "longitude: 3,087",
      "yaml-inattendu",
      "structures.yaml:20:51",
    ],
    [
      "structures.yaml",
      "  website: lux-valence.com",
      '  until: "2024-25"',
      "yaml-inattendu",
      "structures.yaml:25:10",
    ],
  ])("%s: %s becomes %s", (file, from, to, code, where) => {
    const { issues } = check({ [file]: swap(from, to) });
    expect(issues.map((issue) => issue.code)).toContain(code);
    const issue = issues.find((candidate) => candidate.code === code);
    expect(issue && printLocation(issue.where)).toBe(where);
  });

  test("a structure that left is in no list, map or count of the edition", () => {
    const files = editionFiles({
      "structures.yaml": swap(
        "- code: le-blackmaria",
        '- code: le-blackmaria\n  until: "2023-2024"',
      ),
    });
    const { studied } = studyEdition(files);
    expect(studied?.figures.get("structures.nombre")?.value?.numerator).toBe(16);
    expect(studied?.edition.members).toHaveLength(16);
    expect(studied?.charts.get("carte-des-structures")?.().title).toContain("16 structures");
    // The sentences that say « 17 structures » have become false.
    const { checked, issues } = checkEdition(files);
    expect(checked).toBeUndefined();
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["affirmation-fausse"]));
  });
});

describe("numbers in the texts of edition.yaml and initiatives.yaml", () => {
  test.each<[string, string, string, string]>([
    ["edition.yaml", "reseau: Réseau national", "reseau: Réseau des 99 pôles, national", "99"],
    ["edition.yaml", "Qui sont les pôles", "Qui sont les 17 pôles", "17"],
    ["edition.yaml", "licence: Licence", "licence: Vue par 900 000 lecteurs, Licence", "900 000"],
    ["edition.yaml", "role: Coordination", "role: Coordination de 500 élèves", "500"],
    ["edition.yaml", "label: point d’étape", "label: point d’étape sur 12 structures", "12"],
  ])("%s: %s becomes %s", (file, from, to, number) => {
    const { checked, issues } = check({ [file]: swap(from, to) });
    expect(checked).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(["nombre-non-lie"]);
    const [{ where }] = issues as [(typeof issues)[number]];
    const text = new TextDecoder().decode(editionFiles({ [file]: swap(from, to) }).get(file));
    const line = text.split("\n")[(where.line ?? 1) - 1] ?? "";
    expect(line.slice((where.column ?? 1) - 1)).toMatch(new RegExp(`^${number}`));
  });
});
