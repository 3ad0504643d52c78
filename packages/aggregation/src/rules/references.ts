import type { Rule } from "./rule.ts";
import type { RuleBook } from "./rule-book.ts";

/** A rule, then those that it builds on, each once. */
export function withReferences(rule: Rule, book: RuleBook): Rule[] {
  const found = new Set([rule]);
  // A set that grows while it is walked is walked to its end.
  for (const one of found) {
    for (const code of referencesOf(one)) {
      const other = book.get(code);
      if (other !== undefined) found.add(other);
    }
  }
  return [...found];
}

function referencesOf(rule: Rule): string[] {
  switch (rule.kind) {
    case "share":
      return typeof rule.whole === "string" ? [rule.part, rule.whole] : [rule.part];
    case "ratio":
      return [rule.numerator, rule.denominator];
    case "mean":
    case "quantile":
    case "rate":
    case "rank":
    case "top":
    case "change":
      return [rule.of];
    default:
      return [];
  }
}
