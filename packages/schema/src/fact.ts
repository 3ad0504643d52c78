import { z } from "zod";
import { code } from "./code.ts";
import { day } from "./edition.ts";
import { unit } from "./unit.ts";

/** A number from outside the network, quoted with its source and date. */
export const externalFact = z
  .strictObject({
    code,
    label: z.string(),
    value: z
      .number()
      .nonnegative()
      .max(Number.MAX_SAFE_INTEGER / 200),
    approximate: z
      .boolean()
      .default(false)
      .meta({ description: "La source la donne pour approximative" }),
    unit,
    source: z.string().min(1),
    date: day,
  })
  .meta({ title: "Donnée externe", description: "Chiffre extérieur au réseau, avec sa source" });

export type ExternalFact = z.infer<typeof externalFact>;
