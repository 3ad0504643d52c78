import type { Dictionary } from "./dictionary.ts";
import type { Edition } from "./edition.ts";
import type { ExternalFact } from "./fact.ts";
import type { Observation } from "./observation.ts";
import type { Structure } from "./structure.ts";

/** All that figures are made from: definitions, members, periods, and the values they reported. */
export type Dataset<D extends Dictionary = Dictionary> = {
  readonly dictionary: D;
  /** Oldest first. */
  readonly editions: readonly Edition[];
  readonly structures: readonly Structure[];
  readonly observations: readonly Observation[];
  readonly facts: readonly ExternalFact[];
  /** Invented data: every figure made from it says so. */
  readonly simulated: boolean;
};
