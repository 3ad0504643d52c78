import { z } from "zod";
import { code } from "./code.ts";

/** A code list: the categories one indicator is broken down by, in their printing order. */
export const nomenclature = z
  .strictObject({
    code,
    label: z.string(),
    items: z
      .array(
        z.strictObject({
          code,
          label: z.string(),
          group: code
            .optional()
            .meta({ description: "Regroupement auquel la catégorie appartient" }),
        }),
      )
      .readonly(),
    groups: z
      .array(z.strictObject({ code, label: z.string(), description: z.string().optional() }))
      .readonly()
      .optional(),
  })
  .meta({
    title: "Nomenclature",
    description: "Liste de catégories, dans leur ordre d’impression",
  });

export type Nomenclature = z.infer<typeof nomenclature>;
