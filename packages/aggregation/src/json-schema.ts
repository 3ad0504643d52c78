import { z } from "zod";
import { rule } from "./rules/rule.ts";

/**
 * The JSON Schema (draft 2020-12) of a rule; the package carries it as `json/rule.schema.json`.
 *
 * @example
 * import { ruleJsonSchema } from "@panorama/aggregation";
 *
 * ruleJsonSchema().title; //=> "Règle"
 */
export function ruleJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(rule) as Record<string, unknown>;
}
