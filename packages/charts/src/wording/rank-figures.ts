import { compareRationals, type Figure } from "@panorama/schema";

/** From the largest value to the smallest; what was not reported comes last, equals keep their order. */
export function rankByValue<T>(items: readonly T[], figureOf: (item: T) => Figure): T[] {
  return [...items].sort((a, b) => {
    const [left, right] = [figureOf(a).value, figureOf(b).value];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compareRationals(right, left);
  });
}

/** The one item above all others; undefined where values are equal, absent or zero. */
export function leaderOf<T>(items: readonly T[], figureOf: (item: T) => Figure): T | undefined {
  const [first, second] = rankByValue(items, figureOf);
  if (first === undefined) return undefined;
  const top = figureOf(first).value;
  const next = second === undefined ? null : figureOf(second).value;
  if (top === null || top.numerator === 0) return undefined;
  return next !== null && compareRationals(top, next) === 0 ? undefined : first;
}
