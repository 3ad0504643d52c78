// Judged by the compiler alone: each @ts-expect-error must be an error, every other line must compile.
import type { CategoryCode, IndicatorCode, Observation, Poles } from "@panorama/schema";

type Category = Observation<"beneficiaires">["category"];

export const known: Category = "ma-classe-au-cinema";
export const total: Category = null;
export const method: Observation<"partenaires">["method"] = "conventions-signees";
export const none: Observation<"journees-formation">["category"] = null;

// @ts-expect-error a category that does not exist
export const misspelt: Category = "ma-classe";
// @ts-expect-error a category of another indicator
export const elsewhere: Category = "cineastes";
// @ts-expect-error an indicator without categories
export const categorised: Observation<"journees-formation">["category"] = "autres";
// @ts-expect-error an indicator that does not exist
export type Unknown = Observation<"spectateurs">;
// @ts-expect-error a counting method that does not exist
export const counted: Observation<"partenaires">["method"] = "au-doigt-mouille";
// @ts-expect-error a code that does not exist
export const indicator: IndicatorCode<Poles> = "spectateurs";
// @ts-expect-error the categories of one indicator are not those of another
export const profession: CategoryCode<Poles, "professionnels"> = "autres";
