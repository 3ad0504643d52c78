import { divideRationals, type Rational } from "@panorama/schema";

/** A part as a fraction of its whole; null where one of them has no value, or the whole is zero. */
export function shareOf(
  part: Rational | null | undefined,
  whole: Rational | null | undefined,
): Rational | null {
  if (part == null || whole == null || whole.numerator === 0) return null;
  return divideRationals(part, whole);
}
