import type { Rule } from "./rule.ts";

/** The rules by code, for rules that build on others. */
export type RuleBook = ReadonlyMap<string, Rule>;

export function bookOf(rules: readonly Rule[]): RuleBook {
  return new Map(rules.map((rule) => [rule.code, rule]));
}
