import type { Unit } from "../unit.ts";

export const units = {
  beneficiaire: {
    code: "beneficiaire",
    singular: "bénéficiaire",
    plural: "bénéficiaires",
    decimals: 0,
  },
  partenaire: { code: "partenaire", singular: "partenaire", plural: "partenaires", decimals: 0 },
  intervention: {
    code: "intervention",
    singular: "intervention",
    plural: "interventions",
    decimals: 0,
  },
  professionnel: {
    code: "professionnel",
    singular: "artiste ou professionnel",
    plural: "artistes et professionnels",
    decimals: 0,
  },
  journee: { code: "journee", singular: "journée", plural: "journées", decimals: 0 },
  personne: {
    code: "personne-formee",
    singular: "personne formée",
    plural: "personnes formées",
    decimals: 0,
  },
  formation: { code: "formation", singular: "formation", plural: "formations", decimals: 0 },
  heure: { code: "heure", singular: "heure", plural: "heures", decimals: 2 },
  heureStagiaire: {
    code: "heure-stagiaire",
    singular: "heure-stagiaire",
    plural: "heures-stagiaires",
    decimals: 2,
  },
  contrat: { code: "contrat", singular: "contrat", plural: "contrats", decimals: 0 },
  euro: { code: "euro", singular: "euro", plural: "euros", decimals: 2 },
  etp: {
    code: "etp",
    singular: "équivalent temps plein",
    plural: "équivalents temps plein",
    decimals: 2,
  },
} as const satisfies Record<string, Unit>;
