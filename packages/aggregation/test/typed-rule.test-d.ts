// Judged by the compiler alone: each @ts-expect-error must be an error, every other line must compile.
import { defineRules, type TypedRule } from "@panorama/aggregation";
import { poles } from "@panorama/schema";
import { people } from "./people.ts";

const total = { code: "x", version: 1, label: "X", kind: "total" } as const;
const breakdown = { ...total, kind: "breakdown" } as const;
const schools = ["autres", "mission-pole"] as const;
const professions = ["cineastes", "techniciens"] as const;

defineRules(poles, [{ ...total, of: "beneficiaires" }]);
defineRules(poles, [{ ...total, of: ["beneficiaires"] }]);
defineRules(poles, [{ ...total, of: "beneficiaires", where: { category: schools } }]);
defineRules(poles, [{ ...total, of: "professionnels", where: { category: ["cineastes"] } }]);
defineRules(poles, [{ ...breakdown, of: "professionnels", by: "category" }]);

// @ts-expect-error an unknown indicator
defineRules(poles, [{ ...total, of: "benefciaires" }]);
// @ts-expect-error a category of another indicator
defineRules(poles, [{ ...total, of: "beneficiaires", where: { category: professions } }]);
// @ts-expect-error final publics and relays
defineRules(poles, [{ ...total, of: ["beneficiaires", "personnes-formees"] }]);
// @ts-expect-error two units of one population
defineRules(poles, [{ ...total, of: ["interventions", "heures-intervention"] }]);
// @ts-expect-error two populations
defineRules(poles, [{ ...total, of: ["partenaires", "professionnels"] }]);
// @ts-expect-error categories that overlap
defineRules(poles, [{ ...total, of: "professionnels", where: { category: professions } }]);
// @ts-expect-error a breakdown by something unknown
defineRules(poles, [{ ...breakdown, of: "beneficiaires", by: "commune" }]);
// @ts-expect-error a region that does not exist
defineRules(poles, [{ ...total, of: "beneficiaires", where: { region: ["99"] } }]);

defineRules(people, [{ ...total, of: ["eleves", "jeunes"] }]);

// @ts-expect-error one unit and period, two populations
defineRules(people, [{ ...total, of: ["eleves", "relais"] }]);
// @ts-expect-error one unit and population, two periods
defineRules(people, [{ ...total, of: ["eleves", "ete"] }]);
// @ts-expect-error not additive over structures
defineRules(people, [{ ...total, of: "artistes" }]);
// @ts-expect-error not additive over structures, among others
defineRules(people, [{ ...total, of: ["eleves", "artistes"] }]);

defineRules(people, [{ ...breakdown, of: "artistes", by: "structure" }]);
defineRules(poles, [
  { ...breakdown, of: "professionnels", by: "category", where: { category: professions } },
]);

// @ts-expect-error a region sums its structures, which do not add up
defineRules(people, [{ ...breakdown, of: "artistes", by: "region" }]);
const byRegion = { ...breakdown, of: "professionnels", by: "region" } as const;
// @ts-expect-error each region would sum categories that overlap
defineRules(poles, [{ ...byRegion, where: { category: professions } }]);

// Rules that build on others.
const ratio = { ...total, kind: "ratio", numerator: "a", denominator: "b" } as const;
const quantile = { ...total, kind: "quantile", of: "x", per: "region", percent: 50 } as const;
const rate = { ...total, kind: "rate", of: "x", fact: "habitants", per: 1000 } as const;
const top = { ...total, kind: "top", of: "x", count: 3, others: "Autres" } as const;
const change = { ...total, kind: "change", of: "x", as: "percent" } as const;
const define = <const R extends readonly TypedRule<typeof poles>[]>(rules: R) => rules;

define([ratio, quantile, rate, top, { ...total, kind: "rank", of: "x" }]);
define([{ ...change, since: { edition: "2023-2024" } }]);
define([{ ...change, since: { edition: "2023-2024", vintage: "consolide" }, as: "difference" }]);
define([{ ...total, of: "beneficiaires", missing: "strict" }]);
define([{ ...breakdown, of: "beneficiaires", by: "region", missing: "imputed" }]);
define([{ ...total, kind: "rank", of: "x", acrossMethods: true }]);

// @ts-expect-error a way of missing that does not exist
define([{ ...total, of: "beneficiaires", missing: "ignore" }]);
// @ts-expect-error a ratio of one thing
define([{ ...total, kind: "ratio", numerator: "a" }]);
// @ts-expect-error a quantile per category
define([{ ...quantile, per: "category" }]);
// @ts-expect-error a quantile without its percent
define([{ ...total, kind: "quantile", of: "x", per: "region" }]);
// @ts-expect-error a quantile of an external fact
define([{ ...quantile, of: { fact: "habitants" } }]);
// @ts-expect-error a rate for no number
define([{ ...rate, per: "mille" }]);
// @ts-expect-error a rate to nothing
define([{ ...total, kind: "rate", of: "x", per: 1000 }]);
// @ts-expect-error the others have no name
define([{ ...total, kind: "top", of: "x", count: 3 }]);
// @ts-expect-error the greatest of several breakdowns
define([{ ...top, of: ["x", "y"] }]);
// @ts-expect-error a change since nothing
define([change]);
// @ts-expect-error a change since a year
define([{ ...change, since: 2023 }]);
// @ts-expect-error a change as a ratio
define([{ ...change, since: { edition: "2023-2024" }, as: "ratio" }]);
// @ts-expect-error a rank by several breakdowns
define([{ ...total, kind: "rank", of: ["x", "y"] }]);
// @ts-expect-error a mean per category
define([{ ...total, kind: "mean", of: "x", per: "category" }]);
// @ts-expect-error a kind that does not exist
define([{ ...total, kind: "median", of: "x" }]);
// @ts-expect-error a rule without a version
define([{ code: "x", label: "X", kind: "total", of: "beneficiaires" }]);
