import type { Dictionary, Issue } from "@panorama/schema";
import { z } from "zod";
import { type Rule, rule } from "./rule.ts";
import { validateRules } from "./validate-rules.ts";

/**
 * Rules that come as JSON: their shape is checked, then their sense. Rules are only returned when none is refused.
 *
 * @example
 * import { parseRules } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const { rules, issues } = parseRules([{ kind: "total", of: "beneficiaires" }], poles);
 * rules; //=> []
 * issues.length; //=> 1
 */
export function parseRules(
  json: unknown,
  dictionary: Dictionary,
): { rules: Rule[]; issues: Issue[] } {
  const parsed = z.array(rule).safeParse(json, { error: z.locales.fr().localeError });
  if (parsed.success) {
    const issues = validateRules(parsed.data, dictionary);
    return { rules: issues.length === 0 ? parsed.data : [], issues };
  }
  const described = parsed.error.issues.map(
    ({ path, message }) => `${path.join(".") || "règles"} : ${message}`,
  );
  const issue: Issue = {
    code: "regle-mal-formee",
    severity: "error",
    where: {},
    what: described.join(" ; "),
    remedy: "Donner aux règles la forme décrite par rule.schema.json.",
  };
  return { rules: [], issues: [issue] };
}
