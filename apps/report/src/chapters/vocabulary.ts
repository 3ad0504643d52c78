import type { Mission } from "@panorama/schema";

/** The names that chapters may use. */
export type Vocabulary = {
  readonly figures: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
  readonly missions: readonly Mission[];
};
