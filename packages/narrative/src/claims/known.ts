import type { Figure, Status } from "@panorama/schema";
import { type Exact, exact, exactOf } from "../numerals/exact.ts";

/** Why a figure's true value may not be the one that was reported. */
export type Doubt =
  /** Structures are missing: the true value can only be larger, or may be anything. */
  | "absent"
  /** Two structures may have counted the same one. */
  | "overlapping"
  /** The value was given rounded. */
  | "rounded"
  /** It rests on an external number that its source calls approximate. */
  | "approximate"
  /** Some values are estimated, imputed or provisional. */
  | "estimated"
  /** A break in series, or another definition: values on both sides do not compare. */
  | "break";

/** What is known of a value: what was reported, between bounds that null leaves open. */
export type Known = {
  readonly value: Exact;
  readonly low: Exact | null;
  readonly high: Exact | null;
  /** `high` is that of what was reported: structures that did not answer may add to it. */
  readonly floor: boolean;
  /** Half of the step that the value was rounded to; zero where it was not. */
  readonly rounding: Exact;
  readonly doubts: readonly Doubt[];
};

/**
 * What is known of a figure's true value, or, `declared`, of what the structures declared, which missing structures and
 * overlaps leave as it is. Undefined where nothing was reported.
 */
export function knownOf(figure: Figure, declared = false): Known | undefined {
  if (figure.value === null) return undefined;
  const value = exactOf(figure.value);
  const doubts = doubtsOf(figure);
  const rounding = exact(BigInt(figure.roundedTo ?? 0), 2n);
  if (!declared) {
    const [low, high] = [figure.low ?? figure.value, figure.high];
    return {
      value,
      low: exactOf(low),
      high: high === null ? null : exactOf(high),
      floor: figure.lowerBound,
      rounding,
      doubts,
    };
  }
  const own = doubts.filter((doubt) => doubt !== "absent" && doubt !== "overlapping");
  return { value, ...declaredBounds(figure, value), floor: false, rounding, doubts: own };
}

/** The bounds of an incomplete or overlapping total are those of the truth; what was declared is the value itself. */
function declaredBounds(
  { low, high, overlapping, roundedTo }: Figure,
  value: Exact,
): Pick<Known, "low" | "high"> {
  const ofTruth = low === null || high === null || (overlapping && roundedTo === null);
  return ofTruth ? { low: value, high: value } : { low: exactOf(low), high: exactOf(high) };
}

function doubtsOf(figure: Figure): Doubt[] {
  const has = (...codes: readonly Status[]) =>
    figure.statuses.some(({ status }) => codes.includes(status));
  const doubts: Record<Doubt, boolean> = {
    absent: figure.lowerBound || figure.high === null,
    overlapping: figure.overlapping,
    rounded: figure.roundedTo !== null,
    approximate: figure.approximate,
    estimated: has("E", "I", "P"),
    break: has("B", "D"),
  };
  return (Object.keys(doubts) as Doubt[]).filter((doubt) => doubts[doubt]);
}

/** The largest that the true value may be; null: unknown. */
export function ceilingOf({ high, floor }: Known): Exact | null {
  return floor ? null : high;
}
