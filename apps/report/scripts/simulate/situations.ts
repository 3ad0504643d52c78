import type { IndicatorCode, MethodCode, Poles, Status } from "@panorama/schema";

export type Indicator = Extract<
  IndicatorCode<Poles>,
  | "beneficiaires"
  | "partenaires"
  | "interventions"
  | "professionnels"
  | "journees-formation"
  | "personnes-formees"
  | "heures-stagiaires"
>;

type Method = MethodCode<Poles>;
type Structures = readonly string[];

/** How a structure keeps silent to the end: it says so with a status, or no line is ever written. */
export type Silence = Extract<Status, "O" | "L"> | "sans-ligne";

/** Of each edition and indicator, the structures that never gave a value. */
export const silences: Record<string, Partial<Record<Indicator, Record<string, Silence>>>> = {
  // Complete for the beneficiaries, so that the absents of the next edition can be weighed.
  "2024-2025": {
    partenaires: { "longue-focale": "O" },
    interventions: { "fabrique-aux-eclipses": "sans-ligne" },
    professionnels: { "verger-des-images": "L", "pirogue-lumineuse": "O" },
    "journees-formation": { "cigale-optique": "sans-ligne" },
  },
  "2025-2026": {
    beneficiaires: { "phare-intermittent": "O", "cigale-optique": "sans-ligne" },
    partenaires: { "verger-des-images": "L" },
    interventions: { "chambre-vermeille": "O", "cigale-optique": "sans-ligne" },
    professionnels: {
      "phare-intermittent": "L",
      "pirogue-lumineuse": "O",
      "cigale-optique": "sans-ligne",
    },
    "journees-formation": { "longue-focale": "O", "cigale-optique": "sans-ligne" },
    "personnes-formees": {
      "ombres-patientes": "L",
      "longue-focale": "O",
      "cigale-optique": "sans-ligne",
    },
    "heures-stagiaires": { "ombres-patientes": "L", "longue-focale": "O", "cigale-optique": "O" },
  },
};

/** In the current edition: no category, only the whole. */
export const totalOnly: Partial<Record<Indicator, Structures>> = {
  beneficiaires: ["halle-aux-lanternes"],
  partenaires: ["meule-et-la-loupe", "belvedere-des-ombres"],
};

/** In the current edition: a category that the structure could not tell. */
export const untold: Partial<Record<Indicator, Record<string, string>>> = {
  beneficiaires: { "cabinet-des-reflets": "autres" },
};

/** Structures whose values are estimates, in both editions. */
export const estimated: Record<Indicator, Structures> = {
  beneficiaires: ["halle-aux-lanternes", "meule-et-la-loupe"],
  partenaires: ["belvedere-des-ombres"],
  interventions: ["maison-du-contrechamp", "longue-focale"],
  professionnels: ["meule-et-la-loupe"],
  "journees-formation": ["verger-des-images"],
  "personnes-formees": ["halle-aux-lanternes"],
  "heures-stagiaires": ["halle-aux-lanternes", "pirogue-lumineuse"],
};

/** Structures that know their values to the ten or the hundred only, in both editions. */
export const rounded: Partial<Record<Indicator, Record<string, 10 | 100>>> = {
  beneficiaires: { "halle-aux-lanternes": 100, "meule-et-la-loupe": 10 },
  interventions: { "maison-du-contrechamp": 10 },
  professionnels: { "meule-et-la-loupe": 10 },
};

/** Structures that organised nothing in the current edition: zero, which is an answer. */
export const idle: Partial<Record<Indicator, Structures>> = {
  "journees-formation": ["meule-et-la-loupe"],
};

/** The break in series: in the current edition these structures count interventions in sessions, no longer in days. */
export const countedInSessions: Structures = [
  "atelier-des-lueurs",
  "grand-obturateur",
  "cabinet-des-reflets",
  "metier-a-lumiere",
  "ancre-argentique",
];

/** Sessions that one day of intervention makes. */
export const sessionsPerDay = [1.6, 2.4] as const;

/** The ways of counting that structures choose from; null: not stated. Estimates have their own. */
export const waysOfCounting: Record<Indicator, readonly [Method | null, ...(Method | null)[]]> = {
  beneficiaires: ["effectifs-inscrits", "presences-constatees", "billetterie", null],
  partenaires: ["conventions-signees", "liste-de-contacts"],
  interventions: ["jours-d-intervention", "jours-d-intervention", "seances-d-intervention"],
  professionnels: ["contrats-signes", "liste-de-contacts", null],
  "journees-formation": ["journees-organisees", "journees-organisees", null],
  "personnes-formees": ["effectifs-inscrits", "presences-constatees"],
  "heures-stagiaires": ["effectifs-inscrits", "presences-constatees"],
};
