import { z } from "zod";
import { code } from "./code.ts";
import { externalFact } from "./fact.ts";
import { periodBasis } from "./indicator.ts";
import { rational } from "./rational.ts";
import { status } from "./status.ts";
import { unit } from "./unit.ts";

/** A named thing: its code and how it is printed. */
const named = z.strictObject({ code: z.string(), label: z.string() });

/** From whom a figure's value comes. Ranges, because an edition may only state « 1 to 3 missing ». */
export const coverage = z
  .strictObject({
    expected: z
      .int()
      .nonnegative()
      .meta({ description: "Structures à qui l’indicateur s’applique" }),
    reported: z.strictObject({ low: z.int().nonnegative(), high: z.int().nonnegative() }),
    absent: z.array(named).nullable().meta({
      description: "Structures sans valeur ; null : nombre connu, noms inconnus",
    }),
    incomplete: z.array(named).meta({ description: "Structures dont il manque des catégories" }),
    notApplicable: z
      .array(named)
      .meta({ description: "Structures que l’indicateur ne concerne pas" }),
    weight: rational.nullable().meta({
      description:
        "Part des structures répondantes dans le total de l’édition précédente ; null : inconnue",
    }),
  })
  .meta({ title: "Couverture" });

export type Coverage = z.infer<typeof coverage>;

/** What is needed to compute a figure again. */
export const receipt = z
  .strictObject({
    rule: z.string(),
    ruleVersion: z.int().positive(),
    rules: z
      .array(z.record(z.string(), z.json()))
      .readonly()
      .meta({ description: "La règle, puis celles sur lesquelles elle s’appuie" }),
    rulesHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: "SHA-256 de ces règles en JSON canonique (RFC 8785)" }),
    dictionary: code,
    dictionaryVersion: z.int().positive(),
    definitions: z
      .array(z.strictObject({ indicator: code, version: z.int().positive() }))
      .readonly(),
    edition: z.string(),
    vintage: z.string(),
    observations: z.array(z.int().nonnegative()).readonly().meta({
      description: "Rangs, dans le jeu de données, des observations dont le chiffre est tiré",
    }),
    facts: z.array(externalFact).readonly(),
  })
  .meta({ title: "Reçu", description: "De quoi recalculer le chiffre" });

export type Receipt = z.infer<typeof receipt>;

/**
 * A value with all that is known of it: bounds, coverage, statuses, methods, and the receipt of its making.
 *
 * `value` is what was reported; null where nothing was. `low` and `high` enclose the true value; a null `high` says that
 * structures are missing, so that no upper bound is known. A total that only the network published has the bounds of
 * its rounding, and its coverage says who may be missing.
 */
export const figure = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    unit,
    decimals: z.int().nonnegative().meta({ description: "Décimales imprimées" }),
    value: rational.nullable(),
    low: rational.nullable(),
    high: rational.nullable(),
    roundedTo: z.int().min(2).nullable().meta({
      description: "Précision de la valeur déclarée : null, exacte ; 100, connue à la centaine",
    }),
    lowerBound: z.boolean().meta({
      description: "Des structures manquent : la valeur vraie est au moins celle-ci",
    }),
    overlapping: z.boolean().meta({
      description: "Décomptes cumulés : deux structures peuvent avoir compté la même unité",
    }),
    approximate: z
      .boolean()
      .meta({ description: "Tiré d’une donnée externe approximative, ou de valeurs imputées" }),
    population: code.nullable(),
    period: periodBasis.nullable(),
    edition: z.string(),
    vintage: z.string(),
    item: z
      .strictObject({ dimension: z.enum(["category", "structure", "region"]), code: z.string() })
      .nullable()
      .meta({ description: "La part d’une ventilation ; null : un chiffre isolé" }),
    statuses: z.array(
      z.strictObject({ status, count: z.int().positive(), value: rational.nullable() }),
    ),
    coverage: coverage.nullable(),
    methods: z.array(z.strictObject({ method: code.nullable(), structures: z.int().positive() })),
    mixedMethods: z.boolean(),
    simulated: z.boolean(),
    receipt,
  })
  .meta({ title: "Chiffre", description: "Une valeur et ce que l’on sait d’elle" });

export type Figure = z.infer<typeof figure>;
