import type { Issue } from "@panorama/schema";
import { likenessOf } from "./counting-methods.ts";
import { information } from "./limits.ts";
import type { TerritoryFigure } from "./territory.ts";

/** Why values of different territories may not be ranked, whatever they are: they were not surely counted alike. */
export function methodDoubts(territories: readonly TerritoryFigure[]): Issue[] {
  if (territories.length < 2) return [];
  const observations = territories.flatMap((territory) => territory.observations);
  const others = observations.filter(({ status }) => status === "D").length;
  const likeness = likenessOf(observations);
  const remedy = "Montrer les valeurs sans les classer, ou demander le classement en le disant.";
  return [
    others === 0 || others === observations.length
      ? []
      : information(
          "definitions-differentes",
          "Les valeurs ne suivent pas toutes la même définition.",
          "Certaines sont données avec le statut D (définition différente).",
          remedy,
        ),
    likeness === "different"
      ? information(
          "methodes-differentes",
          "Les valeurs ne sont pas toutes comptées de la même façon.",
          "Des structures précisent des méthodes de comptage différentes.",
          remedy,
        )
      : [],
    likeness === "unstated"
      ? information(
          "methodes-non-precisees",
          "On ne sait pas si les valeurs sont comptées de la même façon.",
          "Des structures ne précisent pas leur méthode de comptage.",
          remedy,
        )
      : [],
  ].flat();
}

/** Why some territories have no rank of their own. */
export function unknownOrder(): Issue {
  return information(
    "ordre-inconnu",
    "L’ordre de certaines valeurs n’est pas connu.",
    "Leurs bornes se recouvrent : valeurs arrondies, ou décomptes cumulés.",
    "Donner les rangs possibles, ou demander le classement selon les valeurs déclarées en le disant.",
  );
}
