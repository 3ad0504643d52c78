import type { Codebook } from "../codebook.ts";
import type { Issue } from "../issue.ts";
import type { Observation } from "../observation.ts";
import { statuses } from "../status.ts";
import { observationIssue } from "./observation-issue.ts";

/** Whether the value agrees with its status, and with the decimals that its unit allows. */
export function checkValue(observation: Observation, book: Codebook): Issue[] {
  const { value, status } = observation;
  const { takesValue, label } = statuses[status];
  if (value === null) return takesValue ? [blank(observation)] : [];
  if (!takesValue) {
    return [
      observationIssue(
        observation,
        "valeur-inattendue",
        `Une valeur (${value}) est donnée avec le statut ${status} (${label}), qui n’en prend pas.`,
        "Vider la valeur, ou donner le statut A si elle a bien été déclarée. Zéro n’est pas une absence.",
      ),
    ];
  }
  const { roundedTo } = observation;
  if (roundedTo !== null && value % roundedTo !== 0) {
    return [
      observationIssue(
        observation,
        "arrondi-incoherent",
        `La valeur ${value} n’est pas un multiple de son arrondi, ${roundedTo}.`,
        "Vider l’arrondi si la valeur est exacte, ou arrondir la valeur.",
      ),
    ];
  }
  const entry = book.indicators.get(observation.indicator);
  if (entry === undefined) return [];
  return checkDecimals(observation, value, entry.scale, entry.definition.unit.decimals);
}

function checkDecimals(
  observation: Observation,
  value: number,
  scale: number,
  decimals: number,
): Issue[] {
  // Bounds are kept in half units: twice the value must be exact, too.
  if (!Number.isSafeInteger(2 * Math.round(value * scale))) {
    return [
      observationIssue(
        observation,
        "valeur-trop-grande",
        `La valeur ${value} dépasse ce qui se calcule exactement (2^53).`,
        "Vérifier la saisie : des chiffres sont sans doute répétés.",
      ),
    ];
  }
  if (Math.round(value * scale) / scale === value) return [];
  return [
    observationIssue(
      observation,
      "valeur-fractionnaire",
      decimals === 0
        ? `La valeur ${value} n’est pas un nombre entier, or l’indicateur est un dénombrement.`
        : `La valeur ${value} porte plus de ${decimals} décimales.`,
      decimals === 0 ? "Saisir un nombre entier." : `Arrondir à ${decimals} décimales.`,
    ),
  ];
}

function blank(observation: Observation): Issue {
  return observationIssue(
    observation,
    "valeur-absente",
    `La valeur est vide avec le statut ${observation.status} (${statuses[observation.status].label}).`,
    "Saisir la valeur (0 si elle est nulle), ou donner le statut O (non renseigné), L (non collecté) ou M (sans objet).",
  );
}
