import type { Dataset, Issue } from "@panorama/schema";
import type { Reading } from "../cube/cube.ts";
import { refusal } from "./refusal.ts";
import type { ChangeRule, Rule } from "./rule.ts";

/** Refuses rules that name an external fact, an edition or a vintage that the data set has not. */
export function checkAgainstData(
  rules: readonly Rule[],
  dataset: Dataset,
  reading: Reading,
): Issue[] {
  return rules.flatMap((rule) => [
    ...checkFact(rule, dataset),
    ...(rule.kind === "change" ? checkSince(rule, dataset, reading) : []),
  ]);
}

function checkFact(rule: Rule, { facts }: Dataset): Issue[] {
  const code = factIn(rule);
  if (code === undefined || facts.some((fact) => fact.code === code)) return [];
  return [
    {
      code: "donnee-externe-inconnue",
      severity: "error",
      where: {},
      what: `La règle « ${rule.code} » cite une donnée externe inconnue : « ${code} ».`,
      remedy: "L’ajouter aux données externes de l’édition, avec sa source et sa date.",
    },
  ];
}

function factIn(rule: Rule): string | undefined {
  if (rule.kind === "fact") return rule.of;
  if (rule.kind === "rate") return rule.fact;
  return rule.kind === "share" && typeof rule.whole !== "string" ? rule.whole.fact : undefined;
}

function checkSince(rule: ChangeRule, { editions }: Dataset, reading: Reading): Issue[] {
  const { since } = rule;
  const edition = editions.find(({ code }) => code === since.edition);
  if (edition === undefined) {
    return [
      refusal(
        rule,
        "edition-inconnue",
        `Elle part de l’édition « ${since.edition} », que les données n’ont pas.`,
        `Choisir parmi : ${editions.map(({ code }) => code).join(", ")}.`,
      ),
    ];
  }
  const vintages = edition.vintages.map(({ code }) => code);
  const vintage = since.vintage ?? vintages.at(-1);
  if (vintage === undefined || !vintages.includes(vintage)) {
    return [
      refusal(
        rule,
        "millesime-inconnu",
        `L’édition « ${since.edition} » n’a pas de millésime « ${since.vintage ?? ""} ».`,
        `Choisir parmi : ${vintages.join(", ")}.`,
      ),
    ];
  }
  if (since.edition !== reading.edition || vintage !== reading.vintage) return [];
  return [
    refusal(
      rule,
      "comparaison-a-soi",
      `Elle compare l’édition « ${since.edition} », millésime « ${vintage} », à elle-même.`,
      "Partir d’une autre édition ou d’un autre millésime.",
    ),
  ];
}
