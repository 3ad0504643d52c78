import { type Observation, validateDataset } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { datasetOf, observed } from "./dataset.ts";

const codes = (...observations: Observation[]) =>
  validateDataset(datasetOf(...observations)).map(({ code }) => code);

test("a sound data set has no issue", () => {
  expect(codes(observed(), observed({ vintage: "premier" }))).toEqual([]);
});

test.each<[string, Partial<Observation>, string]>([
  ["edition", { edition: "2099-2100" }, "edition-inconnue"],
  ["vintage", { vintage: "consolidé" }, "millesime-inconnu"],
  ["structure", { scope: "aa" }, "structure-inconnue"],
  ["structure that left", { scope: "b" }, "structure-hors-edition"],
  ["indicator", { indicator: "benefciaires" }, "indicateur-inconnu"],
  ["indicator of a later edition", { indicator: "budget" }, "indicateur-premature"],
  ["category", { category: "autre" }, "categorie-inconnue"],
  [
    "category of an indicator without any",
    { indicator: "journees-formation", category: "autres" },
    "categorie-inconnue",
  ],
  ["counting method", { method: "a-l-oeil" }, "methode-inconnue"],
  ["inherited object key", { indicator: "constructor" }, "indicateur-inconnu"],
])("an unknown %s is an issue", (_, change, code) => {
  expect(codes(observed(change))).toEqual([code]);
});

test("an issue says where, what, and what to do", () => {
  expect(validateDataset(datasetOf(observed({ indicator: "benefciaires" })))).toEqual([
    {
      code: "indicateur-inconnu",
      severity: "error",
      where: { file: "observations.csv", line: 2, cell: "F2" },
      what: "Indicateur inconnu : « benefciaires ».",
      remedy: "Écrire « beneficiaires » ?",
    },
  ]);
});

describe("values", () => {
  test("blank is not zero, zero is a value", () => {
    expect(codes(observed({ value: null }))).toEqual(["valeur-absente"]);
    expect(codes(observed({ value: 0 }))).toEqual([]);
    expect(codes(observed({ value: null, status: "M" }))).toEqual([]);
  });

  test("a value with a status that says there is none", () => {
    expect(codes(observed({ value: 0, status: "O" }))).toEqual(["valeur-inattendue"]);
  });

  test("a fraction where whole units are counted", () => {
    expect(codes(observed({ value: 12.5 }))).toEqual(["valeur-fractionnaire"]);
  });

  test("values that no longer add up exactly together", () => {
    const huge = { value: 2 ** 51, indicator: "interventions" };
    expect(codes(observed(huge), observed({ ...huge, vintage: "premier" }))).toEqual([
      "somme-trop-grande",
    ]);
  });

  test("a value that no longer adds up exactly", () => {
    expect(codes(observed({ value: 2 ** 53 }))).toEqual(["valeur-trop-grande"]);
  });
});

test("the same observation twice is an issue that names both places", () => {
  const second = observed({ source: { file: "observations.csv", line: 9, cell: "F9" } });
  const [issue] = validateDataset(datasetOf(observed(), second));
  expect(issue).toMatchObject({ code: "observation-en-double", where: { line: 9 } });
  expect(issue?.what).toContain("observations.csv:2 (cellule F2)");
});

describe("categories and their total", () => {
  const six = [
    "mission-pole",
    "ma-classe-au-cinema",
    "passeurs-d-images",
    "autres-dispositifs-nationaux",
    "festivals-et-seances",
    "autres",
  ];
  const each = (value: number, list = six) => list.map((category) => observed({ category, value }));

  test("add up", () => {
    expect(codes(observed({ value: 12 }), ...each(2))).toEqual([]);
  });

  test("do not add up", () => {
    const [issue] = validateDataset(datasetOf(observed({ value: 13 }), ...each(2)));
    expect(issue?.code).toBe("total-incoherent");
    expect(issue?.what).toContain("font 12, le total donné est 13");
  });

  test("some missing: they may not exceed the total", () => {
    expect(codes(observed({ value: 13 }), ...each(2, six.slice(1)))).toEqual([]);
    expect(codes(observed({ value: 9 }), ...each(2, six.slice(1)))).toEqual(["total-incoherent"]);
  });

  test("rounded parts may differ by their rounding, not by more", () => {
    const rounded = each(2).map((part) => ({ ...part, roundedTo: 2 }));
    expect(codes(observed({ value: 18 }), ...rounded)).toEqual([]);
    expect(codes(observed({ value: 19 }), ...rounded)).toEqual(["total-incoherent"]);
  });

  test("categories that overlap need not add up", () => {
    const profession = { indicator: "professionnels" };
    const parts = ["cineastes", "techniciens"].map((category) =>
      observed({ ...profession, category, value: 8 }),
    );
    expect(codes(observed(profession), ...parts)).toEqual([]);
  });

  test("are compared as they stand at the last vintage: a category revised alone is seen", () => {
    const early = { vintage: "premier" };
    const first = each(2).map((part) => ({ ...part, ...early }));
    const total = observed({ value: 12, ...early });
    expect(codes(total, ...first)).toEqual([]);
    const revised = observed({ category: "autres", value: 5 });
    expect(codes(total, ...first, revised)).toEqual(["total-incoherent"]);
    expect(codes(total, ...first, revised, observed({ value: 15 }))).toEqual([]);
  });
});

test("a total left behind at a middle vintage is seen, though a later one mends it", () => {
  const base = datasetOf();
  const [edition] = base.editions;
  const middle = { code: "milieu", label: "milieu", day: "2025-07-15" };
  const [first, last] = edition?.vintages ?? [];
  const editions = [{ ...edition, vintages: [first, middle, last] }] as typeof base.editions;
  const parts = { indicator: "interventions" };
  const observations = [
    observed({ ...parts, vintage: "premier", value: 3 }),
    observed({ ...parts, vintage: "premier", category: "formations", value: 3 }),
    observed({ ...parts, vintage: "milieu", category: "formations", value: 5 }),
    observed({ ...parts, value: 5 }),
  ];
  const codesOf = (rows: Observation[]) =>
    validateDataset({ ...base, editions, observations: rows }).map(({ code }) => code);
  expect(codesOf(observations)).toEqual(["total-incoherent"]);
  expect(codesOf(observations.filter(({ vintage }) => vintage !== "milieu"))).toEqual([]);
});

test("an indicator given for the network and by structure is an issue: one would be ignored", () => {
  const network = observed({ scope: "reseau", value: 12 });
  expect(codes(observed(), network)).toEqual(["perimetres-melanges"]);
  expect(codes(observed({ indicator: "partenaires" }), network)).toEqual([]);
});
