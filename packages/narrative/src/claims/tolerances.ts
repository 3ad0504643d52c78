import { z } from "zod";

const percent = (standard: number, description: string) =>
  z.number().min(0).max(100).default(standard).meta({ description });

/**
 * How far words may stand from a value, in percent of the number they name: the one table of the grammar of claims.
 * An edition may overrule any of them (`tolerances:` in `edition.yaml`).
 *
 * No standard fixes them. They follow what readers take the words to mean: « près de » stops short of its number,
 * « environ » lies on both sides of it, a fraction or a collective noun (« un tiers », « une centaine ») is rounder than
 * a number in digits.
 */
export const tolerances = z
  .strictObject({
    "pres-de": percent(5, "« près de », « presque » : jusqu’où la valeur peut rester en dessous"),
    environ: percent(5, "« environ », « quelque », « autour de » : de part et d’autre"),
    "un-peu": percent(
      5,
      "« un peu plus de », « un peu moins de » : au-delà, l’écart n’est plus léger",
    ),
    fraction: percent(
      3,
      "« la moitié », « un tiers », « un élève sur dix », sans autre précaution",
    ),
    collectif: percent(15, "« une dizaine », « une centaine », « un millier »"),
    millions: percent(2.5, "« 2 millions », « 4 milliers » : l’arrondi que le mot laisse entendre"),
    multiple: percent(5, "« doublé », « trois fois plus »"),
    stable: percent(2, "« stable » : variation de part et d’autre"),
    portee: percent(
      50,
      "« plus de », « au moins », « moins de », « au plus » : au-delà de cet écart, la phrase est vraie mais n’apprend rien",
    ),
  })
  .meta({ title: "Tolérances", description: "En pour cent du nombre écrit" });

export type Tolerances = z.infer<typeof tolerances>;

/** The table as it stands when an edition overrules nothing. */
export const standardTolerances: Tolerances = tolerances.parse({});
