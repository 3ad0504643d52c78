import { toCardinal as inBelgium } from "n2words/fr-BE";
import { toCardinal as inFrance } from "n2words/fr-FR";

/** What n2words has no language for: Belgian words, and huitante for quatre-vingts. */
function inSwitzerland(n: number): string {
  return inBelgium(n)
    .replaceAll("quatre-vingts", "huitante")
    .replaceAll("quatre-vingt", "huitante")
    .replaceAll("huitante-un", "huitante et un");
}

/** One way to write any whole number in words. */
export const spellings: Record<string, (n: number) => string> = {
  "the words of France": (n) => inFrance(n),
  "the words of Belgium": (n) => inBelgium(n),
  "the words of Switzerland": inSwitzerland,
  "hyphens everywhere, as of 1990": (n) => inFrance(n).replaceAll(" ", "-"),
  "spaces everywhere": (n) => inFrance(n).replaceAll("-", "\u00a0"),
  "Swiss words, hyphens everywhere": (n) => inSwitzerland(n).replaceAll(" ", "-"),
  "decomposed capitals": (n) => inFrance(n).toUpperCase().normalize("NFD"),
};
