import { type BoundClaim, tellReading } from "@panorama/narrative";
import {
  type Dictionary,
  type Edition,
  type Figure,
  type Observation,
  PERCENT,
  periodBases,
  printCoverage,
  printLocation,
  printNumber,
  printPercent,
  printWithUnit,
  type Rational,
  statuses,
  toNumber,
} from "@panorama/schema";
import { CUMULATED } from "../figures/cumulated.ts";
import type { Explanation } from "./explain-figure.ts";
import { tellRule } from "./tell-rule.ts";

const MOST_ROWS = 40;
const WIDTH = 14;

/** An explanation as an editor reads it, one subject a line. */
export function printExplanation(
  { figure, rule, observations, claims }: Explanation,
  dictionary: Dictionary,
  editions: readonly Edition[],
): string {
  return [
    `${figure.label} (${figure.id})`,
    `  ${printWithUnit(figure)}${figure.simulated ? "  (données simulées)" : ""}`,
    "",
    ...row("Millésime", `${tellReading(figure, editions)} (${figure.vintage})`),
    ...row("Bornes", tellBounds(figure)),
    ...row("Règle", `${rule.code}, version ${rule.version} : ${tellRule(rule, dictionary)}`),
    ...row("Définitions", tellDefinitions(figure)),
    ...row("Période", figure.period === null ? "" : periodBases[figure.period]),
    ...row("Couverture", tellCoverage(figure)),
    ...row("Statuts", tellStatuses(figure)),
    ...row("Méthodes", tellMethods(figure, dictionary)),
    ...row(
      "Source",
      figure.receipt.facts.map(({ source, date }) => `${source} (${date})`).join(" ; "),
    ),
    "",
    ...list(
      "Observations",
      observations.map(tellObservation),
      figure.coverage === null
        ? "aucune : le chiffre vient du registre ou d’une source externe"
        : "aucune : personne n’a renseigné cette valeur",
    ),
    "",
    ...list("Cité dans", claims.map(tellClaim), "aucun chapitre"),
  ].join("\n");
}

function row(name: string, text: string): string[] {
  return text === "" ? [] : [`${name.padEnd(WIDTH)}${text}`];
}

function list(name: string, rows: readonly string[], none: string): string[] {
  if (rows.length === 0) return row(name, none);
  const hidden = rows.length - MOST_ROWS;
  return [
    `${name.padEnd(WIDTH)}${rows.length}`,
    ...rows.slice(0, MOST_ROWS).map((text) => `  ${text}`),
    ...(hidden > 0 ? [`  … et ${hidden} autres ; --json les donne toutes`] : []),
  ];
}

function tellBounds({ low, high, unit, lowerBound, roundedTo, overlapping }: Figure): string {
  if (low === null) return "";
  const number = (value: Rational) => printExactly(value, unit.code === PERCENT.code);
  const reasons = [
    ...(lowerBound ? ["un minimum : des structures manquent"] : []),
    ...(roundedTo === null
      ? []
      : [`valeur connue à ${printNumber({ numerator: roundedTo, denominator: 1 })} près`]),
    ...(overlapping ? [CUMULATED] : []),
  ];
  const bounds =
    high === null
      ? `à partir de ${number(low)}`
      : toNumber(low) === toNumber(high)
        ? number(low)
        : `de ${number(low)} à ${number(high)}`;
  return [bounds, ...reasons].join(" ; ");
}

function printExactly(value: Rational, percent: boolean): string {
  if (percent) return printPercent(value, 2);
  return printNumber(value, value.denominator === 1 ? 0 : 2);
}

function tellDefinitions({ receipt }: Figure): string {
  const { definitions, dictionary, dictionaryVersion } = receipt;
  if (definitions.length === 0) return "";
  const names = definitions.map(({ indicator, version }) => `${indicator}, version ${version}`);
  return `${names.join(" ; ")} (dictionnaire ${dictionary}, version ${dictionaryVersion})`;
}

function tellCoverage({ coverage }: Figure): string {
  if (coverage === null) return "";
  const named = (title: string, structures: readonly { label: string }[]) =>
    structures.length === 0
      ? []
      : [`${title} : ${structures.map(({ label }) => label).join(", ")}`];
  return [
    printCoverage(coverage),
    ...(coverage.absent === null
      ? ["absentes : leur nombre est connu, pas leur nom"]
      : named("absentes", coverage.absent)),
    ...named("incomplètes", coverage.incomplete),
    ...named("non concernées", coverage.notApplicable),
    ...(coverage.weight === null
      ? []
      : [`les répondantes faisaient ${printPercent(coverage.weight, 1)} de l’édition précédente`]),
  ].join(" ; ");
}

function tellStatuses({ statuses: profile }: Figure): string {
  return profile.map(({ status, count }) => `${statuses[status].label} : ${count}`).join(" ; ");
}

function tellMethods({ methods }: Figure, dictionary: Dictionary): string {
  const known = methods.filter(({ method }) => method !== null);
  const label = (code: string | null) =>
    dictionary.methods.find((method) => method.code === code)?.label ?? "non précisée";
  if (known.length === 0) return "";
  return methods.map(({ method, structures }) => `${label(method)} : ${structures}`).join(" ; ");
}

function tellObservation(observation: Observation): string {
  const { source, scope, indicator, category, value, status, vintage, comment } = observation;
  const number = value === null ? "sans valeur" : printDecimal(value);
  const subject = category === null ? indicator : `${indicator} / ${category}`;
  return [
    printLocation(source),
    `${scope}, ${subject} : ${number}, ${statuses[status].label}, ${vintage}`,
    ...(comment === null ? [] : [`« ${comment} »`]),
  ].join("  ");
}

function printDecimal(value: number): string {
  const cents = Math.round(value * 100);
  return printNumber({ numerator: cents, denominator: 100 }, Number.isInteger(value) ? 0 : 2);
}

const verdicts = {
  holds: "prouvé",
  loose: "vrai, mais loin de la valeur",
  open: "non prouvé",
  fails: "faux",
  unfit: "ne peut pas se dire de ce chiffre",
};

function tellClaim({ where, words, outcome }: BoundClaim): string {
  const place = printLocation(where);
  switch (outcome.kind) {
    case "inserted":
      return `${place}  inséré tel quel`;
    case "refused":
      return `${place}  « ${words} » : refusé`;
    case "judged":
      return `${place}  « ${words} » : ${verdicts[outcome.verdict.kind]}`;
  }
}
