import type { Dictionary } from "@panorama/schema";
import type { Rule } from "./rule.ts";
import type { TypedRule } from "./typed-rule.ts";
import { validateRules } from "./validate-rules.ts";

/**
 * Rules written in TypeScript, checked against a dictionary by the compiler and once more when they are defined.
 * Throws where one is refused, with the reason in French.
 *
 * @example
 * import { defineRules } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const rules = defineRules(poles, [
 *   { code: "beneficiaires.total", version: 1, label: "Bénéficiaires", kind: "total", of: "beneficiaires" },
 * ]);
 * rules[0].of; //=> "beneficiaires"
 */
export function defineRules<const D extends Dictionary, const R extends readonly TypedRule<D>[]>(
  dictionary: D,
  rules: R,
): R {
  const refusals = validateRules(rules as readonly Rule[], dictionary);
  if (refusals.length > 0) {
    throw new Error(refusals.map(({ what, why }) => [what, why].join(" ")).join("\n"));
  }
  return rules;
}
