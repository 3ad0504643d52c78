import { printNumber, printPercent } from "@panorama/schema";
import { type Exact, exact, multiplyExact, toRational } from "../numerals/exact.ts";
import type { Band, End } from "./band.ts";

/** How the numbers of a band are printed. */
export type BandUnit = "count" | "percent" | "points" | "times";

/** « comprise entre 237 500 et 250 000 exclu »: the values for which words are true, after a feminine noun. */
export function tellBand({ low, high }: Band, unit: BandUnit): string {
  const number = (value: Exact) => tellExact(value, unit);
  if (low !== null && high !== null) {
    if (number(low.at) === number(high.at)) return `égale à ${number(low.at)}`;
    return `comprise entre ${end(low, number)} et ${end(high, number)}`;
  }
  if (low !== null) return `${low.out ? "supérieure à" : "d’au moins"} ${number(low.at)}`;
  if (high !== null) return `${high.out ? "inférieure à" : "d’au plus"} ${number(high.at)}`;
  return "quelconque";
}

function end({ at, out }: End, number: (value: Exact) => string): string {
  return out ? `${number(at)} exclu` : number(at);
}

/** A value with the decimals that it needs, two at the most. */
export function tellExact(value: Exact, unit: BandUnit): string {
  const scaled =
    unit === "percent" || unit === "points" ? multiplyExact(value, exact(100n)) : value;
  const decimals = [0, 1].find((places) => {
    return (scaled.numerator * 10n ** BigInt(places)) % scaled.denominator === 0n;
  });
  if (unit === "percent") return printPercent(toRational(value), decimals ?? 2);
  return printNumber(toRational(scaled), decimals ?? 2);
}
