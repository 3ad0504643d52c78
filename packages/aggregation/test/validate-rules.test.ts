import { parseRules, type Rule, validateRules } from "@panorama/aggregation";
import { type Dictionary, poles } from "@panorama/schema";
import { expect, test } from "vitest";
import { people } from "./people.ts";

const total = (of: string | string[], category?: string[]): Rule => ({
  code: "x",
  version: 1,
  label: "X",
  kind: "total",
  of,
  ...(category && { where: { category } }),
});

const codes = (...rules: Rule[]) => validateRules(rules, poles).map(({ code }) => code);

test("final publics and relays never add up, and the reason is given in French", () => {
  const [issue] = validateRules([total(["beneficiaires", "personnes-formees"])], poles);
  expect(issue?.code).toBe("populations-melangees");
  expect(issue?.why).toContain("publics finaux");
  expect(issue?.why).toContain("relais");
  expect(issue?.why).toContain("ne s’additionnent jamais");
});

test.each([
  ["units", total(["interventions", "heures-intervention"]), "unites-melangees"],
  ["populations", total(["partenaires", "professionnels"]), "populations-melangees"],
  [
    "overlapping categories",
    total("professionnels", ["cineastes", "techniciens"]),
    "dimension-non-additive",
  ],
  ["an unknown indicator", total("benefciaires"), "indicateur-inconnu"],
  ["an unknown category", total("beneficiaires", ["autre"]), "categorie-inconnue"],
])("%s are refused", (_, rule, code) => {
  expect(codes(rule)).toEqual([code]);
});

test("one category of an overlapping nomenclature may be taken", () => {
  expect(codes(total("professionnels", ["cineastes"]))).toEqual([]);
});

test("a share needs a part of its whole", () => {
  const part: Rule = { ...total("interventions"), code: "part" };
  const whole: Rule = { ...total("beneficiaires"), code: "whole" };
  const share: Rule = {
    code: "s",
    version: 1,
    label: "S",
    kind: "share",
    part: "part",
    whole: "whole",
  };
  expect(codes(part, whole, share)).toEqual(["part-hors-du-tout"]);
  expect(codes(whole, { ...share, part: "nothing" })).toEqual(["regle-inconnue"]);
  const some: Rule = { ...total("beneficiaires", ["autres"]), code: "whole" };
  expect(codes({ ...total("beneficiaires"), code: "part" }, some, share)).toEqual([
    "part-hors-du-tout",
  ]);
});

test("shares of overlapping categories are refused", () => {
  const rules: Rule[] = [
    { code: "t", version: 1, label: "T", kind: "total", of: "professionnels" },
    { code: "b", version: 1, label: "B", kind: "breakdown", of: "professionnels", by: "category" },
    { code: "s", version: 1, label: "S", kind: "share", part: "b", whole: "t" },
  ];
  expect(codes(...rules)).toEqual(["dimension-non-additive"]);
});

test.each([
  ["an indicator twice", total(["interventions", "interventions"]), "regle-mal-formee"],
  ["a category twice", total("beneficiaires", ["autres", "autres"]), "regle-mal-formee"],
  ["no category at all", total("beneficiaires", []), "regle-mal-formee"],
  ["no indicator at all", total([]), "regle-mal-formee"],
])("%s is refused", (_, rule, code) => {
  expect(codes(rule)).toEqual([code]);
});

test("a share of everything over one region is refused", () => {
  const part: Rule = { ...total("interventions"), code: "part" };
  const whole: Rule = {
    ...total("interventions"),
    code: "whole",
    where: { region: ["24"] },
  } as Rule;
  const share: Rule = {
    code: "s",
    version: 1,
    label: "S",
    kind: "share",
    part: "part",
    whole: "whole",
  };
  expect(codes(part, whole, share)).toEqual(["part-hors-du-tout"]);
});

test("a rule code stands once", () => {
  expect(codes(total("interventions"), total("partenaires"))).toEqual(["regle-en-double"]);
});

test("rules in JSON keep their shape: unknown fields and kinds are refused in French", () => {
  const { issues } = parseRules(
    [{ ...total("interventions"), arrondi: 3 }, { kind: "somme" }],
    poles,
  );
  expect(issues).toHaveLength(1);
  expect(issues[0]?.code).toBe("regle-mal-formee");
  expect(issues[0]?.what).toContain("arrondi");
});

test("a refused rule keeps every rule back", () => {
  expect(parseRules([total(["beneficiaires", "personnes-formees"])], poles).rules).toEqual([]);
});

test.each([
  [["eleves", "jeunes"], []],
  [["eleves", "relais"], ["populations-melangees"]],
  [["eleves", "ete"], ["periodes-melangees"]],
  [["artistes"], ["dimension-non-additive"]],
])("of one unit, %j", (of, refusals) => {
  expect(validateRules([total(of)], people).map(({ code }) => code)).toEqual(refusals);
});

test("a breakdown whose parts are sums that do not add up is refused", () => {
  const breakdown = { code: "x", version: 1, label: "X", kind: "breakdown" } as const;
  const professions = { category: ["cineastes", "techniciens"] };
  const refused = (rule: Rule, dictionary: Dictionary) =>
    validateRules([rule], dictionary).map(({ code }) => code);
  const of = "professionnels";
  expect(refused({ ...breakdown, of, by: "region", where: professions }, poles)).toEqual([
    "dimension-non-additive",
  ]);
  expect(refused({ ...breakdown, of, by: "structure", where: professions }, poles)).toEqual([
    "dimension-non-additive",
  ]);
  expect(refused({ ...breakdown, of, by: "category", where: professions }, poles)).toEqual([]);
  expect(refused({ ...breakdown, of: "artistes", by: "region" }, people)).toEqual([
    "dimension-non-additive",
  ]);
  expect(refused({ ...breakdown, of: "artistes", by: "structure" }, people)).toEqual([]);
});
