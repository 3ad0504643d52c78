import { fraction } from "@panorama/schema";
import { addBounded, type Bounded, subtractBounded, ZERO } from "./bounded.ts";
import { hasAnswered, type Named, type Reply, type Side, sideOf } from "./reply.ts";
import type { Statement } from "./statement.ts";

/** What one structure adds to a change: its side before and after, and their difference (nothing declared adds nothing). */
export type Contribution = Bounded & {
  readonly structure: Named;
  readonly from: Side;
  readonly to: Side;
};

/** A part of a change and the structures it comes from, those that add zero included. */
export type Part<C extends Contribution = Contribution> = Bounded & {
  readonly contributions: readonly C[];
};

/** A structure's contribution between two replies; an undefined one says that it had no part at that reading. */
export function contributionOf(before: Reply | undefined, after: Reply | undefined): Contribution {
  const structure = (after ?? before)?.structure;
  if (structure === undefined) throw new Error("a structure replied at one reading at least");
  const sides = { structure, from: sideOf(before), to: sideOf(after) };
  // The very same observations hide the same true value, however rounded.
  if (before !== undefined && after !== undefined && areSame(before, after)) {
    return { ...sides, ...ZERO };
  }
  return { ...sides, ...subtractBounded(boundsOf(after), boundsOf(before)) };
}

/** The contributions of every structure that had a part at either of two readings. */
export function contributionsBetween(before: Statement, after: Statement): Contribution[] {
  const codes = new Set([...before.replies.keys(), ...after.replies.keys()]);
  return [...codes].map((code) =>
    contributionOf(before.replies.get(code), after.replies.get(code)),
  );
}

/** Adds contributions up; their bounds add up, too. */
export function partOf<C extends Contribution>(contributions: readonly C[]): Part<C> {
  return { ...contributions.reduce<Bounded>(addBounded, ZERO), contributions };
}

function areSame(before: Reply, after: Reply): boolean {
  const [a, b] = [before.observations, after.observations];
  return a.length === b.length && a.every((observation, i) => observation === b[i]);
}

function boundsOf(reply: Reply | undefined): Bounded {
  if (!hasAnswered(reply)) return ZERO;
  const { answer, scale } = reply;
  return {
    value: fraction(answer.sum, scale),
    low: fraction(answer.doubledLow, 2 * scale),
    high: fraction(answer.doubledHigh, 2 * scale),
  };
}
