import { type Issue, nearest } from "@panorama/schema";
import type { CountCell, CountRelation, CountTable } from "./count-table.ts";

/** Why a table of counts may not be published: codes, counts or relations that are not well formed. */
export function checkCountTable({ cells, relations }: CountTable): Issue[] {
  const known = new Set(cells.map(({ code }) => code));
  return [
    ...cells.flatMap((cell, rank) => [
      ...(cells.findIndex(({ code }) => code === cell.code) < rank ? [twice(cell)] : []),
      ...checkCount(cell),
    ]),
    ...relations.flatMap((relation) => checkRelation(relation, known)),
  ];
}

function checkCount({ code, value, weight = 1 }: CountCell): Issue[] {
  if (!Number.isSafeInteger(weight) || weight < 1) {
    throw new RangeError(`the weight of ${code} is not a whole number from 1 to 2^53`);
  }
  if (value === null || (Number.isSafeInteger(value) && value >= 0)) return [];
  const [issue, why, remedy] = !Number.isInteger(value)
    ? [
        "valeur-fractionnaire",
        "Un effectif est un nombre entier.",
        "Donner l’effectif non arrondi.",
      ]
    : value < 0
      ? ["valeur-negative", "Un effectif est positif ou nul.", "Corriger la valeur."]
      : ["valeur-trop-grande", "Elle dépasse ce qui se calcule exactement.", "Vérifier la valeur."];
  return [problem(issue, `La cellule « ${code} » vaut ${value}.`, why, remedy)];
}

function checkRelation({ total, parts }: CountRelation, known: ReadonlySet<string>): Issue[] {
  const unknown = [total, ...parts].filter((code) => !known.has(code));
  if (unknown.length > 0) return unknown.map((code) => unknownCell(total, code, known));
  const why =
    parts.length === 0
      ? "Il n’a aucune part."
      : parts.includes(total)
        ? "Il est l’une de ses propres parts."
        : new Set(parts).size < parts.length
          ? "Une même part y est comptée deux fois."
          : null;
  if (why === null) return [];
  const what = `Le total « ${total} » est mal défini.`;
  return [problem("relation-mal-formee", what, why, "Nommer chacune de ses parts une fois.")];
}

function unknownCell(total: string, code: string, known: ReadonlySet<string>): Issue {
  const close = nearest(code, known);
  return problem(
    "cellule-inconnue",
    `Le total « ${total} » cite une cellule inconnue : « ${code} ».`,
    "Un total et ses parts sont des cellules du tableau.",
    close === undefined ? "Ajouter cette cellule, sans valeur au besoin." : `Écrire « ${close} » ?`,
  );
}

function twice({ code }: CountCell): Issue {
  return problem(
    "cellule-en-double",
    `Deux cellules ont le code « ${code} ».`,
    "On ne saurait pas laquelle un total additionne.",
    "Donner à chaque cellule son propre code.",
  );
}

function problem(code: string, what: string, why: string, remedy: string): Issue {
  return { code, severity: "error", where: {}, what, why, remedy };
}

/** A total that its parts do not make, or, some of them missing, cannot make. */
export function incoherentTotal(total: string, why: string): Issue {
  return problem(
    "total-incoherent",
    `Le total « ${total} » ne s’accorde pas avec ses parts.`,
    why,
    "Corriger le total ou l’une de ses parts ; un total partiel ne s’additionne que des parts qu’il compte.",
  );
}
