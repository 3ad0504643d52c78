import type { Mission } from "@panorama/schema";
import type { Figures } from "../figures/edition-figures.ts";

/** The names that chapters may use. */
export type Vocabulary = {
  readonly figures: Figures;
  readonly charts: ReadonlySet<string>;
  readonly missions: readonly Mission[];
};
