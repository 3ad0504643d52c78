import type { Figure } from "@panorama/schema";
import type { Seal } from "../rules/seal.ts";
import type { Naming } from "./describe.ts";
import type { Interval } from "./interval.ts";

/** A figure made of others: what is known of the one it is about, and the observations and facts of all. */
export function derive(
  seal: Seal,
  naming: Naming,
  interval: Interval,
  about: Figure,
  all: readonly Figure[],
): Figure {
  const facts = all.flatMap(({ receipt }) => receipt.facts);
  const rows = new Set(all.flatMap(({ receipt }) => receipt.observations));
  return {
    ...about,
    ...naming,
    ...interval,
    roundedTo: null,
    lowerBound: false,
    overlapping: false,
    approximate: all.some(({ approximate }) => approximate),
    mixedMethods: methodsOf(all).size > 1,
    receipt: {
      ...about.receipt,
      ...seal,
      observations: [...rows].sort((a, b) => a - b),
      facts: facts.filter(({ code }, at) => facts.findIndex((one) => one.code === code) === at),
    },
  };
}

/** The ways of counting that figures state. */
export function methodsOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.flatMap(({ methods }) => methods.flatMap(({ method }) => method ?? [])));
}
