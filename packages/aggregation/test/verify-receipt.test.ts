import { evaluate, hashRules, type Rule, verifyReceipt } from "@panorama/aggregation";
import { type Dataset, type Figure, fraction, type Observation, poles } from "@panorama/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOf, observed, reading } from "./dataset.ts";

const before = { edition: "2023-2024", vintage: "consolide" } as const;
const rules: Rule[] = [
  { code: "total", version: 1, label: "T", kind: "total", of: "interventions", missing: "imputed" },
  {
    code: "parts",
    version: 1,
    label: "P",
    kind: "breakdown",
    of: "interventions",
    by: "structure",
  },
  { code: "shares", version: 1, label: "S", kind: "share", part: "parts", whole: "total" },
  { code: "mean", version: 1, label: "M", kind: "mean", of: "total", per: "region" },
  { code: "partners", version: 1, label: "P", kind: "total", of: "partenaires" },
  {
    ...{ code: "ratio", version: 1, label: "R", kind: "ratio" },
    ...{ numerator: "total", denominator: "partners" },
  },
  {
    ...{ code: "median", version: 1, label: "M", kind: "quantile" },
    ...{ of: "total", per: "structure", percent: 50 },
  },
  {
    ...{ code: "rate", version: 1, label: "R", kind: "rate" },
    ...{ of: "partners", fact: "habitants", per: 10 },
  },
  {
    ...{ code: "share", version: 1, label: "S", kind: "share" },
    ...{ part: "partners", whole: { fact: "habitants" } },
  },
  { code: "members", version: 1, label: "M", kind: "count", of: "structure" },
  { code: "fact", version: 1, label: "F", kind: "fact", of: "habitants" },
  { code: "rank", version: 1, label: "R", kind: "rank", of: "parts" },
  { code: "top", version: 1, label: "T", kind: "top", of: "parts", count: 1, others: "Autres" },
  {
    ...{ code: "change", version: 1, label: "C", kind: "change" },
    ...{ of: "shares", as: "difference", since: { edition: "2023-2024" } },
  },
];
const rows: Observation[] = [
  observed("a", "interventions", 5, before),
  observed("c", "interventions", 7, before),
  observed("a", "interventions", 10),
  observed("b", "interventions", 20),
  observed("a", "partenaires", 3),
];
const facts: Dataset["facts"] = [
  {
    ...{ code: "habitants", label: "Habitants", value: 700, approximate: false },
    unit: { code: "habitant", singular: "habitant", plural: "habitants", decimals: 0 },
    ...{ source: "Insee", date: "2025-01-01" },
  },
];
const dataset = datasetOf(rows, { facts });
const { figures } = evaluate(rules, dataset, reading);
const codes = (figure: Figure, data: Dataset = dataset) =>
  verifyReceipt(figure, data).map(({ code }) => code);

test("every figure verifies, by itself, after a trip through JSON", () => {
  expect(figures.length).toBeGreaterThan(10);
  for (const figure of figures) {
    expect(codes(JSON.parse(JSON.stringify(figure)) as Figure), figure.id).toEqual([]);
  }
});

describe("a figure does not verify", () => {
  const [total] = figures as [Figure, ...Figure[]];

  test.each([
    ["value", fraction(1)],
    ["low", null],
    ["lowerBound", true],
    ["statuses", []],
    ["methods", [{ method: null, structures: 9 }]],
    ["coverage", null],
    ["simulated", true],
    ["label", "Autre"],
  ])("where its %s was changed", (field, value) => {
    const [issue] = verifyReceipt({ ...total, [field]: value }, dataset);
    expect(issue).toMatchObject({ code: "recu-infidele" });
    expect(issue?.why).toContain(field);
  });

  test("where its receipt names other observations", () => {
    const receipt = { ...total.receipt, observations: [0] };
    expect(codes({ ...total, receipt })).toEqual(["recu-infidele"]);
  });

  test("where its rules were changed", () => {
    const [first] = total.receipt.rules;
    const receipt = { ...total.receipt, rules: [{ ...first, missing: "strict" }] };
    expect(codes({ ...total, receipt })).toEqual(["recu-altere"]);
  });

  test("with other data", () => {
    const changed = rows.map((row, at) => (at === 3 ? { ...row, value: 21 } : row));
    expect(codes(total, datasetOf(changed, { facts }))).toEqual(["recu-infidele"]);
  });

  test("with data of another edition, or other definitions", () => {
    expect(codes(total, datasetOf(rows, { editions: [] }))).toEqual(["recu-sans-donnees"]);
    const version = poles.version + 1;
    expect(codes(total, datasetOf(rows, { dictionary: { ...poles, version } }))).toEqual([
      "recu-d-autres-definitions",
    ]);
    const indicators = poles.indicators.map((one) => ({ ...one, version: one.version + 1 }));
    expect(codes(total, datasetOf(rows, { dictionary: { ...poles, indicators } }))).toEqual([
      "recu-d-autres-definitions",
    ]);
  });
});

test("a value that was reported otherwise never verifies", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.constantFrom("total", "top.reste"), (was, is, id) => {
      const dataOf = (value: number) => {
        const values = [observed("a", "interventions", 100), observed("b", "interventions", value)];
        return datasetOf(values, { facts });
      };
      const made = evaluate(rules, dataOf(was), reading).figures.find((one) => one.id === id);
      expect(verifyReceipt(made as Figure, dataOf(is)).length > 0).toBe(was !== is);
    }),
  );
});

test("what does not verify is told in these words", () => {
  const of = (id: string) => figures.find((one) => one.id === id) as Figure;
  const total = of("total");
  const [rule] = total.receipt.rules;
  const refused = [{ ...rule, of: ["interventions", "partenaires"] }];
  const receipt = {
    ...total.receipt,
    rules: refused,
    rulesHash: hashRules(refused),
  };
  const [indicator, ...others] = poles.indicators;
  const own = poles.indicators.find(({ code }) => code === "interventions");
  const dictionaryWith = (indicators: readonly object[]) =>
    datasetOf(rows, { dictionary: { ...poles, indicators } as typeof poles });
  const told: Record<string, ReturnType<typeof verifyReceipt>> = {
    value: verifyReceipt({ ...total, value: fraction(1), low: null }, dataset),
    name: verifyReceipt({ ...total, id: "autre" }, dataset),
    hash: verifyReceipt({ ...total, receipt: { ...total.receipt, rulesHash: "0" } }, dataset),
    "refused rules": verifyReceipt({ ...total, receipt }, dataset),
    fact: verifyReceipt(of("rate"), datasetOf(rows)),
    edition: verifyReceipt(total, datasetOf(rows, { editions: [] })),
    vintage: verifyReceipt({ ...total, receipt: { ...total.receipt, vintage: "final" } }, dataset),
    "vintage of another edition": verifyReceipt(
      total,
      datasetOf(rows, {
        editions: dataset.editions.map((edition) => ({
          ...edition,
          vintages:
            edition.code === "2024-2025"
              ? edition.vintages.filter(({ code }) => code !== "consolide")
              : edition.vintages,
        })),
      }),
    ),
    dictionary: verifyReceipt(total, datasetOf(rows, { dictionary: { ...poles, code: "autre" } })),
    definition: verifyReceipt(
      total,
      dictionaryWith([...poles.indicators.filter((one) => one !== own), { ...own, version: 2 }]),
    ),
    "definition that is gone": verifyReceipt(
      total,
      dictionaryWith(poles.indicators.filter((one) => one !== own)),
    ),
    "definition of another indicator": verifyReceipt(
      total,
      dictionaryWith([{ ...indicator, version: 2 }, ...others]),
    ),
  };
  expect(
    Object.entries(told).map(([what, issues]) => [
      what,
      ...issues.map((one) => `[${one.code}] ${one.what} ${one.why} → ${one.remedy}`),
    ]),
  ).toMatchSnapshot();
});
