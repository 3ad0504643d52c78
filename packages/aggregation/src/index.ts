export type { Bounded } from "./comparison/bounded.ts";
export type { BreakCause } from "./comparison/comparability.ts";
export {
  compareTerritories,
  type RankingOptions,
  type Territory,
  type TerritoryComparison,
} from "./comparison/compare-territories.ts";
export { type ConstantPerimeter, constantPerimeter } from "./comparison/constant-perimeter.ts";
export type { Contribution, Part } from "./comparison/contribution.ts";
export { type Change, decomposeChange } from "./comparison/decompose-change.ts";
export type { DefinitionChange } from "./comparison/definition-changes.ts";
export type { Named, Side } from "./comparison/reply.ts";
export {
  type SeriesStep,
  seriesBreaks,
  type WeightedContribution,
} from "./comparison/series-breaks.ts";
export type { ChangeParts } from "./comparison/split-by-structure.ts";
export type { Spread } from "./comparison/spread.ts";
export type { TerritoryKind } from "./comparison/territory.ts";
export type { Reading } from "./cube/cube.ts";
export { evaluate } from "./evaluate.ts";
export type { RankRange } from "./figures/rank-ranges.ts";
export { ruleJsonSchema } from "./json-schema.ts";
export { apportion } from "./publication/apportion.ts";
export type { CountCell, CountRelation, CountTable } from "./publication/count-table.ts";
export { type Publication, publish } from "./publication/publish.ts";
export { type RoundedTable, roundTable } from "./publication/round-table.ts";
export { type Release, withhold } from "./publication/withhold.ts";
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
