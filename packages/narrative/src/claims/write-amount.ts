import { compareRationals, fraction, printNumber, type Rational } from "@panorama/schema";
import { type Exact, exact, multiplyExact, toRational } from "../numerals/exact.ts";
import { writeCardinal } from "../numerals/write-numeral.ts";
import type { Amount } from "./claim.ts";

const fractionNames: readonly (readonly [bigint, bigint, string])[] = [
  [1n, 10n, "un dixième"],
  [1n, 5n, "un cinquième"],
  [1n, 4n, "un quart"],
  [1n, 3n, "un tiers"],
  [2n, 5n, "deux cinquièmes"],
  [1n, 2n, "la moitié"],
  [3n, 5n, "trois cinquièmes"],
  [2n, 3n, "deux tiers"],
  [3n, 4n, "trois quarts"],
  [4n, 5n, "quatre cinquièmes"],
  [9n, 10n, "neuf dixièmes"],
];

/** The fractions that have a name, from the smallest. */
export const namedFractions: readonly Exact[] = fractionNames.map(([n, d]) => exact(n, d));

/** An amount as French writes it, in the style of the one it stands for; with ordinary spaces, as an editor types. */
export function writeAmount(amount: Amount): string {
  const { value, measure, nature, decimals, multiplier, inWords, ratio } = amount;
  if (ratio !== undefined) return ratio;
  if (nature === "fraction" && measure === "percent")
    return fractionName(value) ?? percent(value, 0);
  if (measure === "percent") return percent(value, decimals);
  if (measure === "points") {
    const number = toRational(multiplyExact(value, exact(100n)));
    return `${plain(number, decimals)} ${atLeastTwo(number) ? "points" : "point"}`;
  }
  const number = toRational(multiplyExact(value, exact(1n, multiplier)));
  const written =
    // Whether it is « un » or « une » depends on what is counted.
    inWords && decimals === 0 && number.denominator === 1 && number.numerator !== 1
      ? writeCardinal(number.numerator)
      : plain(number, number.denominator === 1 ? 0 : decimals);
  const noun = scaleNoun(multiplier, atLeastTwo(number));
  return noun === "" ? written : `${written} ${noun}`;
}

function fractionName(value: Exact): string | undefined {
  return fractionNames.find(([n, d]) => value.numerator * d === value.denominator * n)?.[2];
}

function percent(value: Exact, decimals: number): string {
  return `${plain(toRational(multiplyExact(value, exact(100n))), decimals)} %`;
}

function plain(number: Rational, decimals: number): string {
  return printNumber(number, decimals).replaceAll("\u202f", " ");
}

function atLeastTwo(number: Rational): boolean {
  return compareRationals(number, fraction(2)) >= 0;
}

function scaleNoun(multiplier: bigint, plural: boolean): string {
  const noun = { "1000": "millier", "1000000": "million", "1000000000": "milliard" }[
    String(multiplier)
  ];
  return noun === undefined ? "" : noun + (plural ? "s" : "");
}
