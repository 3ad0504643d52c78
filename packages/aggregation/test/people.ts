import { defineDictionary } from "@panorama/schema";

const person = {
  code: "personne",
  singular: "personne",
  plural: "personnes",
  decimals: 0,
} as const;
const common = {
  version: 1,
  definition: "…",
  unit: person,
  missing: "unknown",
  publication: { roundTo: 1, threshold: 0, minimumCoverage: 0 },
  since: "2024-2025",
  additivity: { structure: "additive", category: "additive", edition: "additive" },
} as const;

/** Four indicators in one unit: each differs from the first in one thing that keeps them from adding up. */
export const people = defineDictionary({
  code: "people",
  version: 1,
  label: "Personnes",
  populations: [
    { code: "public-final", label: "publics finaux" },
    { code: "relais", label: "relais" },
  ],
  indicators: [
    {
      ...common,
      code: "eleves",
      label: "Élèves",
      population: "public-final",
      period: "annee-scolaire",
    },
    {
      ...common,
      code: "jeunes",
      label: "Jeunes",
      population: "public-final",
      period: "annee-scolaire",
    },
    { ...common, code: "relais", label: "Relais", population: "relais", period: "annee-scolaire" },
    { ...common, code: "ete", label: "Été", population: "public-final", period: "annee-civile" },
    {
      ...common,
      code: "artistes",
      label: "Artistes",
      population: "public-final",
      period: "annee-scolaire",
      additivity: { structure: "non-additive", category: "additive", edition: "additive" },
    },
  ],
  nomenclatures: [],
  methods: [],
  missions: [],
});
