import type { Tolerances } from "./tolerances.ts";

/**
 * Where a value may lie for a hedge to be true: an end of the band, at the number itself (`number`), a tolerance below or
 * above it (`short`, `beyond`), or within the rounding of its last digit (`rounded`); `out` where the end is not part of
 * the band, null where there is none.
 */
export type Edge = {
  readonly at: "number" | "short" | "beyond" | "rounded";
  readonly out?: true;
} | null;

/**
 * What a hedge commits its writer to. A missing structure can only add to a total: that leaves a floor true, opens a
 * definite number or a ceiling, and is what an approximation makes allowance for.
 */
export type Commitment = "definite" | "floor" | "ceiling" | "approximation";

export type Hedge = {
  /** In front of the number; a final « de » or « à » contracts (« plus d’un », « au », « des »). */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly low: Edge;
  readonly high: Edge;
  readonly tolerance?: keyof Tolerances;
  readonly commits: Commitment;
};

/**
 * The hedges of French, one row each; the first wording is the one that the check proposes. `short` and `beyond` reach as
 * far as the row's tolerance, and at least as far as the rounding of the number written (« près de 5 % » holds for 4,6 %)
 * and of the value that it is about. Adverbs that would need a measure of their own (« nettement plus de », « en forte hausse ») are
 * left out: what cannot be proven stays unread.
 */
export const hedges = {
  "sans-precaution": {
    before: [""],
    after: [],
    low: { at: "rounded" },
    high: { at: "rounded", out: true },
    commits: "definite",
  },
  exactement: {
    before: ["exactement", "très exactement", "précisément", "très précisément", "tout juste"],
    after: ["exactement", "très exactement", "précisément", "tout juste"],
    low: { at: "number" },
    high: { at: "number" },
    commits: "definite",
  },
  "plus-de": {
    before: [
      ...["plus de", "plus que", "au-dessus de", "au-delà de", "dépasse", "dépassent"],
      ...["supérieur à", "supérieure à", "supérieurs à", "supérieures à"],
    ],
    after: [],
    low: { at: "number", out: true },
    high: null,
    commits: "floor",
  },
  "pres-de": {
    before: ["près de", "tout près de", "presque", "quasiment", "pas loin de", "frôle", "frôlent"],
    after: ["presque", "quasiment"],
    low: { at: "short" },
    high: { at: "number", out: true },
    tolerance: "pres-de",
    commits: "ceiling",
  },
  environ: {
    before: [
      ...["environ", "quelque", "autour de", "à peu près", "approximativement"],
      ...["de l'ordre de", "aux alentours de", "aux environs de", "avoisine", "avoisinent"],
    ],
    after: ["environ", "à peu près", "approximativement"],
    low: { at: "short" },
    high: { at: "beyond" },
    tolerance: "environ",
    commits: "approximation",
  },
  "un-peu-plus-de": {
    before: ["un peu plus de", "légèrement plus de", "à peine plus de", "un peu plus que"],
    after: [],
    low: { at: "number", out: true },
    high: { at: "beyond" },
    tolerance: "un-peu",
    commits: "approximation",
  },
  "un-peu-moins-de": {
    before: ["un peu moins de", "légèrement moins de", "à peine moins de"],
    after: [],
    low: { at: "short" },
    high: { at: "number", out: true },
    tolerance: "un-peu",
    commits: "ceiling",
  },
  "au-moins": {
    before: ["au moins", "au minimum", "pas moins de", "un minimum de"],
    after: ["au moins", "au minimum", "ou plus", "et plus"],
    low: { at: "number" },
    high: null,
    commits: "floor",
  },
  "moins-de": {
    before: [
      ...["moins de", "en dessous de", "au-dessous de", "en deçà de"],
      ...["inférieur à", "inférieure à", "inférieurs à", "inférieures à"],
    ],
    after: [],
    low: null,
    high: { at: "number", out: true },
    commits: "ceiling",
  },
  "au-plus": {
    before: ["au plus", "tout au plus", "au maximum", "pas plus de", "un maximum de", "jusqu'à"],
    after: ["au plus", "tout au plus", "au maximum"],
    low: null,
    high: { at: "number" },
    commits: "ceiling",
  },
} as const satisfies Record<string, Hedge>;

export type HedgeName = keyof typeof hedges;

/** A row of the table, with the type that all rows share. */
export function hedgeOf(name: HedgeName): Hedge {
  return hedges[name];
}
