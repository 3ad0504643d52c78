import { z } from "zod";

/**
 * A data code: lower-case words of unaccented letters and digits, joined by hyphens.
 *
 * Codes identify what labels only describe; they never change once published.
 *
 * @example
 * import { code } from "@panorama/schema";
 *
 * code.safeParse("ma-classe-au-cinema").success; //=> true
 * code.safeParse("Ma Classe").success; //=> false
 */
export const code = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "code en minuscules, chiffres et traits d’union attendu")
  .meta({ title: "Code", description: "Code en minuscules sans accent, mots joints par un tiret" });

export type Code = z.infer<typeof code>;
