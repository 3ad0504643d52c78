import type { Edition } from "@panorama/schema";

/** Three vintages, as the network has them: June, mid-July and November of the year the school year ends in. */
function editionEnding(year: number): Edition {
  const schoolYear = `${year - 1}-${year}`;
  return {
    code: schoolYear,
    schoolYear,
    calendarYear: year - 1,
    vintages: [
      { code: "premiers-elements", label: "premiers éléments", day: `${year}-06-30` },
      { code: "point-d-etape", label: "point d’étape", day: `${year}-07-15` },
      {
        code: "consolide",
        label: `données consolidées, novembre ${year}`,
        day: `${year}-11-30`,
      },
    ],
  };
}

/** The edition that the report is about, and the one before it. */
export const [previous, current] = [editionEnding(2025), editionEnding(2026)] as const;

/** What `edition.yaml` holds. */
export const editionCard = {
  titre: "Panorama simulé d’un réseau imaginaire d’éducation aux images",
  "sous-titre": "Exercice de démonstration : structures, actions et valeurs inventées",
  reseau: "Réseau imaginaire de démonstration",
  edition: current,
  "editions-precedentes": [previous],
  millesime: "consolide",
  simule: true,
  credits: [
    { role: "Publication", noms: ["Exercice de démonstration"] },
    { role: "Données", noms: ["Simulation à graine fixe, sans lien avec une collecte"] },
  ],
  "quatrieme-de-couverture": `Ce panorama est un exercice. Les structures qu’il présente n’existent pas, et aucune de ses valeurs n’a été déclarée.

Il montre ce que devient une collecte quand chaque structure répond à sa façon : retards, absences, estimations, arrondis, méthodes qui diffèrent et changent d’une année à l’autre.

Il permet d’essayer le rapport, ses graphiques et ses contrôles avant de disposer de réponses.
`,
  licence: "Données inventées, proposées pour essayer les outils du panorama",
  source: "Données simulées, exercice de démonstration",
  faits: [
    {
      code: "eleves-ma-classe-au-cinema",
      label: "Élèves inscrits à Ma Classe au cinéma en France, pour l’exercice",
      value: 2_000_000,
      approximate: true,
      unit: { code: "eleve", singular: "élève", plural: "élèves", decimals: 0 },
      source: "Ordre de grandeur retenu pour l’exercice de démonstration",
      date: "2026-11-30",
    },
  ],
};
