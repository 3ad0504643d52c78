import type { Dictionary, Indicator, Issue } from "@panorama/schema";
import { checkRatio } from "./check-ratio.ts";
import { checkTop } from "./check-top.ts";
import { refusal } from "./refusal.ts";
import type { BreakdownRule, DerivedRule, Rule, ShareRule, TotalRule } from "./rule.ts";
import type { RuleBook } from "./rule-book.ts";

/** What may be followed from one edition to another. */
const COMPARABLE: ReadonlySet<Rule["kind"]> = new Set([
  "total",
  "breakdown",
  "share",
  "mean",
  "quantile",
  "ratio",
  "rate",
  "count",
]);

/** Refuses a rule that builds on what it cannot: on nothing, on another kind of rule, on what does not go together. */
export function checkReferences(
  rule: DerivedRule,
  book: RuleBook,
  dictionary: Dictionary,
): Issue[] {
  switch (rule.kind) {
    case "share":
      return checkShare(rule, book, dictionary);
    case "mean":
    case "quantile":
    case "rate":
      return book.get(rule.of)?.kind === "total" ? [] : [missing(rule, rule.of, "un total")];
    case "ratio": {
      const [above, below] = [book.get(rule.numerator), book.get(rule.denominator)];
      if (above?.kind !== "total") return [missing(rule, rule.numerator, "un total")];
      if (below?.kind !== "total") return [missing(rule, rule.denominator, "un total")];
      return checkRatio(rule, above, below, dictionary);
    }
    case "rank":
    case "top": {
      const parts = book.get(rule.of);
      if (parts?.kind !== "breakdown") return [missing(rule, rule.of, "une ventilation")];
      return rule.kind === "top" ? checkTop(rule, parts, dictionary) : [];
    }
    case "change": {
      const followed = book.get(rule.of)?.kind;
      return followed !== undefined && COMPARABLE.has(followed)
        ? []
        : [missing(rule, rule.of, "une règle que l’on puisse suivre d’une édition à l’autre")];
    }
  }
}

/** The total of a code; rules are validated before they are evaluated. */
export function totalIn(book: RuleBook, code: string): TotalRule {
  const found = book.get(code);
  if (found?.kind !== "total") throw new Error("validate the rules first");
  return found;
}

/** The breakdown of a code; rules are validated before they are evaluated. */
export function breakdownIn(book: RuleBook, code: string): BreakdownRule {
  const found = book.get(code);
  if (found?.kind !== "breakdown") throw new Error("validate the rules first");
  return found;
}

function checkShare(rule: ShareRule, book: RuleBook, dictionary: Dictionary): Issue[] {
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
