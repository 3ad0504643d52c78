import { compareRationals, type Figure } from "@panorama/schema";
import { compareExact } from "../numerals/exact.ts";
import type { Statement } from "./claim.ts";
import { ceilingOf, type Doubt, type Known, knownOf } from "./known.ts";
import type { Subject, Verdict } from "./verdict.ts";

type Rank = Extract<Statement, { kind: "rank" }>;

/** The best and the worst rank that a figure may have among the parts of its breakdown, from the top or the bottom. */
export function rankOf(
  { figure, parts }: Subject,
  from: Rank["from"],
  declared: boolean,
): { best: number; worst: number } {
  const own = extentOf(figure, declared);
  const others = parts
    .filter(({ id }) => id !== figure.id)
    .map((other) => extentOf(other, declared));
  const [surely, maybe] =
    from === "top" ? [isAbove, mayBeAbove] : [flipped(isAbove), flipped(mayBeAbove)];
  return {
    best: 1 + others.filter((other) => surely(other, own)).length,
    worst: 1 + others.filter((other) => maybe(other, own)).length,
  };
}

/** A rank holds where every value that the parts may have gives it; two equal parts share the better one. */
export function judgeRank({ rank, from }: Rank, subject: Subject, declared: boolean): Verdict {
  const { best, worst } = rankOf(subject, from, declared);
  const reported = reportedRank(subject, from, declared);
  if (rank < best || rank > worst || (reported !== undefined && rank !== reported)) {
    return { kind: "fails", band: null };
  }
  if (best === worst) return { kind: "holds", band: null };
  const doubts = subject.parts.flatMap((part): readonly Doubt[] => {
    return knownOf(part, declared)?.doubts ?? ["absent"];
  });
  return { kind: "open", band: null, doubts: [...new Set(doubts)] };
}

/** The rank by what was reported; undefined where a part was not, or where sums of overlapping counts say little. */
function reportedRank(
  { figure, parts }: Subject,
  from: Rank["from"],
  declared: boolean,
): number | undefined {
  const own = figure.value;
  const vague = parts.some(
    ({ value, overlapping }) => value === null || (overlapping && !declared),
  );
  if (own === null || vague) return undefined;
  const sign = from === "top" ? 1 : -1;
  const before = parts.filter(
    ({ value }) => value !== null && sign * compareRationals(value, own) > 0,
  );
  return 1 + before.length;
}

type Extent = Pick<Known, "low" | "high">;

/** From where to where a part may lie; null: without end. One that nobody reported may be anything. */
function extentOf(part: Figure, declared: boolean): Extent {
  const known = knownOf(part, declared);
  return known === undefined
    ? { low: null, high: null }
    : { low: known.low, high: ceilingOf(known) };
}

/** Whether every value of `a` is above every value of `b`. */
function isAbove({ low }: Extent, { high }: Extent): boolean {
  return low !== null && high !== null && compareExact(low, high) > 0;
}

/** Whether some value of `a` is above some value of `b`. */
function mayBeAbove({ high }: Extent, { low }: Extent): boolean {
  return high === null || low === null || compareExact(high, low) > 0;
}

function flipped(order: (a: Extent, b: Extent) => boolean): (a: Extent, b: Extent) => boolean {
  return (a, b) => order(b, a);
}
