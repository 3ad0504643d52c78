import { type Meaning, whereOf } from "../definition/expanded.ts";
import type { Finding } from "../finding.ts";

/** A sign that no font of the style has: it would be printed as an empty box. */
export function missingSign(codePoint: number, at: Meaning | undefined): Finding {
  const code = codePoint.toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "glyphe-manquant",
    severity: "error",
    where: placeOf(at),
    message: `Aucune police du document n’a le signe «\u00a0${String.fromCodePoint(codePoint)}\u00a0» (U+${code})\u00a0: il serait imprimé comme un carré vide.`,
    remedy: "Remplacer ce signe, ou déclarer une police de secours qui l’a.",
  };
}

export function unknownFont(font: string, at: Meaning | undefined): Finding {
  return {
    code: "police-inconnue",
    severity: "error",
    where: placeOf(at),
    message: `Le document demande la police «\u00a0${font}\u00a0», qu’on ne lui a pas donnée.`,
    remedy: "Corriger le nom de la police, ou la déclarer.",
  };
}

/** A style that a family does not have looks like another, and what it sets apart is no longer told apart. */
export function missingStyle(font: string, style: string): Finding {
  return {
    code: "style-de-police-absent",
    severity: "warning",
    where: `fonts.${font}`,
    message: `La famille «\u00a0${font}\u00a0» n’a pas de style «\u00a0${style}\u00a0»\u00a0: ces mots sont imprimés en romain.`,
    remedy: "Déclarer ce style, ou ne pas le demander.",
  };
}

export function circularReference(at: Meaning | undefined): Finding {
  return {
    code: "renvoi-circulaire",
    severity: "error",
    where: placeOf(at),
    message: "Un renvoi mène à un texte qui contient ce même renvoi\u00a0: il n’aurait pas de fin.",
    remedy: "Retirer le renvoi du texte auquel il mène.",
  };
}

function placeOf(at: Meaning | undefined): string {
  return at === undefined ? "" : whereOf(at);
}
