import { z } from "zod";
import { code } from "./code.ts";

/** A named example of what structures do, under one mission and one of its modalities. */
export const initiative = z
  .strictObject({
    title: z.string().min(1),
    structures: z.array(code).readonly().meta({
      description: "Structures qui la portent ; vide : plusieurs structures du réseau",
    }),
    note: z.string().optional().meta({ description: "Précision de quelques mots" }),
    mission: code,
    modality: code,
    website: z.string().optional(),
  })
  .meta({ title: "Initiative", description: "Exemple nommé d’action" });

export type Initiative = z.infer<typeof initiative>;
