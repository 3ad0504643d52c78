import type {
  CategoryCode,
  Dictionary,
  Dimension,
  IndicatorCode,
  IndicatorOf,
} from "@panorama/schema";
import type { BreakdownRule, CountRule, DerivedRule, FactRule, TotalRule, Where } from "./rule.ts";

/** Whether an indicator may not be summed along a dimension. */
type IsRefused<D extends Dictionary, I extends IndicatorCode<D>, X extends Dimension> = IndicatorOf<
  D,
  I
>["additivity"][X] extends "non-additive"
  ? true
  : false;

/** The indicators that count the same population as `I`, in the same unit and period. */
export type SummableWith<D extends Dictionary, I extends IndicatorCode<D>> = {
  [J in IndicatorCode<D>]: [
    IndicatorOf<D, J>["population"],
    IndicatorOf<D, J>["unit"]["code"],
    IndicatorOf<D, J>["period"],
  ] extends [
    IndicatorOf<D, I>["population"],
    IndicatorOf<D, I>["unit"]["code"],
    IndicatorOf<D, I>["period"],
  ]
    ? IsRefused<D, J, "structure"> extends true
      ? never
      : J
    : never;
}[IndicatorCode<D>];

/** Several categories may be summed only where they are additive; of others, one at a time. */
type CategoryFilter<D extends Dictionary, I extends IndicatorCode<D>> =
  IsRefused<D, I, "category"> extends true
    ? readonly [CategoryCode<D, I>]
    : readonly CategoryCode<D, I>[];

type TypedTotalRule<D extends Dictionary> = {
  [I in IndicatorCode<D>]: IsRefused<D, I, "structure"> extends true
    ? never
    :
        | (Omit<TotalRule, "of" | "where"> & {
            of: I;
            where?: Omit<Where, "category"> & { category?: CategoryFilter<D, I> };
          })
        | (Omit<TotalRule, "of" | "where"> & {
            of: readonly [I, ...SummableWith<D, I>[]];
            where?: Omit<Where, "category">;
          });
}[IndicatorCode<D>];

/** The ways an indicator may be broken down: a part that gathers structures sums over them. */
type BreakdownBy<D extends Dictionary, I extends IndicatorCode<D>> =
  IsRefused<D, I, "structure"> extends true ? "structure" : BreakdownRule["by"];

type TypedBreakdownRule<D extends Dictionary> = {
  [I in IndicatorCode<D>]:
    | (Omit<BreakdownRule, "of" | "by" | "where"> & {
        of: I;
        by: Extract<BreakdownBy<D, I>, "category">;
        where?: Omit<Where, "category"> & { category?: readonly CategoryCode<D, I>[] };
      })
    | (Omit<BreakdownRule, "of" | "by" | "where"> & {
        of: I;
        by: Exclude<BreakdownBy<D, I>, "category">;
        where?: Omit<Where, "category"> & { category?: CategoryFilter<D, I> };
      });
}[IndicatorCode<D>];

/** A rule whose indicators and categories are those of one dictionary: a meaningless sum does not compile. */
export type TypedRule<D extends Dictionary> =
  | TypedTotalRule<D>
  | TypedBreakdownRule<D>
  | DerivedRule
  | CountRule
  | FactRule;
