import type { Figure } from "@panorama/schema";
import {
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactOf,
  multiplyExact,
} from "../numerals/exact.ts";
import type { Amount } from "./claim.ts";
import { namedFractions } from "./write-amount.ts";

/** A place to round to, and how many decimals show it. */
type Place = { readonly size: Exact; readonly decimals: number };

const FINEST = 4;

/**
 * Numbers near a figure's value, in the style of the one that the writer chose: first at its own roundness (250 000 is
 * round to the ten thousand), then finer.
 */
export function candidateAmounts(like: Amount, figure: Figure): Amount[] {
  if (figure.value === null) return [];
  const value = exactOf(figure.value);
  if (like.nature === "fraction" && like.measure === "percent") {
    const percentages = percentPlaces(0, false).flatMap((place) =>
      at(percentLike(like), value, place),
    );
    return [...namedFractions.map((fraction) => ({ ...like, value: fraction })), ...percentages];
  }
  const style: Amount =
    like.nature === "collective" ? { ...like, nature: "number", inWords: false } : like;
  return placesOf(style).flatMap((place) => at(style, value, place));
}

function percentLike(like: Amount): Amount {
  return { ...like, nature: "number", rounding: exact(1n, 200n), inWords: false };
}

function placesOf({ value, measure, decimals, multiplier }: Amount): Place[] {
  if (measure === "percent") {
    return percentPlaces(decimals, isMultiple(value, exact(1n, 10n)));
  }
  if (multiplier > 1n || decimals > 0) {
    return [decimals, decimals + 1].map((places) => ({
      size: exact(multiplier, 10n ** BigInt(places)),
      decimals: places,
    }));
  }
  const places: Place[] = [];
  for (let size = roundness(value); size >= 1n && places.length < FINEST; size /= 10n) {
    places.push({ size: exact(size), decimals: 0 });
  }
  return places;
}

function percentPlaces(decimals: number, ten: boolean): Place[] {
  const fine = [0, 1].map((more) => ({
    size: exact(1n, 100n * 10n ** BigInt(decimals + more)),
    decimals: decimals + more,
  }));
  return decimals === 0 && ten ? [{ size: exact(1n, 10n), decimals: 0 }, ...fine] : fine;
}

/** The largest power of ten that divides a whole number. */
function roundness({ numerator, denominator }: Exact): bigint {
  const whole = numerator / denominator;
  let size = 1n;
  while (whole !== 0n && whole % (size * 10n) === 0n) size *= 10n;
  return size;
}

function isMultiple(value: Exact, size: Exact): boolean {
  const ratio = divideExact(value, size);
  return ratio.numerator % ratio.denominator === 0n;
}

/** The value at a place: rounded, then cut down, then the next one up. */
function at(style: Amount, value: Exact, { size, decimals }: Place): Amount[] {
  const steps = divideExact(value, size);
  const down = steps.numerator / steps.denominator;
  const nearest = (2n * steps.numerator + steps.denominator) / (2n * steps.denominator);
  const counts = [...new Set([nearest, down, down + 1n])];
  return counts
    .map((count) => multiplyExact(exact(count), size))
    .filter((number) => compareExact(number, exact(0n)) > 0 || compareExact(value, number) === 0)
    .map((number) => ({
      ...style,
      value: number,
      decimals,
      rounding: style.nature === "fraction" ? style.rounding : halfOf(style, decimals),
    }));
}

function halfOf({ measure, multiplier }: Amount, decimals: number): Exact {
  const scale = measure === "percent" ? 100n : 1n;
  return exact(multiplier, 2n * scale * 10n ** BigInt(decimals));
}
