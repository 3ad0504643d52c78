import type { Finding } from "../finding.ts";
import { KINDS } from "./kinds.ts";
import type { Loose } from "./loose.ts";
import { told } from "./told.ts";

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

/** What pdfmake would print one half of. */
export function twoKinds(kinds: readonly string[], where: string): Finding {
  const names = kinds.map((kind) => `\`${kind}\``).join(", ");
  return {
    code: "deux-natures",
    severity: "error",
    where,
    message: `Ce nœud dit plusieurs fois ce qu’il est (${names})\u00a0: il n’en serait imprimé qu’une partie.`,
    remedy: "En faire autant de nœuds, l’un après l’autre.",
  };
}

export function blockAmongWords(kind: string, where: string): Finding {
  return {
    code: "bloc-dans-le-texte",
    severity: "error",
    where,
    message: `Un bloc (\`${kind}\`) est parmi les mots d’un paragraphe\u00a0: il ne serait pas imprimé.`,
    remedy: "Le mettre après le paragraphe, ou couper le paragraphe en deux autour de lui.",
  };
}

/** A note is called by words. */
export function noteAlone(where: string): Finding {
  return {
    code: "note-hors-du-texte",
    severity: "error",
    where,
    message: "Une note n’est parmi les mots d’aucun texte\u00a0: rien ne l’appelle.",
    remedy: "La mettre dans un texte, après le mot qu’elle éclaire.",
  };
}

export function emptyNote(where: string): Finding {
  return {
    code: "note-vide",
    severity: "error",
    where,
    message: "Une note ne contient rien\u00a0: son appel ne mènerait nulle part.",
    remedy: "Écrire la note, ou retirer son appel.",
  };
}

/** A date, a map, a promise: an object of which nothing can be seen. */
export function nothingToPrint(where: string): Finding {
  return {
    code: "noeud-inconnu",
    severity: "error",
    where,
    message:
      "Ce qui est donné ici n’est ni un texte ni un nœud (une date, une promesse…)\u00a0: rien n’en serait imprimé.",
    remedy:
      "Donner un texte ou un nœud\u00a0; attendre une promesse avant d’en donner le résultat.",
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

/** Other nodes are what their kind says. */
export function ignoredRole(role: unknown, where: string): Finding {
  return {
    code: "role-sans-effet",
    severity: "error",
    where,
    message: `Ce nœud demande le rôle ${told(role)}, que seuls une pile (\`stack\`) et un encadré (\`aside\`) peuvent prendre\u00a0: qui écoute le document n’en saurait rien.`,
    remedy: "Mettre ce nœud dans une pile qui a ce rôle, ou retirer `role`.",
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
