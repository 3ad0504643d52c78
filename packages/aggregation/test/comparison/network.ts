import { type Dataset, defineDictionary, type Observation } from "@panorama/schema";
import { member } from "../dataset.ts";

const hour = { code: "heure", singular: "heure", plural: "heures", decimals: 2 } as const;
const additive = { structure: "additive", category: "additive", edition: "additive" } as const;
const common = {
  version: 1,
  definition: "…",
  unit: hour,
  population: "activite",
  period: "annee-scolaire",
  missing: "unknown",
  publication: { roundTo: 1, threshold: 0, minimumCoverage: 0 },
  since: "2023-2024",
  additivity: additive,
} as const;

/** Hours: in two categories; where no answer means none; that overlap; that do not add up; that replace others. */
export const hours = defineDictionary({
  code: "hours",
  version: 1,
  label: "Heures",
  populations: [{ code: "activite", label: "activités" }],
  indicators: [
    { ...common, code: "ateliers", label: "Ateliers", nomenclature: "lieux" },
    { ...common, code: "sorties", label: "Sorties", missing: "none" },
    {
      ...common,
      code: "prets",
      label: "Prêts",
      additivity: { ...additive, structure: "overlapping" },
    },
    {
      ...common,
      code: "salles",
      label: "Salles",
      additivity: { ...additive, structure: "non-additive" },
    },
    { ...common, code: "stages", label: "Stages", since: "2025-2026", replaces: "sorties" },
  ],
  nomenclatures: [
    {
      code: "lieux",
      label: "Lieux",
      items: [
        { code: "ecole", label: "École" },
        { code: "salle", label: "Salle" },
      ],
    },
  ],
  methods: [
    { code: "agenda", label: "agenda" },
    { code: "contrats", label: "contrats" },
  ],
  missions: [],
});

/** Each edition is known early, then in full; the first one's last vintage comes out between the two of the second. */
export const editions = [
  edition("2023-2024", 2023, ["2024-11-30", "2025-12-31"]),
  edition("2024-2025", 2024, ["2025-11-30", "2026-06-30"]),
  edition("2025-2026", 2025, ["2026-11-30", "2027-06-30"]),
];

function edition(code: string, calendarYear: number, [early, full]: [string, string]) {
  const vintages = [
    { code: "tot", label: "tôt", day: early },
    { code: "complet", label: "complet", day: full },
  ];
  return { code, schoolYear: code, calendarYear, vintages };
}

/** A value given to the early vintage of an edition, counted by diary, unless told otherwise. */
export function hoursOf(
  edition: string,
  scope: string,
  value: number | null,
  rest: Partial<Observation> = {},
): Observation {
  return {
    edition,
    vintage: "tot",
    scope,
    indicator: "ateliers",
    category: null,
    value,
    status: value === null ? "O" : "A",
    roundedTo: null,
    method: value === null ? null : "agenda",
    comment: null,
    source: { file: "test.csv" },
    ...rest,
  };
}

/** Structures a, b (Centre-Val de Loire), c (Hauts-de-France) in every edition. */
export function networkOf(
  observations: readonly Observation[],
  rest: Partial<Dataset> = {},
): Dataset {
  return {
    dictionary: hours,
    editions,
    structures: [member("a"), member("b"), member("c", "32")],
    observations,
    facts: [],
    simulated: false,
    ...rest,
  };
}

export const ateliers = {
  code: "ateliers",
  version: 1,
  label: "Ateliers",
  kind: "total",
  of: "ateliers",
} as const;

export const [first, second, third] = ["2023-2024", "2024-2025", "2025-2026"] as const;

export const early = (edition: string) => ({ edition, vintage: "tot" });
export const full = (edition: string) => ({ edition, vintage: "complet" });
