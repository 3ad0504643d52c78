import { addExact, compareExact, exact } from "../numerals/exact.ts";
import { type Band, bandOf, type End, encloses, excludes, isWithin, share } from "./band.ts";
import type { Amount } from "./claim.ts";
import { type Commitment, type HedgeName, hedgeOf } from "./hedges.ts";
import { ceilingOf, type Doubt, type Known } from "./known.ts";
import type { Tolerances } from "./tolerances.ts";
import type { Verdict } from "./verdict.ts";

/** Decides whether all that a value may be lies in a band, none of it does, or some. */
export function decide(band: Band, known: Known, commits: Commitment): Verdict {
  const high = commits === "approximation" ? known.high : ceilingOf(known);
  const { low, value, doubts } = known;
  // The sum of counts that overlap is the most that there can be, not what is likeliest.
  const likely = !doubts.includes("overlapping");
  if (excludes(band, low, high) || (likely && !isWithin(value, band))) {
    return { kind: "fails", band };
  }
  return encloses(band, low, high) ? { kind: "holds", band } : { kind: "open", band, doubts };
}

/**
 * The same for a hedged amount, which some doubts leave open even between tight bounds, and distance makes idle. `least`
 * bounds what the words can mean: a rise of less than 30 % is no fall.
 */
export function decideHedged(
  hedge: HedgeName,
  amount: Amount,
  known: Known,
  tolerances: Tolerances,
  least: End | null = null,
): Verdict {
  const { commits } = hedgeOf(hedge);
  const { low, high } = bandOf(hedge, amount, tolerances, known.rounding);
  const band = { low: higher(low, least), high };
  const verdict = decide(band, known, commits);
  if (verdict.kind !== "holds") return verdict;
  const doubts = known.doubts.filter((doubt) => unsettling(hedge).includes(doubt));
  if (doubts.length > 0) return { kind: "open", band, doubts };
  return isFar(commits, amount, known, tolerances) ? { kind: "loose", band } : verdict;
}

/** The one of two lower ends that leaves fewer values in. */
function higher(a: End | null, b: End | null): End | null {
  if (a === null || b === null) return a ?? b;
  const order = compareExact(a.at, b.at);
  return order > 0 || (order === 0 && a.out) ? a : b;
}

/** The doubts that no bounds show: how far an approximate source or an estimate may be off is not known. */
function unsettling(hedge: HedgeName): readonly Doubt[] {
  if (hedge === "exactement") return ["approximate", "estimated", "rounded"];
  return hedge === "sans-precaution" ? ["approximate"] : [];
}

/** « plus de 100 » for a thousand is true and tells nothing; one place of the number written is never far. */
function isFar(
  commits: Commitment,
  { value: named, rounding, nature }: Amount,
  known: Known,
  { portee }: Tolerances,
): boolean {
  const place = nature === "number" ? addExact(rounding, rounding) : exact(0n);
  if (commits === "floor") {
    const low = known.low ?? known.value;
    const reach = share(named, 100 + portee);
    return compareExact(low, reach) > 0 && compareExact(low, addExact(named, place)) > 0;
  }
  const high = ceilingOf(known) ?? known.value;
  const reach = share(named, 100 - portee);
  const near = compareExact(addExact(high, place), named) >= 0;
  return commits === "ceiling" && compareExact(high, reach) < 0 && !near;
}
