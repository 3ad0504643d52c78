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

/** The sum of an indicator, or of several that count the same population in the same unit and period. */
export const totalRule = z.strictObject({
  ...identity,
  kind: z.literal("total"),
  of: z.union([z.string(), z.array(z.string()).min(1).readonly()]),
  where: where.optional(),
});

/** One figure for each category, structure or region of an indicator. */
export const breakdownRule = z.strictObject({
  ...identity,
  kind: z.literal("breakdown"),
  of: z.string(),
  by: z.enum(["category", "structure", "region"]),
  where: where.optional(),
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
  .discriminatedUnion("kind", [totalRule, breakdownRule, shareRule, meanRule, countRule, factRule])
  .meta({ title: "Règle", description: "Comment un chiffre se calcule" });

export type TotalRule = z.infer<typeof totalRule>;
export type BreakdownRule = z.infer<typeof breakdownRule>;
export type ShareRule = z.infer<typeof shareRule>;
export type MeanRule = z.infer<typeof meanRule>;
export type CountRule = z.infer<typeof countRule>;
export type FactRule = z.infer<typeof factRule>;
export type Rule = z.infer<typeof rule>;
