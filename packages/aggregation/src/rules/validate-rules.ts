import { type Dictionary, type Issue, nearest } from "@panorama/schema";
import { checkAdditivity, checkParts } from "./check-additivity.ts";
import { checkReferences } from "./check-references.ts";
import { refusal } from "./refusal.ts";
import type { BreakdownRule, Rule, TotalRule } from "./rule.ts";
import { bookOf, type RuleBook } from "./rule-book.ts";

/**
 * Every reason why rules may not be evaluated with a dictionary: unknown codes, a code given twice,
 * populations, units or periods that mix, a dimension that is not additive, a part that is outside its whole.
 *
 * @example
 * import { validateRules } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const [issue] = validateRules([{
 *   code: "tous", version: 1, label: "Tous les publics", kind: "total", of: ["beneficiaires", "personnes-formees"],
 * }], poles);
 * issue?.code; //=> "populations-melangees"
 */
export function validateRules(rules: readonly Rule[], dictionary: Dictionary): Issue[] {
  const book = bookOf(rules);
  return rules.flatMap((rule, position) => [
    ...(rules.findIndex(({ code }) => code === rule.code) < position ? [twice(rule)] : []),
    ...checkRule(rule, book, dictionary),
  ]);
}

function checkRule(rule: Rule, book: RuleBook, dictionary: Dictionary): Issue[] {
  switch (rule.kind) {
    case "total":
    case "breakdown": {
      const unknown = checkCodes(rule, dictionary);
      if (unknown.length > 0) return unknown;
      return rule.kind === "total"
        ? checkAdditivity(rule, dictionary)
        : checkParts(rule, dictionary);
    }
    case "count":
    case "fact":
      return [];
    default:
      return checkReferences(rule, book, dictionary);
  }
}

function checkCodes(rule: TotalRule | BreakdownRule, dictionary: Dictionary): Issue[] {
  const codes = dictionary.indicators.map(({ code }) => code);
  const lists = [[rule.of].flat(), ...Object.values(rule.where ?? {})] as (readonly string[])[];
  const empty = lists.some((list) => list.length === 0);
  const repeated = lists.some((list) => new Set(list).size < list.length);
  if (empty || repeated) return [illFormedList(rule, empty)];
  return [rule.of].flat().flatMap((name) => {
    const indicator = dictionary.indicators.find(({ code }) => code === name);
    if (indicator === undefined) return [unknown(rule, "indicateur-inconnu", name, codes)];
    const categories =
      dictionary.nomenclatures
        .find(({ code }) => code === indicator.nomenclature)
        ?.items.map(({ code }) => code) ?? [];
    return (rule.where?.category ?? [])
      .filter((category) => !categories.includes(category))
      .map((category) => unknown(rule, "categorie-inconnue", category, categories));
  });
}

function unknown(rule: Rule, code: string, name: string, known: readonly string[]): Issue {
  const close = nearest(name, known);
  return refusal(
    rule,
    code,
    `« ${name} » n’est pas au dictionnaire.`,
    close === undefined ? `Choisir parmi : ${known.join(", ")}.` : `Écrire « ${close} » ?`,
  );
}

function illFormedList(rule: Rule, empty: boolean): Issue {
  return refusal(
    rule,
    "regle-mal-formee",
    empty
      ? "Une de ses listes est vide : elle ne compterait rien."
      : "Une de ses listes nomme deux fois la même chose, qui serait comptée deux fois.",
    "Nommer chaque indicateur, catégorie, structure ou région une fois.",
  );
}

function twice(rule: Rule): Issue {
  return refusal(
    rule,
    "regle-en-double",
    "Une autre règle porte déjà ce code.",
    "Donner à chaque règle son propre code.",
  );
}
