import { z } from "zod";
import { code } from "./code.ts";
import { schoolYear } from "./edition.ts";
import { regionCode } from "./france/regions.ts";

/** A member of the network: one region, one seat, perhaps co-directing bodies or a shared name. */
export const structure = z
  .strictObject({
    code,
    name: z.string().min(1),
    shortName: z.string().min(1).optional().meta({ description: "Nom court, pour les cartes" }),
    region: regionCode,
    website: z
      .string()
      .regex(/^[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/, "adresse sans « https:// » attendue")
      .optional(),
    sharedName: z.string().optional().meta({ description: "Nom commun à plusieurs structures" }),
    sharedWebsite: z.string().optional(),
    directedBy: z.array(z.string()).readonly().optional().meta({
      description: "Organismes qui la dirigent ensemble",
    }),
    seat: z
      .strictObject({
        commune: z.string(),
        longitude: z.number().min(-180).max(180),
        latitude: z.number().min(-90).max(90),
      })
      .meta({ description: "Commune du siège, pour la carte" }),
    since: schoolYear.optional().meta({ description: "Première édition où elle est membre" }),
    until: schoolYear.optional().meta({ description: "Dernière édition où elle est membre" }),
  })
  .meta({ title: "Structure", description: "Membre du réseau" });

export type Structure = z.infer<typeof structure>;

/**
 * The structures that are members in an edition, in their given order: they enter and leave between editions.
 *
 * @example
 * import { membersIn } from "@panorama/schema";
 *
 * const seat = { commune: "Tours", longitude: 0.68, latitude: 47.39 };
 * const structures = [
 *   { code: "a", name: "A", region: "24", seat },
 *   { code: "b", name: "B", region: "24", seat, until: "2023-2024" },
 * ] as const;
 * membersIn(structures, "2024-2025").map((structure) => structure.code); //=> ["a"]
 */
export function membersIn(structures: readonly Structure[], edition: string): Structure[] {
  return structures.filter(
    ({ since, until }) =>
      (since === undefined || since <= edition) && (until === undefined || edition <= until),
  );
}
