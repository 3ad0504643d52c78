import type { Exact } from "../numerals/exact.ts";
import type { HedgeName } from "./hedges.ts";

/** What an amount is an amount of: a count, a share of one, points of percentage, a factor. */
export type Measure = "count" | "percent" | "points" | "times";

/** A number as a claim writes it. */
export type Amount = {
  /** A percentage or a fraction as a part of one, a count as it is. */
  readonly value: Exact;
  /** Half a unit of the last place written; zero where the words name no place (« un tiers »). */
  readonly rounding: Exact;
  readonly measure: Measure;
  /** « 2 millions » rounds more than its digits say, « un tiers » and « une centaine » more still. */
  readonly nature: "number" | "multiple" | "fraction" | "collective";
  readonly decimals: number;
  readonly multiplier: bigint;
  readonly inWords: boolean;
  /** « un élève sur dix », as it was written. */
  readonly ratio?: string;
};

/** How a change is worded: « en hausse de », « a augmenté de », « augmentent de », « 12 % de plus », « +12 % ». */
export type ChangeForm =
  | "noun"
  | "past"
  | "past-plural"
  | "present"
  | "present-plural"
  | "more"
  | "sign";

/** What a few words say of a figure. */
export type Statement =
  | { readonly kind: "amount"; readonly hedge: HedgeName; readonly amount: Amount }
  | {
      readonly kind: "range";
      readonly from: Amount;
      readonly to: Amount;
      /** « des milliers » stops short of ten thousand. */
      readonly toExcluded: boolean;
    }
  | {
      readonly kind: "change";
      readonly form: ChangeForm;
      readonly direction: "up" | "down";
      readonly hedge: HedgeName;
      readonly amount: Amount | null;
    }
  | {
      readonly kind: "multiple";
      readonly hedge: HedgeName;
      readonly amount: Amount;
      /** « trois fois moins », « divisé par trois ». */
      readonly inverse: boolean;
    }
  | { readonly kind: "stable"; readonly unchanged: boolean }
  | { readonly kind: "rank"; readonly rank: number; readonly from: "top" | "bottom" };

/** A statement, and the words around its number. */
export type Claim = {
  readonly statement: Statement;
  /** The unit's words, as they were written. */
  readonly unit: string;
  /** « en moyenne », « une moyenne de ». */
  readonly average: boolean;
  /** « recensés », « parmi les structures ayant répondu »: the claim is about what was declared. */
  readonly declared: string;
  /** Words that restrict what is counted, such as « métropolitaines ». */
  readonly restrictions: readonly string[];
};

/** Words that the grammar does not know, and what stands in them. */
export type Misreading = { readonly unread: string };
