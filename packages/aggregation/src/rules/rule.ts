import { regionCode } from "@panorama/schema";
import { z } from "zod";

const ruleCode = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, "code de règle attendu, par exemple beneficiaires.total");

/** What every rule has: its identity, and how its figures are named and printed. */
const identity = {
  code: ruleCode,
  version: z.int().positive(),
  label: z.string(),
  decimals: z.int().min(0).max(4).optional().meta({
    description: "Décimales imprimées ; par défaut celles de l’unité, 1 pour une part",
  }),
};

const where = z
  .strictObject({
    category: z.array(z.string()).min(1).readonly().optional(),
    structure: z.array(z.string()).min(1).readonly().optional(),
    region: z.array(regionCode).min(1).readonly().optional(),
  })
  .meta({ title: "Filtre", description: "Ne compter que ces catégories, structures ou régions" });

export type Where = z.infer<typeof where>;

/** What a sum is where structures have not answered. */
const missing = z.enum(["partial", "strict", "imputed"]).optional().meta({
  description:
    "Sans réponse de toutes les structures : « partial », par défaut, la somme des réponses, qui est un minimum ; « strict », aucune valeur ; « imputed », la valeur de l’édition précédente, signalée",
});

/** The sum of an indicator, or of several that count the same population in the same unit and period. */
export const totalRule = z.strictObject({
  ...identity,
  kind: z.literal("total"),
  of: z.union([z.string(), z.array(z.string()).min(1).readonly()]),
  where: where.optional(),
  missing,
});

/** One figure for each category, structure or region of an indicator. */
export const breakdownRule = z.strictObject({
  ...identity,
  kind: z.literal("breakdown"),
  of: z.string(),
  by: z.enum(["category", "structure", "region"]),
  where: where.optional(),
  missing,
});

/** A total, or each part of a breakdown, over another total or an external fact. */
export const shareRule = z.strictObject({
  ...identity,
  kind: z.literal("share"),
  part: ruleCode,
  whole: z.union([ruleCode, z.strictObject({ fact: z.string() })]),
});

/** A total over the number of structures, or of regions, that reported it. */
export const meanRule = z.strictObject({
  ...identity,
  kind: z.literal("mean"),
  of: ruleCode,
  per: z.enum(["structure", "region"]),
});

/** The value that a share of the structures, or of the regions, do not exceed; 50 percent is the median. */
export const quantileRule = z.strictObject({
  ...identity,
  kind: z.literal("quantile"),
  of: ruleCode,
  per: z.enum(["structure", "region"]),
  percent: z.int().min(1).max(99),
});

/** A total over another of its structures that counts something else: interventions for each partner. */
export const ratioRule = z.strictObject({
  ...identity,
  kind: z.literal("ratio"),
  numerator: ruleCode,
  denominator: ruleCode,
});

/** A total for so many of an external fact: spectators for 1 000 inhabitants. */
export const rateRule = z.strictObject({
  ...identity,
  kind: z.literal("rate"),
  of: ruleCode,
  fact: z.string(),
  per: z.int().positive().max(1_000_000),
});

/** The place of each part of a breakdown, the greatest first. */
export const rankRule = z.strictObject({
  ...identity,
  kind: z.literal("rank"),
  of: ruleCode,
  acrossMethods: z.boolean().optional().meta({
    description: "Classer même des parts comptées de manières différentes",
  }),
});

/** The greatest parts of a breakdown, and the sum of the others. */
export const topRule = z.strictObject({
  ...identity,
  kind: z.literal("top"),
  of: ruleCode,
  count: z.int().positive().max(1000),
  others: z.string().min(1).meta({ description: "Libellé de la somme des autres" }),
});

/** What each figure of a rule has become since another edition, in its unit or in percent. */
export const changeRule = z.strictObject({
  ...identity,
  kind: z.literal("change"),
  of: ruleCode,
  since: z.strictObject({
    edition: z.string(),
    vintage: z.string().optional().meta({ description: "Par défaut, le dernier millésime" }),
  }),
  as: z.enum(["difference", "percent"]),
});

/** The number of structures in the edition, or of regions that have one. */
export const countRule = z.strictObject({
  ...identity,
  kind: z.literal("count"),
  of: z.enum(["structure", "region"]),
  where: z
    .strictObject({ region: z.array(regionCode).readonly(), overseas: z.boolean() })
    .partial()
    .optional(),
});

/** An external fact, quoted as a figure. */
export const factRule = z.strictObject({
  ...identity,
  kind: z.literal("fact"),
  of: z.string(),
});

/** How figures come about, as data: a plain object that any language can read. */
export const rule = z
  .discriminatedUnion("kind", [
    totalRule,
    breakdownRule,
    shareRule,
    meanRule,
    quantileRule,
    ratioRule,
    rateRule,
    rankRule,
    topRule,
    changeRule,
    countRule,
    factRule,
  ])
  .meta({ title: "Règle", description: "Comment un chiffre se calcule" });

export type TotalRule = z.infer<typeof totalRule>;
export type BreakdownRule = z.infer<typeof breakdownRule>;
export type ShareRule = z.infer<typeof shareRule>;
export type MeanRule = z.infer<typeof meanRule>;
export type QuantileRule = z.infer<typeof quantileRule>;
export type RatioRule = z.infer<typeof ratioRule>;
export type RateRule = z.infer<typeof rateRule>;
export type RankRule = z.infer<typeof rankRule>;
export type TopRule = z.infer<typeof topRule>;
export type ChangeRule = z.infer<typeof changeRule>;
export type CountRule = z.infer<typeof countRule>;
export type FactRule = z.infer<typeof factRule>;
export type Rule = z.infer<typeof rule>;

/** A rule that builds on others. */
export type DerivedRule = Exclude<Rule, TotalRule | BreakdownRule | CountRule | FactRule>;
