import { defineRules, evaluate } from "@panorama/aggregation";
import {
  type Figure,
  fraction,
  poles,
  printFigure,
  printPercent,
  printValue,
} from "@panorama/schema";
import { expect, test } from "vitest";
import { datasetOf, editions, member, observed, reading } from "./dataset.ts";

// The published values of 2024-2025; the expected figures below were worked out by hand from them.
const category = (code: string, value: number) =>
  observed("reseau", "beneficiaires", value, { category: code });

const dataset = datasetOf(
  [
    category("mission-pole", 47395),
    category("ma-classe-au-cinema", 207206),
    category("passeurs-d-images", 36618),
    category("autres-dispositifs-nationaux", 6634),
    category("festivals-et-seances", 185870),
    category("autres", 80988),
    observed("reseau", "partenaires", 4300, { roundedTo: 100 }),
  ],
  {
    structures: Array.from({ length: 17 }, (_, i) => member(`s${i}`, i < 10 ? "24" : "03")),
    editions: editions.map((edition) => ({ ...edition, nonResponse: { low: 1, high: 3 } })),
    facts: [
      {
        code: "eleves",
        label: "Élèves",
        value: 2_000_000,
        approximate: true,
        unit: { code: "eleve", singular: "élève", plural: "élèves", decimals: 0 },
        source: "test",
        date: "2025-11-30",
      },
    ],
  },
);

const national = [
  "ma-classe-au-cinema",
  "passeurs-d-images",
  "autres-dispositifs-nationaux",
] as const;

const rules = defineRules(poles, [
  { code: "total", version: 1, label: "Total", kind: "total", of: "beneficiaires" },
  {
    code: "national",
    version: 1,
    label: "N",
    kind: "total",
    of: "beneficiaires",
    where: { category: national },
  },
  {
    code: "classe",
    version: 1,
    label: "C",
    kind: "total",
    of: "beneficiaires",
    where: { category: ["ma-classe-au-cinema"] },
  },
  {
    code: "par-categorie",
    version: 1,
    label: "P",
    kind: "breakdown",
    of: "beneficiaires",
    by: "category",
  },
  { code: "parts", version: 1, label: "P", kind: "share", part: "par-categorie", whole: "total" },
  {
    code: "part-nationale",
    version: 1,
    label: "P",
    kind: "share",
    part: "national",
    whole: "total",
    decimals: 1,
  },
  {
    code: "part-classe",
    version: 1,
    label: "P",
    kind: "share",
    part: "classe",
    whole: { fact: "eleves" },
  },
  { code: "partenaires", version: 1, label: "P", kind: "total", of: "partenaires" },
  { code: "moyenne", version: 1, label: "M", kind: "mean", of: "partenaires", per: "structure" },
  { code: "structures", version: 1, label: "S", kind: "count", of: "structure" },
  { code: "regions", version: 1, label: "R", kind: "count", of: "region" },
  {
    code: "outre-mer",
    version: 1,
    label: "R",
    kind: "count",
    of: "region",
    where: { overseas: true },
  },
  {
    code: "par-structure",
    version: 1,
    label: "S",
    kind: "breakdown",
    of: "beneficiaires",
    by: "structure",
  },
]);

const { figures } = evaluate(rules, dataset, reading);
const figure = (id: string) => figures.find((candidate) => candidate.id === id) as Figure;

test("the total adds the six categories up", () => {
  expect(figure("total").value).toEqual(fraction(564711));
});

test("the national schemes are three of the six categories", () => {
  expect(figure("national").value).toEqual(fraction(250458));
});

test("their share is 44.35 %, printed 44,4 %", () => {
  expect(figure("part-nationale").value).toEqual(fraction(250458, 564711));
  expect(printValue(figure("part-nationale"))).toBe("44,4\u202f%");
  expect(printPercent(figure("part-nationale").value ?? fraction(0), 2)).toBe("44,35\u202f%");
});

test("Ma Classe au cinéma over the external fact is 10.4 %, and approximate", () => {
  expect(figure("part-classe").value).toEqual(fraction(207206, 2_000_000));
  expect(printFigure(figure("part-classe"))).toBe("environ 10,4\u202f%");
  expect(figure("part-classe").receipt.facts.map(({ code }) => code)).toEqual(["eleves"]);
});

test("partners per structure lie between 250 and 256: 4 300 is known to the hundred", () => {
  const { low, high } = figure("moyenne");
  expect([low, high]).toEqual([fraction(4250, 17), fraction(4350, 17)]);
  expect(printFigure(figure("moyenne"))).toBe("entre 250 et 256");
  expect(printFigure(figure("partenaires"))).toBe("environ 4\u202f300");
});

test("a network total carries the stated non-response, and says that it is a lower bound", () => {
  expect(figure("total").coverage).toMatchObject({
    expected: 17,
    reported: { low: 14, high: 16 },
    absent: null,
  });
  expect(figure("total").lowerBound).toBe(true);
  expect(figure("moyenne").lowerBound).toBe(false);
});

test("shares of a breakdown add up to one, exactly", () => {
  const shares = figures.filter(({ id }) => id.startsWith("parts."));
  expect(shares).toHaveLength(6);
  expect(
    shares.reduce(
      (sum, { value }) => sum + (value?.numerator ?? 0) * (564711 / (value?.denominator ?? 1)),
      0,
    ),
  ).toBe(564711);
});

test("structures and regions are counted from the register", () => {
  const counts = ["structures", "regions", "outre-mer"].map((id) => figure(id).value?.numerator);
  expect(counts).toEqual([17, 2, 1]);
});

test("a network total is never spread over structures: their values are unknown, not zero", () => {
  const parts = figures.filter(({ id }) => id.startsWith("par-structure."));
  expect(parts).toHaveLength(17);
  expect(parts.every(({ value }) => value === null)).toBe(true);
});

test("the receipt names the rule, the definitions and the observations", () => {
  expect(figure("national").receipt).toMatchObject({
    rule: "national",
    ruleVersion: 1,
    dictionary: "poles",
    definitions: [{ indicator: "beneficiaires", version: 1 }],
    ...reading,
    observations: [1, 2, 3],
  });
});
