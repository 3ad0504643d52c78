import type { Issue } from "@panorama/schema";
import type { Rule } from "./rule.ts";

/** A rule that may not be evaluated, and why. */
export function refusal(rule: Rule, code: string, why: string, remedy: string): Issue {
  return {
    code,
    severity: "error",
    where: {},
    what: `La règle « ${rule.code} » est refusée.`,
    why,
    remedy,
  };
}
