import { evaluate, type Rule } from "@panorama/aggregation";
import { type Figure, fraction, type Observation, printFigure } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { datasetOf, member, observed, reading } from "./dataset.ts";

const rules: Rule[] = [
  { code: "total", version: 1, label: "T", kind: "total", of: "interventions" },
  { code: "mean", version: 1, label: "M", kind: "mean", of: "total", per: "structure" },
  { code: "region", version: 1, label: "R", kind: "breakdown", of: "interventions", by: "region" },
  { code: "partenaires", version: 1, label: "P", kind: "total", of: "partenaires" },
  {
    code: "ateliers",
    version: 1,
    label: "A",
    kind: "total",
    of: "interventions",
    where: { category: ["ateliers-de-pratique"] },
  },
  { code: "part", version: 1, label: "A", kind: "share", part: "ateliers", whole: "total" },
];

function figuresOf(observations: Observation[], rest = {}): (id: string) => Figure {
  const { figures } = evaluate(rules, datasetOf(observations, rest), reading);
  return (id) => figures.find((figure) => figure.id === id) as Figure;
}

const atelier = { category: "ateliers-de-pratique" };
const mediation = { category: "actions-de-mediation" };

describe("missing, not applicable and zero are three things", () => {
  test("a missing structure leaves a lower bound and is named", () => {
    const total = figuresOf([
      observed("a", "interventions", 10),
      observed("b", "interventions", 5),
    ])("total");
    expect(total).toMatchObject({
      value: fraction(15),
      low: fraction(15),
      high: null,
      lowerBound: true,
    });
    expect(total.coverage).toMatchObject({
      expected: 3,
      reported: { low: 2, high: 2 },
      absent: [{ code: "c", label: "C" }],
    });
  });

  test("an absence declared (O) is an absence; one that never came counts as O too", () => {
    const figure = figuresOf([
      observed("a", "interventions", 10),
      observed("b", "interventions", null),
    ])("total");
    expect(figure.coverage?.absent?.map(({ code }) => code)).toEqual(["b", "c"]);
    expect(figure.statuses).toEqual([
      { status: "A", count: 1, value: fraction(10) },
      { status: "O", count: 2, value: null },
    ]);
  });

  test("a structure that the indicator does not concern is not expected", () => {
    const figure = figuresOf([
      observed("a", "interventions", 10),
      observed("b", "interventions", 5),
      observed("c", "interventions", null, { status: "M" }),
    ])("total");
    expect(figure).toMatchObject({ value: fraction(15), high: fraction(15), lowerBound: false });
    expect(figure.coverage).toMatchObject({ expected: 2, notApplicable: [{ code: "c" }] });
  });

  test("zero is a value", () => {
    const figure = figuresOf(["a", "b", "c"].map((code) => observed(code, "interventions", 0)))(
      "total",
    );
    expect(figure).toMatchObject({ value: fraction(0), high: fraction(0), lowerBound: false });
  });

  test("nothing at all is no value", () => {
    const figure = figuresOf([])("total");
    expect(figure).toMatchObject({ value: null, low: null, high: null, lowerBound: false });
  });
});

describe("categories", () => {
  test("a structure with a category missing is incomplete, and the total a lower bound", () => {
    const figure = figuresOf([
      observed("a", "interventions", 4, atelier),
      observed("b", "interventions", 5),
      observed("c", "interventions", 6),
    ])("total");
    expect(figure).toMatchObject({ value: fraction(15), high: null, lowerBound: true });
    expect(figure.coverage?.incomplete.map(({ code }) => code)).toEqual(["a"]);
  });

  test("a given total goes before its categories", () => {
    const figure = figuresOf([
      observed("a", "interventions", 9),
      observed("a", "interventions", 4, atelier),
      observed("b", "interventions", 5),
      observed("c", "interventions", 6),
    ])("total");
    expect(figure.value).toEqual(fraction(20));
  });

  test("a share is taken over the structures that gave both part and whole", () => {
    const part = figuresOf([
      observed("a", "interventions", 10),
      observed("a", "interventions", 4, atelier),
      observed("b", "interventions", 30),
      observed("c", "interventions", 10),
      observed("c", "interventions", 1, atelier),
      observed("c", "interventions", 9, mediation),
    ])("part");
    expect(part).toMatchObject({ value: fraction(5, 20), low: fraction(0), high: null });
    expect(part.coverage).toMatchObject({
      expected: 3,
      reported: { low: 2, high: 2 },
      incomplete: [{ code: "b" }],
    });
  });
});

test("a mean is over the structures that reported; a lower bound spreads the sum over all", () => {
  const mean = figuresOf([observed("a", "interventions", 10), observed("b", "interventions", 5)])(
    "mean",
  );
  expect(mean).toMatchObject({
    value: fraction(15, 2),
    low: fraction(5),
    high: null,
    lowerBound: false,
  });
});

test("partners may be counted twice: between the largest and the sum", () => {
  const figure = figuresOf([
    observed("a", "partenaires", 10),
    observed("b", "partenaires", 30),
    observed("c", "partenaires", 5),
  ])("partenaires");
  expect(figure).toMatchObject({
    value: fraction(45),
    low: fraction(30),
    high: fraction(45),
    overlapping: true,
  });
  expect(printFigure(figure)).toBe("entre 30 et 45");
});

test("partners of missing structures leave the largest as the only thing sure", () => {
  const figure = figuresOf([observed("a", "partenaires", 10), observed("b", "partenaires", 30)])(
    "partenaires",
  );
  expect(figure).toMatchObject({
    value: fraction(40),
    low: fraction(30),
    high: null,
    lowerBound: false,
  });
  expect(printFigure(figure)).toBe("au moins 30");
});

test("rounded values widen the bounds by half their rounding", () => {
  const figure = figuresOf([
    observed("a", "interventions", 100, { roundedTo: 10 }),
    observed("b", "interventions", 3, { roundedTo: 10 }),
    observed("c", "interventions", 7),
  ])("total");
  expect([figure.low, figure.high]).toEqual([fraction(102), fraction(120)]);
});

test("a region's figure has its own structures as coverage", () => {
  const figure = figuresOf([observed("a", "interventions", 10), observed("c", "interventions", 3)]);
  expect(figure("region.24")).toMatchObject({
    value: fraction(10),
    label: "Centre-Val de Loire",
    coverage: { expected: 2, absent: [{ code: "b" }] },
  });
  expect(figure("region.32")).toMatchObject({ value: fraction(3), lowerBound: false });
});

test("a value stands until a later vintage restates it", () => {
  const observations = [
    observed("a", "interventions", 1, { vintage: "premier" }),
    observed("a", "interventions", 10),
    observed("b", "interventions", 5, { vintage: "premier" }),
    observed("c", "interventions", 7),
  ];
  expect(figuresOf(observations)("total").value).toEqual(fraction(22));
  const { figures } = evaluate(rules, datasetOf(observations), { ...reading, vintage: "premier" });
  expect(figures[0]).toMatchObject({ value: fraction(6), coverage: { absent: [{ code: "c" }] } });
});

test("methods are counted by structure, and mixed when two are stated", () => {
  const figure = figuresOf([
    observed("a", "interventions", 1, { method: "jours-d-intervention" }),
    observed("b", "interventions", 1, { method: "seances-d-intervention" }),
    observed("c", "interventions", 1),
  ])("total");
  expect(figure.mixedMethods).toBe(true);
  expect(figure.methods).toEqual([
    { method: null, structures: 1 },
    { method: "jours-d-intervention", structures: 1 },
    { method: "seances-d-intervention", structures: 1 },
  ]);
});

test("the weight of the reporting structures is that of the previous edition", () => {
  const before = { edition: "2023-2024" };
  const figure = figuresOf([
    observed("a", "interventions", 60, before),
    observed("b", "interventions", 30, before),
    observed("c", "interventions", 10, before),
    observed("a", "interventions", 50),
    observed("c", "interventions", 20),
  ])("total");
  expect(figure.coverage?.weight).toEqual(fraction(7, 10));
});

test("a structure that left the network is not expected", () => {
  const structures = [member("a"), { ...member("b"), until: "2023-2024" }];
  const figure = figuresOf([observed("a", "interventions", 1)], { structures })("total");
  expect(figure.coverage).toMatchObject({ expected: 1, reported: { high: 1 }, absent: [] });
});

test("simulated data says so on every figure", () => {
  const { figures } = evaluate(rules, datasetOf([], { simulated: true }), reading);
  expect(figures.every(({ simulated }) => simulated)).toBe(true);
});

test("a data set that was not validated is a mistake of the program", () => {
  const twice = [observed("a", "interventions", 1), observed("a", "interventions", 1)];
  expect(() => evaluate(rules, datasetOf(twice), reading)).toThrow("validateDataset");
  expect(() => evaluate(rules, datasetOf([observed("zz", "interventions", 1)]), reading)).toThrow(
    "validateDataset",
  );
});

test("an unknown external fact is an issue, and nothing is evaluated", () => {
  const asked: Rule[] = [{ code: "f", version: 1, label: "F", kind: "fact", of: "nulle-part" }];
  const { figures, issues } = evaluate(asked, datasetOf([]), reading);
  expect(figures).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(["donnee-externe-inconnue"]);
});
