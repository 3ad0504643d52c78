import type { Figure } from "@panorama/schema";
import {
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactOf,
  magnitude,
  multiplyExact,
  subtractExact,
} from "../numerals/exact.ts";
import type { Amount } from "./claim.ts";
import { namedFractions } from "./write-amount.ts";

/** Numbers around a value at one place: the nearest, and the next on both sides, each null where it has no use. */
export type Candidates = {
  readonly nearest: Amount;
  readonly below: Amount | null;
  readonly above: Amount | null;
};

/** A place to round to, and how many decimals show it. */
type Place = { readonly size: Exact; readonly decimals: number };

/**
 * Numbers near a figure's value, in the style of the one that the writer chose: first at its own roundness (250 000 is
 * round to the ten thousand), then at two and three digits of the value.
 */
export function candidateAmounts(like: Amount, figure: Figure): Candidates[] {
  if (figure.value === null) return [];
  const value = exactOf(figure.value);
  const { ratio: _, ...plain } = like;
  if (like.nature === "fraction" && like.measure === "percent") {
    const percents = percentPlaces(0).map((place) => at(percentLike(plain), value, place));
    return [...fractionsAround(plain, value), ...percents];
  }
  const style: Amount =
    like.nature === "collective" ? { ...plain, nature: "number", inWords: false } : plain;
  return placesOf(style, value).map((place) => at(style, value, place));
}

/** Whether a number is rough enough for words that only come near it: « environ 564 711 » says too much. */
export function isRough({ value, measure, multiplier, decimals, nature }: Amount): boolean {
  if (nature === "fraction" || nature === "collective") return true;
  const scale = exact(measure === "count" ? 1n : 100n);
  const scaled = multiplyExact(
    multiplyExact(value, scale),
    exact(10n ** BigInt(decimals), multiplier),
  );
  const digits = String(scaled.numerator / scaled.denominator).replace(/0+$/, "").length;
  return digits <= (measure === "count" ? 3 : 2);
}

/** The two named fractions that a value lies between, the nearer one as the nearest. */
function fractionsAround(like: Amount, value: Exact): Candidates[] {
  const known = namedFractions.map((fraction) => ({ ...like, value: fraction }));
  const distance = (amount: Amount) => magnitude(subtractExact(amount.value, value));
  const [nearest] = [...known].sort((a, b) => compareExact(distance(a), distance(b)));
  if (nearest === undefined) return [];
  const below = compareExact(nearest.value, value) <= 0;
  return [{ nearest, below: below ? nearest : null, above: below ? null : nearest }];
}

function percentLike(like: Amount): Amount {
  return { ...like, nature: "number", rounding: exact(1n, 200n), inWords: false };
}

function placesOf({ value: named, measure, decimals, multiplier }: Amount, value: Exact): Place[] {
  if (measure === "percent") return percentPlaces(decimals);
  if (multiplier > 1n || decimals > 0) {
    return [decimals, decimals + 1].map((places) => ({
      size: exact(multiplier, 10n ** BigInt(places)),
      decimals: places,
    }));
  }
  const whole = value.numerator / value.denominator;
  const digits = String(whole).length;
  const kept = [2, 3].map((count) => 10n ** BigInt(Math.max(0, digits - count)));
  const sizes = [...kept, roundness(named)];
  return [...new Set([...sizes, 1n])].map((size) => ({ size: exact(size), decimals: 0 }));
}

function percentPlaces(decimals: number): Place[] {
  return [...new Set([decimals, 0, 1])].map((places) => ({
    size: exact(1n, 100n * 10n ** BigInt(places)),
    decimals: places,
  }));
}

/** The largest power of ten that divides a whole number. */
function roundness({ numerator, denominator }: Exact): bigint {
  const whole = numerator / denominator;
  let size = 1n;
  while (whole !== 0n && whole % (size * 10n) === 0n) size *= 10n;
  return size;
}

/** The value at a place: rounded, cut down, and up where that is the nearer. */
function at(style: Amount, value: Exact, { size, decimals }: Place): Candidates {
  const steps = divideExact(value, size);
  const down = steps.numerator / steps.denominator;
  const nearest = (2n * steps.numerator + steps.denominator) / (2n * steps.denominator);
  const amount = (count: bigint): Amount => ({
    ...style,
    value: multiplyExact(exact(count), size),
    decimals,
    rounding: style.nature === "fraction" ? style.rounding : halfOf(style, decimals),
  });
  return {
    nearest: amount(nearest),
    below: down > 0n ? amount(down) : null,
    above: nearest > down ? amount(nearest) : null,
  };
}

function halfOf({ measure, multiplier }: Amount, decimals: number): Exact {
  const scale = measure === "percent" ? 100n : 1n;
  return exact(multiplier, 2n * scale * 10n ** BigInt(decimals));
}
