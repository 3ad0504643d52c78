import type { Dictionary, Indicator, Issue } from "@panorama/schema";
import { refusal } from "./refusal.ts";
import type { BreakdownRule, MeanRule, Rule, ShareRule, TotalRule } from "./rule.ts";

/** The rules by code, for rules that build on others. */
export type RuleBook = ReadonlyMap<string, Rule>;

/** Refuses a share whose part and whole are not the same kind of thing, and a mean of something that is no total. */
export function checkReferences(
  rule: ShareRule | MeanRule,
  book: RuleBook,
  dictionary: Dictionary,
): Issue[] {
  if (rule.kind === "mean") {
    return book.get(rule.of)?.kind === "total" ? [] : [missing(rule, rule.of, "un total")];
  }
  const part = book.get(rule.part);
  if (part?.kind !== "total" && part?.kind !== "breakdown") {
    return [missing(rule, rule.part, "un total ou une ventilation")];
  }
  if (typeof rule.whole !== "string") return [];
  const whole = book.get(rule.whole);
  if (whole?.kind !== "total") return [missing(rule, rule.whole, "un total")];
  return checkPart(rule, part, whole, dictionary);
}

function checkPart(
  rule: ShareRule,
  part: TotalRule | BreakdownRule,
  whole: TotalRule,
  dictionary: Dictionary,
): Issue[] {
  const inside = [part.of].flat().every((code) => [whole.of].flat().includes(code));
  if (!inside) {
    return [
      refusal(
        rule,
        "part-hors-du-tout",
        `« ${part.code} » n’est pas une partie de « ${whole.code} » : les deux ne comptent pas les mêmes indicateurs.`,
        "Rapporter la partie au total de son propre indicateur.",
      ),
    ];
  }
  const categories = whole.where?.category;
  const outside = part.where?.category?.filter((code) => !categories?.includes(code)) ?? [];
  if (categories !== undefined && (part.where?.category === undefined || outside.length > 0)) {
    return [
      refusal(
        rule,
        "part-hors-du-tout",
        `« ${part.code} » compte des catégories que « ${whole.code} » n’a pas.`,
        "Rapporter la partie à un total qui la contient.",
      ),
    ];
  }
  const narrower = (["structure", "region"] as const).filter((dimension) => {
    const allowed: readonly string[] | undefined = whole.where?.[dimension];
    const asked: readonly string[] | undefined = part.where?.[dimension];
    return allowed !== undefined && !(asked?.every((code) => allowed.includes(code)) ?? false);
  });
  if (narrower.length > 0) {
    return [
      refusal(
        rule,
        "part-hors-du-tout",
        `« ${part.code} » compte des structures ou des régions que « ${whole.code} » n’a pas.`,
        "Rapporter la partie à un total qui la contient.",
      ),
    ];
  }
  const indicator = dictionary.indicators.find(({ code }) => code === [part.of].flat()[0]);
  return indicator === undefined ? [] : checkOverlap(rule, part, indicator);
}

function checkOverlap(
  rule: ShareRule,
  part: TotalRule | BreakdownRule,
  indicator: Indicator,
): Issue[] {
  const byCategory = part.kind === "breakdown" && part.by === "category";
  if (!byCategory || indicator.additivity.category === "additive") return [];
  return [
    refusal(
      rule,
      "dimension-non-additive",
      `Les catégories de « ${indicator.label} » se recouvrent : leurs parts ne feraient pas un tout.`,
      "Présenter les effectifs de chaque catégorie, sans les rapporter au total.",
    ),
  ];
}

function missing(rule: Rule, code: string, kind: string): Issue {
  return refusal(
    rule,
    "regle-inconnue",
    `Elle s’appuie sur « ${code} », qui n’est pas ${kind} parmi les règles.`,
    "Corriger le code, ou ajouter la règle.",
  );
}
