import { defineRules, evaluate, parseRules, type Rule, validateRules } from "@panorama/aggregation";
import { type Dictionary, type ExternalFact, poles } from "@panorama/schema";
import { expect, test } from "vitest";
import { datasetOf, editions, reading } from "./dataset.ts";
import { people } from "./people.ts";

const identity = { version: 1, label: "X" } as const;
const total = (code: string, of: string | string[], where?: object): Rule =>
  ({ ...identity, code, kind: "total", of, ...(where && { where }) }) as Rule;
const parts = (code: string, of: string, by: string, where?: object): Rule =>
  ({ ...identity, code, kind: "breakdown", of, by, ...(where && { where }) }) as Rule;
const derived = (kind: string, rest: object): Rule =>
  ({ ...identity, code: "x", kind, ...rest }) as Rule;

const share = (part: string, whole: unknown) => derived("share", { part, whole });
const ratio = derived("ratio", { numerator: "a", denominator: "b" });
const top = derived("top", { of: "p", count: 2, others: "Autres" });
const schools = { category: ["autres", "mission-pole"] };

/** Beneficiaries whose categories overlap. */
const overlapping: Dictionary = {
  ...poles,
  indicators: poles.indicators.map((one) =>
    one.code === "beneficiaires"
      ? { ...one, additivity: { ...one.additivity, category: "overlapping" } }
      : one,
  ),
};

/** What is refused, by why; the words of each stand in the snapshot. */
const refused: [string, Dictionary, Rule[]][] = [
  ["an unknown indicator, with the nearest", poles, [total("x", "benefciaires")]],
  ["an unknown indicator, with all there are", people, [total("x", "spectateurs")]],
  ["an unknown category", poles, [total("x", "beneficiaires", { category: ["autre"] })]],
  ["an empty list", poles, [total("x", [])]],
  ["an indicator twice", poles, [total("x", ["beneficiaires", "beneficiaires"])]],
  ["a structure twice", poles, [total("x", "beneficiaires", { structure: ["a", "a"] })]],
  ["a code twice", poles, [total("x", "beneficiaires"), total("x", "interventions")]],
  ["two populations", people, [total("x", ["eleves", "relais"])]],
  ["two units", poles, [total("x", ["interventions", "heures-intervention"])]],
  ["two periods", people, [total("x", ["eleves", "ete"])]],
  ["each that differs from the first", people, [total("x", ["eleves", "relais", "ete"])]],
  ["structures that do not add up", people, [total("x", "artistes")]],
  [
    "categories that do not add up",
    poles,
    [total("x", "professionnels", { category: ["cineastes", "techniciens"] })],
  ],
  ["regions that sum structures", people, [parts("x", "artistes", "region")]],
  ["categories that sum structures", people, [parts("x", "artistes", "category")]],
  [
    "parts that sum categories",
    poles,
    [parts("x", "professionnels", "region", { category: ["cineastes", "techniciens"] })],
  ],
  ["a share of nothing", poles, [total("b", "beneficiaires"), share("a", "b")]],
  ["a share in nothing", poles, [total("a", "beneficiaires"), share("a", "b")]],
  [
    "a share in a breakdown",
    poles,
    [total("a", "beneficiaires"), parts("b", "beneficiaires", "category"), share("a", "b")],
  ],
  [
    "a share of another indicator",
    poles,
    [total("a", "interventions"), total("b", "beneficiaires"), share("a", "b")],
  ],
  [
    "a share of all in some categories",
    poles,
    [total("a", "beneficiaires"), total("b", "beneficiaires", schools), share("a", "b")],
  ],
  [
    "a share of a category outside",
    poles,
    [
      total("a", "beneficiaires", { category: ["autres", "passeurs-d-images"] }),
      total("b", "beneficiaires", schools),
      share("a", "b"),
    ],
  ],
  [
    "a share of all in some structures",
    poles,
    [
      total("a", "beneficiaires"),
      total("b", "beneficiaires", { structure: ["lux"] }),
      share("a", "b"),
    ],
  ],
  [
    "a share of a region outside",
    poles,
    [
      total("a", "beneficiaires", { region: ["24", "32"] }),
      total("b", "beneficiaires", { region: ["24"] }),
      share("a", "b"),
    ],
  ],
  [
    "shares of categories that overlap",
    poles,
    [parts("a", "professionnels", "category"), total("b", "professionnels"), share("a", "b")],
  ],
  [
    "a share of two indicators in one of them",
    people,
    [total("a", ["eleves", "jeunes"]), total("b", "eleves"), share("a", "b")],
  ],
  // What builds on an unknown indicator is not judged: the indicator is told.
  ["a ratio of an unknown one", people, [total("a", "spectateurs"), total("b", "ete"), ratio]],
  ["a ratio to an unknown one", people, [total("a", "ete"), total("b", "spectateurs"), ratio]],
  [
    "shares of an unknown one",
    people,
    [parts("a", "spectateurs", "category"), total("b", "spectateurs"), share("a", "b")],
  ],
  ["the others of an unknown one", people, [parts("p", "spectateurs", "region"), top]],
  ["a mean of nothing", poles, [derived("mean", { of: "a", per: "structure" })]],
  [
    "a quantile of a breakdown",
    poles,
    [
      parts("a", "beneficiaires", "region"),
      derived("quantile", { of: "a", per: "region", percent: 50 }),
    ],
  ],
  ["a rate of nothing", poles, [derived("rate", { of: "a", fact: "f", per: 1000 })]],
  ["a ratio of nothing", poles, [total("b", "beneficiaires"), ratio]],
  ["a ratio to nothing", poles, [total("a", "beneficiaires"), ratio]],
  ["a ratio of two periods", people, [total("a", "eleves"), total("b", "ete"), ratio]],
  [
    "a ratio of two perimeters",
    people,
    [total("a", "eleves", { region: ["24"] }), total("b", "relais"), ratio],
  ],
  [
    "a ratio of other structures",
    people,
    [total("a", "eleves", { structure: ["a"] }), total("b", "relais", { structure: ["b"] }), ratio],
  ],
  ["a rank of a total", poles, [total("a", "beneficiaires"), derived("rank", { of: "a" })]],
  ["the greatest of nothing", poles, [top]],
  ["the others of categories that overlap", poles, [parts("p", "professionnels", "category"), top]],
  [
    "the others of categories that may overlap",
    overlapping,
    [parts("p", "beneficiaires", "category"), top],
  ],
  [
    "shares of categories that may overlap",
    overlapping,
    [parts("a", "beneficiaires", "category"), total("b", "beneficiaires"), share("a", "b")],
  ],
  [
    "the others of structures that do not add up",
    people,
    [parts("p", "artistes", "structure"), top],
  ],
  [
    "a change of a rank",
    poles,
    [
      parts("p", "beneficiaires", "region"),
      { ...identity, code: "r", kind: "rank", of: "p" },
      derived("change", { of: "r", since: { edition: "2023-2024" }, as: "percent" }),
    ],
  ],
  [
    "a change of nothing",
    poles,
    [derived("change", { of: "a", since: { edition: "2023-2024" }, as: "percent" })],
  ],
];

test.each(refused)("%s is refused, in these words", (_, dictionary, rules) => {
  const issues = validateRules(rules, dictionary);
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.every(({ severity }) => severity === "error")).toBe(true);
  expect(
    issues.map(({ code, what, why, remedy }) => `[${code}] ${what} ${why} → ${remedy}`),
  ).toMatchSnapshot();
});

/** What is taken, though it is near to what is refused. */
const taken: [string, Dictionary, Rule[]][] = [
  ["several indicators that add up", people, [total("x", ["eleves", "jeunes"])]],
  ["one indicator in a list", people, [total("x", ["eleves"])]],
  ["several categories that add up", poles, [total("x", "beneficiaires", schools)]],
  [
    "one category of those that overlap",
    poles,
    [total("x", "professionnels", { category: ["cineastes"] })],
  ],
  [
    "a breakdown by structure of what does not add up",
    people,
    [parts("x", "artistes", "structure")],
  ],
  [
    "a breakdown by category of those that overlap",
    poles,
    [parts("x", "professionnels", "category", { category: ["cineastes", "techniciens"] })],
  ],
  [
    "a share of some categories",
    poles,
    [
      total("a", "beneficiaires", { category: ["autres"] }),
      total("b", "beneficiaires", schools),
      share("a", "b"),
    ],
  ],
  [
    "a share of a region inside",
    poles,
    [
      total("a", "beneficiaires", { region: ["24"] }),
      total("b", "beneficiaires", { region: ["32", "24"] }),
      share("a", "b"),
    ],
  ],
  ["a share of an external fact", poles, [total("a", "beneficiaires"), share("a", { fact: "f" })]],
  [
    "shares by region of what overlaps",
    poles,
    [parts("a", "professionnels", "region"), total("b", "professionnels"), share("a", "b")],
  ],
  [
    "a ratio of one perimeter, in any order",
    people,
    [
      total("a", "eleves", { region: ["24", "32"] }),
      total("b", "relais", { region: ["32", "24"] }),
      ratio,
    ],
  ],
  [
    "regions that sum categories which add up",
    poles,
    [parts("x", "beneficiaires", "region", schools)],
  ],
  [
    "a breakdown of some regions",
    poles,
    [parts("x", "beneficiaires", "structure", { region: ["24"] })],
  ],
  [
    "ranks of categories that overlap",
    poles,
    [parts("p", "professionnels", "category"), derived("rank", { of: "p" })],
  ],
  ["the others of what adds up", poles, [parts("p", "beneficiaires", "category"), top]],
  ["the others of structures that overlap", poles, [parts("p", "partenaires", "structure"), top]],
  ...["total", "breakdown"].map((kind): [string, Dictionary, Rule[]] => [
    `a change of a ${kind}`,
    poles,
    [
      kind === "total" ? total("a", "beneficiaires") : parts("a", "beneficiaires", "region"),
      derived("change", { of: "a", since: { edition: "2023-2024" }, as: "percent" }),
    ],
  ]),
  ...["mean", "quantile", "rate", "ratio", "share", "count"].map(
    (kind): [string, Dictionary, Rule[]] => [
      `a change of a ${kind}`,
      poles,
      [
        total("a", "beneficiaires"),
        {
          ...identity,
          ...{ code: "b", kind, of: kind === "count" ? "region" : "a", per: "structure" },
          ...{ percent: 50, fact: "f", numerator: "a", denominator: "a", part: "a", whole: "a" },
        } as unknown as Rule,
        derived("change", { of: "b", since: { edition: "2023-2024" }, as: "percent" }),
      ],
    ],
  ),
  [
    "a count and a fact",
    poles,
    [derived("count", { of: "region" }), { ...identity, code: "f", kind: "fact", of: "f" }],
  ],
];

test.each(taken)("%s is taken", (_, dictionary, rules) => {
  expect(validateRules(rules, dictionary)).toEqual([]);
});

/** A fact that no rule names. */
const other: ExternalFact = {
  ...{ code: "autre", label: "Autre", value: 1, approximate: false },
  unit: { code: "u", singular: "unité", plural: "unités", decimals: 0 },
  ...{ source: "Ailleurs", date: "2025-01-01" },
};

test.each<[string, Rule[]]>([
  ["a fact", [{ ...identity, code: "f", kind: "fact", of: "inconnu" }]],
  ["a share of a fact", [total("a", "beneficiaires"), share("a", { fact: "inconnu" })]],
  [
    "a rate to a fact",
    [total("a", "beneficiaires"), derived("rate", { of: "a", fact: "inconnu", per: 10 })],
  ],
  [
    "an edition",
    [
      total("a", "beneficiaires"),
      derived("change", { of: "a", since: { edition: "1999-2000" }, as: "percent" }),
    ],
  ],
  [
    "a vintage",
    [
      total("a", "beneficiaires"),
      derived("change", {
        ...{ of: "a", as: "percent" },
        since: { edition: "2023-2024", vintage: "dernier" },
      }),
    ],
  ],
  [
    "its own reading",
    [
      total("a", "beneficiaires"),
      derived("change", { of: "a", since: { edition: "2024-2025" }, as: "percent" }),
    ],
  ],
])("data that have not %s refuse the rules, in these words", (_, rules) => {
  const { figures, issues } = evaluate(rules, datasetOf([], { facts: [other] }), reading);
  expect(figures).toEqual([]);
  expect(
    issues.map(({ code, severity, what, why, remedy }) => [code, severity, what, why, remedy]),
  ).toMatchSnapshot();
});

test("an earlier vintage of the same edition is another reading", () => {
  const rules = [
    total("a", "beneficiaires"),
    derived("change", {
      ...{ of: "a", as: "percent" },
      since: { edition: "2024-2025", vintage: "premier" },
    }),
  ];
  expect(evaluate(rules, datasetOf([]), reading).issues).toEqual([]);
});

test("without a vintage, a change starts from the last one", () => {
  const day = "2026-01-31";
  const rules = [
    total("a", "beneficiaires"),
    derived("change", { of: "a", as: "percent", since: { edition: "2024-2025" } }),
  ];
  const data = datasetOf([], {
    editions: editions.map((edition) => ({
      ...edition,
      vintages: [...edition.vintages, { code: "final", label: "final", day }],
    })),
  });
  const codes = (vintage: string) =>
    evaluate(rules, data, { edition: "2024-2025", vintage }).issues.map(({ code }) => code);
  expect([codes("final"), codes("consolide")]).toEqual([["comparaison-a-soi"], []]);
});

test.each([
  ["no list", { code: "x" }],
  ["a code that is none", [{ ...total("x", "beneficiaires"), code: "X y" }]],
  ["a version that is none", [{ ...total("x", "beneficiaires"), version: 0 }]],
  ["an unknown kind", [{ ...total("x", "beneficiaires"), kind: "sum" }]],
  ["an unknown field", [{ ...total("x", "beneficiaires"), by: "region" }]],
  ["several things at once", [{ kind: "mean" }, { ...total("x", "beneficiaires"), decimals: 9 }]],
])("JSON that is %s is refused, in these words", (_, json) => {
  const { rules, issues } = parseRules(json, poles);
  expect(rules).toEqual([]);
  expect(issues).toMatchSnapshot();
});

test("rules written in TypeScript that are refused throw, with every reason", () => {
  const rules = [total("x", ["eleves", "relais"]), total("y", ["eleves", "ete"])];
  expect(() => defineRules(people, rules as never)).toThrowErrorMatchingSnapshot();
});
