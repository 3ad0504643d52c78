import type { Nomenclature } from "../nomenclature.ts";

/** The code lists of the pôles: six categories of beneficiaries, kinds of partners, interventions, professions, trainees. */
export const nomenclatures = [
  {
    code: "categories-de-beneficiaires",
    label: "Catégories de bénéficiaires",
    items: [
      { code: "mission-pole", label: "Actions relevant de la mission de pôle" },
      {
        code: "ma-classe-au-cinema",
        label: "Ma Classe au cinéma",
        group: "dispositifs-nationaux",
      },
      {
        code: "passeurs-d-images",
        label: "Passeurs d’images",
        group: "dispositifs-nationaux",
      },
      {
        code: "autres-dispositifs-nationaux",
        label: "Autres dispositifs CNC et ministère de la Culture",
        group: "dispositifs-nationaux",
      },
      { code: "festivals-et-seances", label: "Festivals et autres séances" },
      { code: "autres", label: "Autres actions" },
    ],
    groups: [{ code: "dispositifs-nationaux", label: "Dispositifs nationaux" }],
  },
  {
    code: "types-de-partenaires",
    label: "Types de partenaires",
    // The published typology assigns a stratum to six kinds only; the others stay outside both.
    items: [
      {
        code: "etablissements-scolaires",
        label: "Établissements scolaires",
        group: "operateurs",
      },
      { code: "cinemas", label: "Salles de cinéma", group: "operateurs" },
      {
        code: "structures-socio-educatives",
        label: "Structures socio-éducatives",
        group: "operateurs",
      },
      { code: "drac", label: "DRAC", group: "institutionnels" },
      { code: "rectorats", label: "Rectorats", group: "institutionnels" },
      {
        code: "collectivites-territoriales",
        label: "Collectivités territoriales",
        group: "institutionnels",
      },
      { code: "organismes-nationaux", label: "Organismes nationaux", group: "institutionnels" },
      { code: "enseignement-superieur", label: "Enseignement supérieur" },
      { code: "draaf", label: "DRAAF" },
      { code: "justice", label: "Justice" },
      { code: "sante", label: "Santé" },
      { code: "festivals", label: "Festivals" },
      { code: "mediatheques", label: "Médiathèques" },
      { code: "structures-culturelles", label: "Structures culturelles" },
      { code: "reseaux-professionnels", label: "Réseaux professionnels" },
    ],
    groups: [
      {
        code: "operateurs",
        label: "Partenaires opérateurs",
        description: "Ils construisent, accueillent ou relaient les actions auprès des publics",
      },
      {
        code: "institutionnels",
        label: "Partenaires institutionnels",
        description: "Ils inscrivent les pôles dans les politiques publiques et les financent",
      },
    ],
  },
  {
    code: "types-d-interventions",
    label: "Types d’interventions",
    items: [
      { code: "ateliers-de-pratique", label: "Ateliers de pratique" },
      { code: "actions-de-mediation", label: "Actions de médiation" },
      { code: "formations", label: "Formations" },
      { code: "editions-pedagogiques", label: "Éditions pédagogiques" },
    ],
  },
  {
    code: "professions",
    label: "Professions",
    items: [
      { code: "cineastes", label: "Cinéastes" },
      { code: "techniciens", label: "Techniciennes et techniciens du cinéma" },
      { code: "mediateurs-culturels", label: "Médiatrices et médiateurs culturels" },
      { code: "formateurs", label: "Formatrices et formateurs" },
      { code: "intervenants-artistiques", label: "Intervenantes et intervenants artistiques" },
    ],
  },
  {
    code: "publics-formes",
    label: "Publics formés",
    items: [
      { code: "enseignants", label: "Enseignantes et enseignants" },
      { code: "animateurs", label: "Animatrices et animateurs" },
      { code: "mediateurs-en-salle", label: "Médiatrices et médiateurs en salle de cinéma" },
      { code: "educateurs", label: "Éducatrices et éducateurs" },
      { code: "documentalistes", label: "Documentalistes" },
      { code: "volontaires-en-service-civique", label: "Volontaires en service civique" },
      { code: "intervenants-artistiques", label: "Intervenantes et intervenants artistiques" },
    ],
  },
  {
    code: "contenus-de-formation",
    label: "Contenus de formation",
    items: [
      { code: "intelligence-artificielle", label: "Intelligence artificielle" },
      { code: "cultures-numeriques", label: "Cultures numériques" },
      { code: "medias-et-information", label: "Éducation aux médias et à l’information" },
      { code: "outils-et-ateliers", label: "Outils et ateliers de pratique" },
      { code: "cinema-et-autres-arts", label: "Cinéma et autres arts" },
      { code: "autres", label: "Autres contenus" },
    ],
  },
  {
    code: "formes-de-contrat",
    label: "Formes de contrat",
    items: [
      { code: "vacation", label: "Vacation" },
      { code: "prestation", label: "Prestation" },
      { code: "autres", label: "Autres formes" },
    ],
  },
] as const satisfies readonly Nomenclature[];
