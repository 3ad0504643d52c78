import { evaluate, type Rule } from "@panorama/aggregation";
import {
  compareRationals,
  type Dataset,
  type Figure,
  fraction,
  type Observation,
  printWithUnit,
} from "@panorama/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetOf, member, observed, reading } from "./dataset.ts";

const total: Rule = { code: "total", version: 1, label: "T", kind: "total", of: "interventions" };
const regions: Rule = {
  code: "regions",
  version: 1,
  label: "R",
  kind: "breakdown",
  of: "interventions",
  by: "region",
};
const parts: Rule = { ...regions, code: "parts", by: "structure" };
const structures = ["a", "b", "c", "d"].map((code, at) => member(code, at < 2 ? "24" : "32"));

function figuresOf(
  rules: readonly Rule[],
  observations: readonly Observation[],
  rest: Partial<Dataset> = {},
): (id: string) => Figure {
  const { figures, issues } = evaluate(
    rules,
    datasetOf(observations, { structures, ...rest }),
    reading,
  );
  expect(issues).toEqual([]);
  return (id) => figures.find((figure) => figure.id === id) as Figure;
}

const counts = (values: Record<string, number | null>, more: Partial<Observation> = {}) =>
  Object.entries(values).map(([code, value]) => observed(code, "interventions", value, more));
const before = { edition: "2023-2024", vintage: "consolide" } as const;

describe("a quantile", () => {
  const quantile = (percent: number, per: "structure" | "region" = "structure") =>
    ({ code: "q", version: 1, label: "Q", kind: "quantile", of: "total", per, percent }) as const;

  test("lies between two values in proportion", () => {
    const rows = counts({ a: 40, b: 10, c: 20, d: 30 });
    expect(figuresOf([total, quantile(50)], rows)("q").value).toEqual(fraction(25));
    // A quarter of the way through 10, 20, 30, 40 is 3/4 of a step: 17.5.
    expect(figuresOf([total, quantile(25)], rows)("q").value).toEqual(fraction(35, 2));
    // By region: 50 and 50.
    expect(figuresOf([total, quantile(50, "region")], rows)("q").value).toEqual(fraction(50));
  });

  test("lies between those of its bounds", () => {
    const rows = counts({ a: 100, b: 200, c: 300 }, { roundedTo: 100 });
    const q = figuresOf([total, quantile(50)], rows, { structures: structures.slice(0, 3) })("q");
    expect(q).toMatchObject({ value: fraction(200), low: fraction(150), high: fraction(250) });
  });

  test("speaks for those that answered, and bounds nothing", () => {
    const q = figuresOf([total, quantile(50)], counts({ a: 1, b: 3, c: 5 }))("q");
    expect(q).toMatchObject({ value: fraction(3), low: fraction(0), high: null });
    expect(q.coverage?.absent).toEqual([{ code: "d", label: "D" }]);
  });

  test("is unknown where only the network published a total", () => {
    const q = figuresOf([total, quantile(50)], [observed("reseau", "interventions", 100)])("q");
    expect(q.value).toBeNull();
  });
});

describe("a ratio", () => {
  const partners: Rule = { code: "p", version: 1, label: "P", kind: "total", of: "partenaires" };
  const ratio: Rule = {
    code: "ratio",
    version: 1,
    label: "Interventions par partenaire",
    kind: "ratio",
    numerator: "total",
    denominator: "p",
    decimals: 2,
  };

  test("is taken over the structures that reported both", () => {
    const rows = [
      ...counts({ a: 30, b: 10, c: 99 }),
      observed("a", "partenaires", 8),
      observed("b", "partenaires", 2),
      observed("d", "partenaires", 7),
    ];
    const figure = figuresOf([total, partners, ratio], rows)("ratio");
    expect(figure).toMatchObject({ value: fraction(4), low: fraction(0), high: null });
    expect(figure.coverage?.reported).toEqual({ low: 2, high: 2 });
    expect(printWithUnit(figure)).toBe("4,00\u00a0interventions par partenaire");
  });

  test("over zero has no value", () => {
    const rows = structures.flatMap(({ code }) => [
      observed(code, "interventions", 5),
      observed(code, "partenaires", 0),
    ]);
    expect(figuresOf([total, partners, ratio], rows)("ratio").value).toBeNull();
  });
});

test("a rate is a total for so many of an external fact", () => {
  const inhabitants = {
    code: "habitants",
    label: "Habitants",
    value: 2_500_000,
    approximate: true,
    unit: { code: "habitant", singular: "habitant", plural: "habitants", decimals: 0 },
    source: "Insee",
    date: "2025-01-01",
  } as const;
  const rate: Rule = {
    ...{ code: "rate", version: 1, label: "X", kind: "rate" },
    ...{ of: "total", fact: "habitants", per: 1000 },
  };
  const rows = counts({ a: 1000, b: 500, c: 1000 });
  const figure = figuresOf([total, rate], rows, { facts: [inhabitants] })("rate");
  expect(figure).toMatchObject({ value: fraction(1), low: fraction(1), high: null });
  expect(figure).toMatchObject({ lowerBound: true, approximate: true });
  expect(printWithUnit(figure)).toMatch(
    /^au moins 1,0\u00a0interventions? pour 1\u202f000 habitants$/,
  );
});

describe("a rank", () => {
  const rank: Rule = { code: "rank", version: 1, label: "Rang", kind: "rank", of: "parts" };

  test("is 1 for the greatest, shared by equals", () => {
    const figure = figuresOf([parts, rank], counts({ a: 5, b: 9, c: 5, d: 1 }));
    const ranks = ["a", "b", "c", "d"].map((code) => figure(`rank.${code}`).value?.numerator);
    expect(ranks).toEqual([2, 1, 2, 4]);
  });

  test("is open where values are rounded or missing", () => {
    const rows = [...counts({ a: 500, b: 400 }, { roundedTo: 100 }), ...counts({ c: 200 })];
    const figure = figuresOf([parts, rank], rows);
    // 450 to 550, 350 to 450; d may be anything.
    expect(figure("rank.a")).toMatchObject({
      value: fraction(1),
      low: fraction(1),
      high: fraction(2),
    });
    expect(figure("rank.b")).toMatchObject({
      value: fraction(2),
      low: fraction(1),
      high: fraction(3),
    });
    expect(figure("rank.c")).toMatchObject({
      value: fraction(3),
      low: fraction(3),
      high: fraction(4),
    });
    expect(figure("rank.d").value).toBeNull();
  });

  test("is not given where counting differs, unless asked for", () => {
    const rows = [
      ...counts({ a: 5 }, { method: "billetterie" }),
      ...counts({ b: 6, c: 7, d: 8 }, { method: "estimation" }),
    ];
    expect(figuresOf([parts, rank], rows)("rank.d")).toMatchObject({
      value: null,
      mixedMethods: true,
    });
    const asked: Rule = { ...rank, acrossMethods: true };
    expect(figuresOf([parts, asked], rows)("rank.d")).toMatchObject({
      value: fraction(1),
      mixedMethods: true,
    });
  });
});

test("the greatest parts and the others make the whole", () => {
  const top: Rule = {
    ...{ code: "top", version: 1, label: "T", kind: "top" },
    ...{ of: "parts", count: 2, others: "Autres structures" },
  };
  const figure = figuresOf([parts, top], counts({ a: 5, b: 9, c: 7 }));
  expect([figure("top.b"), figure("top.c")].map(({ value }) => value)).toEqual([
    fraction(9),
    fraction(7),
  ]);
  expect(figure("top.reste")).toMatchObject({
    label: "Autres structures",
    value: fraction(5),
    high: null,
    lowerBound: true,
    item: null,
  });
  expect(figure("top.reste").coverage?.absent).toEqual([{ code: "d", label: "D" }]);
});

describe("a change", () => {
  const since = { edition: "2023-2024" };
  const change = (of: string, as: "difference" | "percent"): Rule => ({
    ...{ code: "change", version: 1, label: "C", kind: "change" },
    ...{ of, as, since },
  });
  const rows = [
    ...counts({ a: 10, b: 20, c: 30, d: 40 }, before),
    ...counts({ a: 20, b: 20, c: 30, d: 55 }),
  ];

  test("is a difference, or a percentage", () => {
    expect(figuresOf([total, change("total", "difference")], rows)("change")).toMatchObject({
      value: fraction(25),
      low: fraction(25),
      high: fraction(25),
    });
    const percent = figuresOf([total, change("total", "percent")], rows)("change");
    expect(percent.value).toEqual(fraction(1, 4));
    expect(percent.receipt.observations).toHaveLength(8);
  });

  test("of a breakdown is that of each part", () => {
    const figure = figuresOf([parts, change("parts", "difference")], rows);
    expect([figure("change.a").value, figure("change.b").value]).toEqual([
      fraction(10),
      fraction(0),
    ]);
  });

  test("of shares is in points", () => {
    const ateliers: Rule = {
      ...total,
      code: "ateliers",
      where: { category: ["ateliers-de-pratique"] },
    } as Rule;
    const share: Rule = {
      ...{ code: "share", version: 1, label: "S", kind: "share" },
      ...{ part: "ateliers", whole: "total" },
    };
    const both = [
      "ateliers-de-pratique",
      "actions-de-mediation",
      "formations",
      "editions-pedagogiques",
    ];
    const spread = (code: string, values: number[], more = {}) =>
      values.map((value, at) =>
        observed(code, "interventions", value, { ...more, category: both[at] as string }),
      );
    const mixed = [...spread("a", [1, 3, 0, 0], before), ...spread("a", [1, 1, 0, 0])];
    const figure = figuresOf([total, ateliers, share, change("share", "difference")], mixed, {
      structures: [member("a")],
    })("change");
    expect(figure).toMatchObject({ value: fraction(25), unit: { plural: "points" } });
  });

  test("from zero has no percentage, from nothing no value", () => {
    const fromZero = [...counts({ a: 0, b: 0, c: 0, d: 0 }, before), ...counts({ a: 1 })];
    expect(figuresOf([total, change("total", "percent")], fromZero)("change").value).toBeNull();
    expect(
      figuresOf([total, change("total", "difference")], counts({ a: 1 }))("change").value,
    ).toBeNull();
  });

  test.each([
    [{ edition: "2019-2020" }, "edition-inconnue"],
    [{ edition: "2023-2024", vintage: "final" }, "millesime-inconnu"],
    [{ edition: "2024-2025" }, "comparaison-a-soi"],
  ])("from %o is refused", (wrong, code) => {
    const rule = { ...change("total", "percent"), since: wrong } as Rule;
    const { figures, issues } = evaluate([total, rule], datasetOf(rows, { structures }), reading);
    expect([figures, issues.map((issue) => issue.code)]).toEqual([[], [code]]);
  });
});

describe("what is missing", () => {
  const mode = (missing: "strict" | "partial" | "imputed") => ({ ...total, missing }) as Rule;
  const earlier = counts({ a: 1, b: 2, c: 3, d: 40 }, before);
  const rows = [...earlier, ...counts({ a: 10, b: 20, c: 30 })];

  test("leaves a minimum", () => {
    for (const rule of [total, mode("partial")])
      expect(figuresOf([rule], rows)("total")).toMatchObject({
        value: fraction(60),
        lowerBound: true,
      });
  });

  test("leaves nothing where the rule is strict", () => {
    expect(figuresOf([mode("strict")], rows)("total")).toMatchObject({
      value: null,
      low: null,
      high: null,
      lowerBound: false,
    });
    const full = [...rows, ...counts({ d: 1 })];
    expect(figuresOf([mode("strict")], full)("total").value).toEqual(fraction(61));
  });

  test("is what it was, marked, where the rule imputes it", () => {
    const figure = figuresOf([mode("imputed")], rows)("total");
    expect(figure).toMatchObject({
      value: fraction(100),
      low: fraction(60),
      high: null,
      lowerBound: false,
      approximate: true,
    });
    expect(figure.statuses).toContainEqual({ status: "I", count: 1, value: fraction(40) });
    expect(figure.coverage?.absent).toEqual([{ code: "d", label: "D" }]);
  });

  test("stays missing where there is nothing to impute", () => {
    const figure = figuresOf([mode("imputed")], counts({ a: 10 }))("total");
    expect(figure).toMatchObject({ value: fraction(10), lowerBound: true, approximate: false });
  });
});

test("ranks and changes hold the truth within their bounds, whatever is missing", () => {
  const codes = structures.map(({ code }) => code);
  const values = fc.array(fc.nat(20), { minLength: 4, maxLength: 4 });
  const known = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
  const rules: Rule[] = [
    total,
    parts,
    { code: "rank", version: 1, label: "R", kind: "rank", of: "parts" },
    {
      ...{ code: "change", version: 1, label: "C", kind: "change" },
      ...{ of: "total", as: "difference", since: { edition: "2023-2024" } },
    },
  ];
  fc.assert(
    fc.property(values, values, known, (then, now, seen) => {
      const rows = (all: boolean) => [
        ...codes.flatMap((code, at) =>
          all || seen[at] ? [observed(code, "interventions", then[at] ?? 0, before)] : [],
        ),
        ...codes.flatMap((code, at) =>
          all || seen[4 + at] ? [observed(code, "interventions", now[at] ?? 0)] : [],
        ),
      ];
      const truth = figuresOf(rules, rows(true));
      const shown = figuresOf(rules, rows(false));
      for (const id of ["change", ...codes.map((code) => `rank.${code}`)]) {
        const { low, high, value } = shown(id);
        const real = truth(id).value;
        if (value === null || real === null) continue;
        expect(low === null || compareRationals(low, real) <= 0, `${id} low`).toBe(true);
        expect(high === null || compareRationals(real, high) <= 0, `${id} high`).toBe(true);
      }
    }),
  );
});
