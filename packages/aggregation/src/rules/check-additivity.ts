import { type Dictionary, type Indicator, type Issue, periodBases } from "@panorama/schema";
import { refusal } from "./refusal.ts";
import type { BreakdownRule, Rule, TotalRule } from "./rule.ts";

/** Refuses a breakdown whose parts are themselves sums that do not add up: a region's structures, several categories. */
export function checkParts(rule: BreakdownRule, dictionary: Dictionary): Issue[] {
  const indicator = dictionary.indicators.find(({ code }) => code === rule.of);
  if (indicator === undefined) return [];
  const { structure, category } = indicator.additivity;
  const categories = rule.by === "category" ? 1 : (rule.where?.category?.length ?? 0);
  return [
    ...(rule.by !== "structure" && structure === "non-additive"
      ? [notOverStructures(rule, indicator)]
      : []),
    ...(category === "non-additive" && categories > 1 ? [notOverCategories(rule, indicator)] : []),
  ];
}

/** Refuses a total whose parts do not add up: other populations, units or periods, or a dimension that is not additive. */
export function checkAdditivity(rule: TotalRule, dictionary: Dictionary): Issue[] {
  const indicators = [rule.of]
    .flat()
    .map((code) => dictionary.indicators.find((indicator) => indicator.code === code))
    .filter((indicator) => indicator !== undefined);
  return [
    ...checkMixture(rule, indicators, dictionary),
    ...indicators.flatMap((indicator) => checkDimensions(rule, indicator)),
  ];
}

function checkMixture(
  rule: TotalRule,
  indicators: readonly Indicator[],
  { populations }: Dictionary,
): Issue[] {
  const [first, ...others] = indicators;
  if (first === undefined) return [];
  const label = (name: string) => populations.find(({ code }) => code === name)?.label ?? name;
  return others.flatMap((other) => {
    if (other.population !== first.population) {
      return [
        refusal(
          rule,
          "populations-melangees",
          `« ${first.label} » compte des ${label(first.population)}, « ${other.label} » des ${label(other.population)} : ces populations ne s’additionnent jamais.`,
          "Présenter les deux totaux côte à côte.",
        ),
      ];
    }
    if (other.unit.code !== first.unit.code) {
      return [
        refusal(
          rule,
          "unites-melangees",
          `« ${first.label} » se compte en ${first.unit.plural}, « ${other.label} » en ${other.unit.plural}.`,
          "N’additionner que des indicateurs de même unité.",
        ),
      ];
    }
    if (other.period === first.period) return [];
    return [
      refusal(
        rule,
        "periodes-melangees",
        `« ${first.label} » porte sur : ${periodBases[first.period]} ; « ${other.label} » sur : ${periodBases[other.period]}.`,
        "N’additionner que des indicateurs de même période.",
      ),
    ];
  });
}

function checkDimensions(rule: TotalRule, indicator: Indicator): Issue[] {
  const { structure, category } = indicator.additivity;
  const several = (rule.where?.category?.length ?? 0) > 1;
  return [
    ...(structure === "non-additive" ? [notOverStructures(rule, indicator)] : []),
    ...(category === "non-additive" && several ? [notOverCategories(rule, indicator)] : []),
  ];
}

function notOverStructures(rule: Rule, { label }: Indicator): Issue {
  return refusal(
    rule,
    "dimension-non-additive",
    `« ${label} » ne s’additionne pas d’une structure à l’autre.`,
    "Présenter l’indicateur structure par structure.",
  );
}

function notOverCategories(rule: Rule, { label }: Indicator): Issue {
  return refusal(
    rule,
    "dimension-non-additive",
    `« ${label} » ne s’additionne pas d’une catégorie à l’autre : une même unité peut relever de plusieurs.`,
    "Ne garder qu’une catégorie, ou ventiler l’indicateur par catégorie.",
  );
}
