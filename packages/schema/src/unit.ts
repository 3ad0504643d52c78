import { z } from "zod";
import { code } from "./code.ts";

/** What one of a count is, with the words that follow a number. */
export const unit = z
  .strictObject({
    code,
    singular: z.string(),
    plural: z.string(),
    decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]).meta({
      description: "Nombre de décimales qu’une valeur peut porter ; 0 pour un dénombrement",
    }),
  })
  .meta({ title: "Unité" });

export type Unit = z.infer<typeof unit>;
