import { z } from "zod";
import { code } from "./code.ts";
import type { CategoryCode, Dictionary, IndicatorCode, MethodCode } from "./dictionary.ts";
import type { Poles } from "./poles/index.ts";
import { status } from "./status.ts";

/** The scope of a value that is only known for the whole network. */
export const NETWORK = "reseau";

/** Where a value was read: a file, a sheet of a workbook, a cell such as `F12`, a line of a text file. */
export const source = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  line: z.int().positive().optional(),
});

export type Source = z.infer<typeof source>;

/** One reported value, or the reason why there is none. */
export const observation = z
  .strictObject({
    edition: z.string(),
    vintage: z.string(),
    scope: z.string().meta({
      description: "Code d’une structure, ou « reseau » quand seul un total publié existe",
    }),
    indicator: code,
    category: code.nullable().meta({ description: "null : le total de l’indicateur" }),
    value: z.number().nonnegative().max(Number.MAX_SAFE_INTEGER).nullable(),
    status,
    roundedTo: z.int().min(2).max(1_000_000_000).nullable().meta({
      description: "Précision de la valeur : null, exacte ; 100, connue à la centaine",
    }),
    method: code.nullable().meta({ description: "Méthode de comptage ; null : non précisée" }),
    comment: z.string().nullable(),
    source,
  })
  .meta({ title: "Observation", description: "Une valeur déclarée, ou la raison de son absence" });

type AnyObservation = z.infer<typeof observation>;

/**
 * One reported value of an indicator. The category is one of the indicator's nomenclature, or null for its total:
 * a code that the dictionary does not know does not compile.
 */
export type Observation<I extends IndicatorCode<D> = never, D extends Dictionary = Poles> = [
  I,
] extends [never]
  ? AnyObservation
  : I extends unknown
    ? Omit<AnyObservation, "indicator" | "category" | "method"> & {
        indicator: I;
        category: CategoryCode<D, I> | null;
        method: MethodCode<D> | null;
      }
    : never;
