import { compareRationals, divideRationals, fraction, type Rational } from "@panorama/schema";
import type { Answer } from "../cube/answer.ts";
import type { Tally } from "../cube/tally.ts";

/** A value between bounds; a null `high` is unbounded, all null: nothing was reported. */
export type Interval = {
  readonly value: Rational | null;
  readonly low: Rational | null;
  readonly high: Rational | null;
};

export const NOTHING: Interval = { value: null, low: null, high: null };

/**
 * The sum of a tally's answers. Answers are non-negative, so a missing one leaves the sum a lower bound;
 * answers that may count the same one twice lie between the largest and their sum. An imputed answer adds to the value and
 * to nothing that is certain.
 */
export function sumOf({ answers, selection }: Tally): Interval {
  let [known, sum, low, largestLow, high] = [0, 0, 0, 0, 0];
  for (const { answer } of answers) {
    if (answer.state === "absent" || answer.state === "not-applicable") continue;
    known++;
    sum += answer.sum;
    if (answer.state === "imputed") continue;
    low += answer.doubledLow;
    high += answer.doubledHigh;
    if (answer.doubledLow > largestLow) largestLow = answer.doubledLow;
  }
  if (known === 0) return NOTHING;
  const scale = selection.indicators[0]?.scale ?? 1;
  const overlapping = selection.indicators.some(
    ({ definition }) => definition.additivity.structure !== "additive",
  );
  return {
    value: whole(sum, scale),
    low: whole(overlapping ? largestLow : low, 2 * scale),
    high: isMissing(answers) ? null : whole(high, 2 * scale),
  };
}

const MISSING: ReadonlySet<Answer["state"]> = new Set(["absent", "incomplete", "imputed"]);

/** Whether a structure is missing, wholly or for some categories. */
export function isMissing(answers: Tally["answers"]): boolean {
  return answers.some(({ answer }) => MISSING.has(answer.state));
}

function whole(sum: number, scale: number): Rational {
  if (!Number.isSafeInteger(sum)) throw new RangeError("a sum beyond 2^53 is not exact any more");
  return fraction(sum, scale);
}

/** A part over its whole, by interval arithmetic; without a value where the whole is zero or unknown. */
export function quotient(part: Interval, divisor: Interval): Interval {
  if (part.value === null || divisor.value === null || divisor.value.numerator === 0)
    return NOTHING;
  return {
    value: divideRationals(part.value, divisor.value),
    low:
      divisor.high === null || part.low === null
        ? fraction(0)
        : divideRationals(part.low, divisor.high),
    high:
      part.high === null || divisor.low === null || divisor.low.numerator === 0
        ? null
        : divideRationals(part.high, divisor.low),
  };
}

/** A share of a whole that contains its part cannot exceed one. */
export function atMostOne(interval: Interval): Interval {
  const one = fraction(1);
  if (interval.value === null) return interval;
  const exceeds = interval.high === null || compareRationals(interval.high, one) > 0;
  return exceeds ? { ...interval, high: one } : interval;
}

/** A value that only speaks for the structures that answered: the true one may be anything from zero. */
export function openBounds({ value }: Interval): Interval {
  return value === null ? NOTHING : { value, low: fraction(0), high: null };
}

/** A number that is known exactly. */
export function exactly(value: Rational): Interval {
  return { value, low: value, high: value };
}
