import type { Codebook } from "../codebook.ts";
import type { Issue } from "../issue.ts";
import { nearest } from "../nearest.ts";
import { NETWORK, type Observation } from "../observation.ts";
import { observationIssue } from "./observation-issue.ts";

/** What an observation names that the dictionary, the edition or the register of structures does not know. */
export function checkCodes(observation: Observation, book: Codebook): Issue[] {
  return [
    checkEdition(observation, book),
    checkScope(observation, book),
    checkIndicator(observation, book),
    checkMethod(observation, book),
  ].flat();
}

function checkEdition(observation: Observation, book: Codebook): Issue[] {
  const edition = book.editions.get(observation.edition);
  if (edition === undefined) {
    return [
      unknown(
        observation,
        "edition-inconnue",
        "Édition inconnue",
        observation.edition,
        book.editions,
      ),
    ];
  }
  if (edition.vintages.has(observation.vintage)) return [];
  return [
    unknown(
      observation,
      "millesime-inconnu",
      "Millésime inconnu",
      observation.vintage,
      edition.vintages,
    ),
  ];
}

function checkScope(observation: Observation, book: Codebook): Issue[] {
  const { scope } = observation;
  if (!book.scopes.has(scope)) {
    return [unknown(observation, "structure-inconnue", "Structure inconnue", scope, book.scopes)];
  }
  const members = book.editions.get(observation.edition)?.members;
  if (scope === NETWORK || members === undefined || members.has(scope)) return [];
  return [
    observationIssue(
      observation,
      "structure-hors-edition",
      `La structure « ${scope} » n’est pas membre du réseau dans l’édition ${observation.edition}.`,
      "Corriger l’édition, ou les dates d’entrée et de sortie de la structure.",
    ),
  ];
}

function checkIndicator(observation: Observation, book: Codebook): Issue[] {
  const { indicator, category, edition } = observation;
  const entry = book.indicators.get(indicator);
  if (entry === undefined) {
    return [
      unknown(observation, "indicateur-inconnu", "Indicateur inconnu", indicator, book.indicators),
    ];
  }
  const { since } = entry.definition;
  if (edition < since) {
    return [
      observationIssue(
        observation,
        "indicateur-premature",
        `L’indicateur « ${indicator} » n’est collecté qu’à partir de l’édition ${since}.`,
        "Retirer la ligne, ou corriger l’édition.",
      ),
    ];
  }
  if (category === null || entry.categories.has(category)) return [];
  if (entry.categories.size === 0) {
    return [
      observationIssue(
        observation,
        "categorie-inconnue",
        `L’indicateur « ${indicator} » n’a pas de catégories ; la ligne donne « ${category} ».`,
        "Laisser la catégorie vide.",
      ),
    ];
  }
  return [
    unknown(
      observation,
      "categorie-inconnue",
      `Catégorie inconnue de l’indicateur « ${indicator} »`,
      category,
      entry.categories,
    ),
  ];
}

function checkMethod(observation: Observation, book: Codebook): Issue[] {
  const { method } = observation;
  if (method === null || book.methods.has(method)) return [];
  return [
    unknown(observation, "methode-inconnue", "Méthode de comptage inconnue", method, book.methods),
  ];
}

function unknown(
  observation: Observation,
  code: string,
  sentence: string,
  name: string,
  known: { keys(): Iterable<string> },
): Issue {
  const codes = [...known.keys()];
  const close = nearest(name, codes);
  const list = codes.length > 12 ? `${codes.slice(0, 12).join(", ")}…` : codes.join(", ");
  return observationIssue(
    observation,
    code,
    `${sentence} : « ${name} ».`,
    close === undefined ? `Choisir parmi les codes connus : ${list}.` : `Écrire « ${close} » ?`,
  );
}
