import { standardTolerances, tolerances } from "@panorama/narrative";
import { code, edition, externalFact } from "@panorama/schema";
import { z } from "zod";
import { STANDARD_THEME } from "../document/theme/themes.ts";

const text = z.string().regex(/\S/, "texte attendu");

/** What `edition.yaml` says: titles, periods, credits and external facts. Its keys are French: editors write it. */
export const editionSheet = z.strictObject({
  titre: text,
  "sous-titre": text,
  reseau: text,
  edition,
  "editions-precedentes": z.array(edition).readonly().default([]),
  millesime: code,
  simule: z.boolean(),
  /** A file of `themes`, without its ending. */
  theme: text.default(STANDARD_THEME),
  credits: z.array(z.strictObject({ role: z.string(), noms: z.array(z.string()).min(1) })),
  licence: z.string(),
  source: z.string(),
  faits: z.array(externalFact).readonly().default([]),
  tolerances: tolerances.default(standardTolerances),
  "quatrieme-de-couverture": z.string(),
});

export type EditionSheet = z.infer<typeof editionSheet>;
