export type { Reading } from "./cube/cube.ts";
export { evaluate } from "./evaluate.ts";
export { ruleJsonSchema } from "./json-schema.ts";
export { defineRules } from "./rules/define-rules.ts";
export { hashRules } from "./rules/hash-rules.ts";
export { parseRules } from "./rules/parse-rules.ts";
export {
  type BreakdownRule,
  type ChangeRule,
  type CountRule,
  type FactRule,
  type MeanRule,
  type QuantileRule,
  type RankRule,
  type RateRule,
  type RatioRule,
  type Rule,
  rule,
  type ShareRule,
  type TopRule,
  type TotalRule,
  type Where,
} from "./rules/rule.ts";
export type { SummableWith, TypedRule } from "./rules/typed-rule.ts";
export { validateRules } from "./rules/validate-rules.ts";
export { verifyReceipt } from "./verify-receipt.ts";
