import { figureOf, partOf, shareOf } from "./figures.ts";

/** The published figures of 2024-2025. */
const TOTAL = 564711;

export const total = figureOf("Bénéficiaires", TOTAL);

export const categories = [
  partOf("mission-pole", "Actions relevant de la mission de pôle", 47395),
  partOf("ma-classe-au-cinema", "Ma Classe au cinéma", 207206),
  partOf("passeurs-d-images", "Passeurs d’images", 36618),
  partOf("autres-dispositifs-nationaux", "Autres dispositifs CNC et ministère de la Culture", 6634),
  partOf("festivals-et-seances", "Festivals et autres séances", 185870),
  partOf("autres", "Autres actions", 80988),
];

export const parts = categories.map((figure) => ({
  figure,
  share: shareOf(figure.value?.numerator ?? 0, TOTAL),
}));

export const nationalSchemes = {
  label: "Dispositifs nationaux",
  items: ["ma-classe-au-cinema", "passeurs-d-images", "autres-dispositifs-nationaux"],
  figure: figureOf("Dispositifs nationaux", 250458),
  share: shareOf(250458, TOTAL),
};
