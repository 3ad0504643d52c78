import type { Initiative, MissionCode, Poles } from "@panorama/schema";

type Example = readonly [title: string, structures: readonly string[], note?: string];

function under(
  mission: MissionCode<Poles>,
  modality: string,
  ...examples: Example[]
): Initiative[] {
  return examples.map(([title, structures, note]) => ({
    title,
    structures,
    ...(note === undefined ? {} : { note }),
    mission,
    modality,
  }));
}

/** Invented examples, by mission and modality. */
export const initiatives: readonly Initiative[] = [
  ...under(
    "coordination-territoriale",
    "rencontres-regionales",
    ["Les États du cadre", ["atelier-des-lueurs", "fabrique-aux-eclipses"], "rencontre annuelle"],
    ["La Traversée des regards", ["pirogue-lumineuse"], "rencontre itinérante sur le fleuve"],
  ),
  ...under("coordination-territoriale", "appui-aux-coordinations", [
    "La Valise des coordinations",
    ["ombres-patientes", "cabinet-des-reflets", "meule-et-la-loupe"],
    "prêt d’outils et entraide",
  ]),
  ...under("observatoire", "cartographies", [
    "L’Atlas des écrans de campagne",
    ["maison-du-contrechamp", "verger-des-images"],
  ]),
  ...under("observatoire", "etats-des-lieux", [
    "Ce que filment les internes",
    ["grand-obturateur"],
    "enquête auprès de lycées",
  ]),
  ...under("education-artistique", "pratiques-artistiques", [
    "Un plan sous la pluie",
    ["phare-intermittent"],
    "atelier de tournage en extérieur",
  ]),
  ...under(
    "education-artistique",
    "ateliers-et-festivals",
    ["Festival des Génériques de fin", ["belvedere-des-ombres"], "jury de jeunes du quartier"],
    ["La Nuit des contrechamps", ["maison-du-contrechamp", "ancre-argentique"]],
  ),
  ...under("education-artistique", "medias-et-information", [
    "La Rédaction flottante",
    ["pirogue-lumineuse"],
    "journal filmé par des collégiens",
  ]),
  ...under("education-artistique", "jeunes-createurs", [
    "Premier clap au moulin",
    ["meule-et-la-loupe"],
  ]),
  ...under(
    "laboratoire",
    "experimentations",
    ["Cinéma pour une seule chaise", ["chambre-vermeille"], "séances à l’hôpital"],
    ["Son sans image", ["longue-focale", "cigale-optique"], "atelier d’écoute"],
  ),
  ...under("laboratoire", "outils", [
    "Le Jeu des raccords perdus",
    ["metier-a-lumiere"],
    "cartes à monter",
  ]),
  ...under("formation", "inspe", ["Apprendre à projeter", ["halle-aux-lanternes"]]),
  ...under("formation", "intervenants", [
    "L’Établi des intervenants",
    ["atelier-des-lueurs", "metier-a-lumiere"],
    "échanges de méthodes",
  ]),
];
