import { type Dataset, type Edition, type Issue, nearest } from "@panorama/schema";
import type { Reading } from "../cube/cube.ts";
import { refusal } from "../rules/refusal.ts";
import type { Rule, TotalRule } from "../rules/rule.ts";
import { validateRules } from "../rules/validate-rules.ts";

/** Refuses what is no total, or a total that means nothing: only totals are made of the structures' values. */
export function checkTotal(rule: Rule, dataset: Dataset): Issue[] {
  if (rule.kind === "total") return validateRules([rule], dataset.dictionary);
  return [
    refusal(
      rule,
      "regle-inadaptee",
      "Seul un total (« total ») se compare : c’est la somme de ce que chaque structure a déclaré.",
      "Comparer le total dont cette règle est tirée.",
    ),
  ];
}

/** Narrows a rule that `checkTotal` let through. */
export function asTotal(rule: Rule): TotalRule {
  if (rule.kind !== "total") throw new Error("check the rule first");
  return rule;
}

/** Refuses readings that cannot be compared: fewer than two, unknown, given twice, or not oldest first. */
export function checkReadings(readings: readonly Reading[], dataset: Dataset): Issue[] {
  if (readings.length < 2) {
    return [
      unreadable(
        "lectures-insuffisantes",
        "Il faut au moins deux lectures à comparer.",
        "Donner deux éditions, ou deux millésimes d’une édition.",
      ),
    ];
  }
  const unknown = readings.flatMap((reading) => checkReading(reading, dataset));
  return unknown.length > 0 ? unknown : checkOrder(readings, dataset);
}

/** Refuses an edition that the data set does not have, or a vintage that the edition does not have. */
export function checkReading({ edition, vintage }: Reading, { editions }: Dataset): Issue[] {
  const found = editions.find(({ code }) => code === edition);
  if (found === undefined) {
    return [unknownCode("edition-inconnue", "Édition inconnue", edition, editions)];
  }
  return found.vintages.some(({ code }) => code === vintage)
    ? []
    : [
        unknownCode(
          "millesime-inconnu",
          `Millésime inconnu de l’édition ${edition}`,
          vintage,
          found.vintages,
        ),
      ];
}

function checkOrder(readings: readonly Reading[], { editions }: Dataset): Issue[] {
  const places = readings.map((reading) => placeOf(reading, editions));
  return readings.slice(1).flatMap((reading, position) => {
    const before = readings[position] as Reading;
    const [a, b] = [places[position], places[position + 1]] as [Place, Place];
    const difference = b.edition - a.edition || b.vintage - a.vintage;
    if (difference > 0) return [];
    return difference === 0
      ? [
          unreadable(
            "lecture-en-double",
            `La lecture ${print(reading)} est donnée deux fois : elle ne diffère pas d’elle-même.`,
            "Donner deux éditions, ou deux millésimes d’une édition.",
          ),
        ]
      : [
          unreadable(
            "lectures-desordonnees",
            `La lecture ${print(reading)} est donnée après ${print(before)}, qui est plus récente.`,
            "Donner les lectures de la plus ancienne à la plus récente.",
          ),
        ];
  });
}

type Place = { readonly edition: number; readonly vintage: number };

function placeOf(reading: Reading, editions: readonly Edition[]): Place {
  const edition = editions.findIndex(({ code }) => code === reading.edition);
  const vintages = editions[edition]?.vintages ?? [];
  return { edition, vintage: vintages.findIndex(({ code }) => code === reading.vintage) };
}

function print({ edition, vintage }: Reading): string {
  return `« ${edition}, ${vintage} »`;
}

function unknownCode(
  code: string,
  sentence: string,
  name: string,
  known: readonly { readonly code: string }[],
): Issue {
  const codes = known.map((item) => item.code);
  const close = nearest(name, codes);
  return unreadable(
    code,
    `${sentence} : « ${name} ».`,
    close === undefined ? `Choisir parmi : ${codes.join(", ")}.` : `Écrire « ${close} » ?`,
  );
}

function unreadable(code: string, what: string, remedy: string): Issue {
  return { code, severity: "error", where: {}, what, remedy };
}
