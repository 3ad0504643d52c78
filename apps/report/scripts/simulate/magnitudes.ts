/** How many the whole network counts, or, where the network's size does not matter, how many each structure does. */
export type Magnitude = number | { readonly each: readonly [low: number, high: number] };

/** Counts by category, near the totals that were published for 2024-2025. */
export const magnitudes = {
  beneficiaires: {
    "mission-pole": 47_000,
    "ma-classe-au-cinema": 205_000,
    "passeurs-d-images": 36_000,
    "autres-dispositifs-nationaux": 6_600,
    "festivals-et-seances": 186_000,
    autres: 81_000,
  },
  partenaires: {
    "etablissements-scolaires": 1_640,
    cinemas: 520,
    "structures-socio-educatives": 560,
    drac: { each: [1, 1] },
    rectorats: { each: [1, 2] },
    "collectivites-territoriales": 330,
    "organismes-nationaux": 90,
    "enseignement-superieur": 110,
    draaf: { each: [0, 1] },
    justice: 75,
    sante: 120,
    festivals: 190,
    mediatheques: 280,
    "structures-culturelles": 250,
    "reseaux-professionnels": 80,
  },
  interventions: {
    "ateliers-de-pratique": 2_150,
    "actions-de-mediation": 1_350,
    formations: 620,
    "editions-pedagogiques": 180,
  },
  "personnes-formees": {
    enseignants: 4_200,
    animateurs: 900,
    "mediateurs-en-salle": 420,
    educateurs: 380,
    documentalistes: 260,
    "volontaires-en-service-civique": 190,
    "intervenants-artistiques": 340,
  },
} as const satisfies Record<string, Record<string, Magnitude>>;

export const networkTotals = { professionnels: 3_000, "journees-formation": 400 } as const;

/** Of the professionals, how many exercise each profession: one person may have two, so these exceed one in all. */
export const professions = {
  cineastes: [0.25, 0.4],
  techniciens: [0.15, 0.3],
  "mediateurs-culturels": [0.2, 0.35],
  formateurs: [0.15, 0.25],
  "intervenants-artistiques": [0.35, 0.55],
} as const;

/** Hours that one trained person spends in training within a year. */
export const hoursPerPerson = [6, 14] as const;

/** Categories that about half of the structures have nothing to count in: true zeros. */
export const rare: ReadonlySet<string> = new Set([
  "autres-dispositifs-nationaux",
  "editions-pedagogiques",
  "volontaires-en-service-civique",
]);
