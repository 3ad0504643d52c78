import type { Figure, Receipt } from "@panorama/schema";
import type { Seal } from "../rules/seal.ts";
import type { Naming } from "./describe.ts";
import type { Interval } from "./interval.ts";

/** What figures that one is made of bring along, all together. */
export type Sources = Pick<Figure, "approximate" | "mixedMethods"> &
  Pick<Receipt, "observations" | "facts">;

export function sourcesOf(figures: readonly Figure[]): Sources {
  const rows = new Set(figures.flatMap(({ receipt }) => receipt.observations));
  const facts = figures.flatMap(({ receipt }) => receipt.facts);
  const methods = figures.flatMap((figure) => figure.methods.flatMap(({ method }) => method ?? []));
  return {
    approximate: figures.some(({ approximate }) => approximate),
    mixedMethods: new Set(methods).size > 1,
    observations: [...rows].sort((a, b) => a - b),
    facts: facts.filter(({ code }, at) => facts.findIndex((one) => one.code === code) === at),
  };
}

/** A figure made of others: what is known of the one it is about, and the observations and facts of all. */
export function derive(
  seal: Seal,
  naming: Naming,
  interval: Interval,
  about: Figure,
  { observations, facts, ...known }: Sources,
): Figure {
  return {
    ...about,
    ...naming,
    ...interval,
    ...known,
    roundedTo: null,
    lowerBound: false,
    overlapping: false,
    receipt: { ...about.receipt, ...seal, observations, facts },
  };
}
