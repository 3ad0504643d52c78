// Judged by the compiler alone: each @ts-expect-error must be an error, every other line must compile.
import { defineRules } from "@panorama/aggregation";
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
