import type { Mission } from "../mission.ts";

/** The five missions of the charter, with the forms that the panorama describes. */
export const missions = [
  {
    code: "coordination-territoriale",
    label: "Coordination et animation territoriale",
    modalities: [
      { code: "rencontres-regionales", label: "Rencontres régionales" },
      { code: "appui-aux-coordinations", label: "Appui aux coordinations départementales" },
    ],
  },
  {
    code: "observatoire",
    label: "Observatoire et expertise territoriale",
    modalities: [
      { code: "reperage-et-veille", label: "Repérage et veille" },
      { code: "cartographies", label: "Cartographies et outils de référencement" },
      { code: "etats-des-lieux", label: "États des lieux et études" },
      { code: "valorisation", label: "Valorisation et capitalisation des pratiques" },
      { code: "instances", label: "Participation aux instances" },
    ],
  },
  {
    code: "education-artistique",
    label: "Actions d’éducation artistique et culturelle",
    modalities: [
      { code: "dispositifs-nationaux", label: "Coordination des dispositifs nationaux" },
      { code: "autres-dispositifs", label: "Coordination d’autres dispositifs nationaux" },
      { code: "pratiques-artistiques", label: "Dispositifs dédiés aux pratiques artistiques" },
      { code: "ateliers-et-festivals", label: "Ateliers liés à des festivals" },
      { code: "medias-et-information", label: "Éducation aux médias et à l’information" },
      { code: "soutien-a-la-creation", label: "Lien avec le soutien régional à la création" },
      { code: "jeunes-createurs", label: "Accompagnement des jeunes créateurs" },
    ],
  },
  {
    code: "laboratoire",
    label: "Laboratoire et ressources pédagogiques",
    modalities: [
      { code: "experimentations", label: "Expérimentations d’ateliers" },
      { code: "outils", label: "Outils produits ou coproduits" },
      { code: "ressources-numeriques", label: "Ressources numériques" },
      { code: "mise-en-circulation", label: "Mise en circulation sur le territoire" },
    ],
  },
  {
    code: "formation",
    label: "Formation et professionnalisation",
    modalities: [
      { code: "services-de-l-etat", label: "Avec les services déconcentrés de l’État" },
      { code: "inspe", label: "Avec les INSPÉ" },
      { code: "universites", label: "Avec les universités" },
      { code: "bibliotheques", label: "Avec les bibliothèques départementales" },
      { code: "acteurs-de-terrain", label: "Avec les professionnels de terrain" },
      { code: "intervenants", label: "Pour les intervenants artistiques" },
      { code: "insertion", label: "Parcours de formation et d’insertion" },
      { code: "auteurs-emergents", label: "Pour les auteurs émergents" },
      { code: "en-ligne", label: "Formations en ligne ouvertes à tous" },
      { code: "contenus", label: "Diversité des contenus" },
    ],
  },
] as const satisfies readonly Mission[];
