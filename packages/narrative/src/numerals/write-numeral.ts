import { toCardinal, toOrdinal } from "n2words/fr-FR";

/**
 * A whole number in the words of France, as the noun that it counts asks: « vingt et une heures ».
 *
 * Throws a RangeError on a negative number, a fraction, and beyond 2^53.
 *
 * @example
 * import { writeCardinal } from "@panorama/narrative";
 *
 * writeCardinal(280); //=> "deux cent quatre-vingts"
 * writeCardinal(21, "f"); //=> "vingt et une"
 */
export function writeCardinal(n: number, gender: "m" | "f" = "m"): string {
  requireCount(n, 0);
  const words = toCardinal(n);
  return gender === "f" ? words.replace(/\bun$/, "une") : words;
}

/**
 * A rank in the words of France; only the first one has a feminine.
 *
 * Throws a RangeError on zero, a negative number, a fraction, and beyond 2^53.
 *
 * @example
 * import { writeOrdinal } from "@panorama/narrative";
 *
 * writeOrdinal(1, "f"); //=> "première"
 * writeOrdinal(80); //=> "quatre-vingtième"
 */
export function writeOrdinal(n: number, gender: "m" | "f" = "m"): string {
  requireCount(n, 1);
  if (n === 1) return gender === "f" ? "première" : "premier";
  // n2words derives « un millionième », a share, and « deux cents millionième »: in a rank, million is no noun any more.
  return toOrdinal(n)
    .replace(/^un (milli(?:on|ard)ième)$/, "$1")
    .replace(/(cent|vingt)s (milli(?:on|ard)ième)$/, "$1 $2");
}

function requireCount(n: number, least: number): void {
  if (!Number.isSafeInteger(n) || n < least) {
    throw new RangeError(`${n} is not a whole number from ${least} to 2^53`);
  }
}
