import { z } from "zod";
import { code } from "./code.ts";
import { schoolYear } from "./edition.ts";
import { unit } from "./unit.ts";

/** The period a value covers. Two bases never add up. */
export const periodBases = {
  "annee-scolaire": "année scolaire",
  "annee-civile": "année civile",
  "selon-le-temps":
    "année scolaire pour le temps scolaire, année civile pour le hors temps scolaire",
} as const;

export const periodBasis = z
  .enum(Object.keys(periodBases) as [PeriodBasis, ...PeriodBasis[]])
  .meta({ title: "Période de référence" });

export type PeriodBasis = keyof typeof periodBases;

/**
 * Whether values may be summed along a dimension.
 * - `additive`: the sum counts each one once.
 * - `overlapping`: two items may count the same one; the sum is an upper bound, the largest item a lower one.
 * - `non-additive`: a sum has no meaning and is refused.
 */
export const additivity = z.enum(["additive", "overlapping", "non-additive"]);

export type Additivity = z.infer<typeof additivity>;

export const dimensions = ["structure", "category", "edition"] as const;

/** What values are spread over: the structures, the categories of a nomenclature, the editions. */
export type Dimension = (typeof dimensions)[number];

/** The definition of one thing that is counted. */
export const indicator = z
  .strictObject({
    code,
    version: z.int().positive().meta({ description: "Version de la définition" }),
    label: z.string(),
    definition: z.string(),
    unit,
    population: code.meta({
      description:
        "Qui ou ce qui est compté, l’une des populations du dictionnaire ; deux ne s’additionnent jamais",
    }),
    period: periodBasis,
    nomenclature: code.optional(),
    additivity: z.strictObject({
      structure: additivity,
      category: additivity,
      edition: additivity,
    }),
    missing: z.enum(["unknown", "none"]).meta({
      description:
        "Ce que vaut une absence de réponse : « unknown », une valeur inconnue ; « none », rien à déclarer",
    }),
    publication: z.strictObject({
      roundTo: z.int().positive().meta({ description: "Arrondi de publication ; 1 : aucun" }),
      threshold: z.int().nonnegative().meta({ description: "Effectif minimal publiable" }),
      minimumCoverage: z.number().min(0).max(1).meta({
        description: "Part des structures attendues qui doivent avoir répondu",
      }),
    }),
    since: schoolYear.meta({ description: "Première édition où l’indicateur est collecté" }),
    replaces: code.optional(),
  })
  .meta({ title: "Indicateur", description: "Définition de ce qui est compté" });

export type Indicator = z.infer<typeof indicator>;
