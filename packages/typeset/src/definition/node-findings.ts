import type { Finding } from "../finding.ts";
import { KINDS } from "./kinds.ts";
import type { Loose } from "./loose.ts";

export function unknownNode(source: Loose, where: string): Finding {
  const keys = Object.keys(source).slice(0, 5).join(", ");
  return {
    code: "noeud-inconnu",
    severity: "error",
    where,
    message: `Aucune propriété ne dit ce qu’est ce nœud (${keys})\u00a0: on ne sait pas l’imprimer.`,
    remedy: `Donner l’une de ces propriétés\u00a0: ${KINDS.join(", ")}.`,
  };
}

export function unknownName(
  code: string,
  what: string,
  name: string,
  where: string,
  table: string,
): Finding {
  return {
    code,
    severity: "error",
    where,
    message: `${what} «\u00a0${name}\u00a0» n’est pas dans la définition du document.`,
    remedy: `Corriger ce nom, ou l’ajouter dans \`${table}\`.`,
  };
}

export function twiceGiven(id: string, first: string, where: string): Finding {
  return {
    code: "identifiant-double",
    severity: "error",
    where,
    message: `L’identifiant «\u00a0${id}\u00a0» est déjà celui de ${first}\u00a0: un lien ne saurait où mener.`,
    remedy: "Donner à chaque nœud un identifiant qui n’est qu’à lui.",
  };
}

export function twiceListed(name: string, first: string, where: string): Finding {
  const which = name === "_default_" ? "sans nom" : `«\u00a0${name}\u00a0»`;
  return {
    code: "sommaire-double",
    severity: "error",
    where,
    message: `Un sommaire ${which} est déjà en ${first}.`,
    remedy:
      "Donner à l’un des deux un nom (`toc.id`), et le dire aux titres qu’il liste (`tocItem`).",
  };
}
