import { readFraction } from "@panorama/narrative";
import { expect, test } from "vitest";

test.each([
  ["la moitié", 1n, 2n, "words"],
  ["Moitié", 1n, 2n, "words"],
  ["une moitie\u0301", 1n, 2n, "words"],
  ["un tiers", 1n, 3n, "words"],
  ["le tiers", 1n, 3n, "words"],
  ["deux tiers", 2n, 3n, "words"],
  ["deux-tiers", 2n, 3n, "words"],
  ["2 tiers", 2n, 3n, "mixed"],
  ["un quart", 1n, 4n, "words"],
  ["le quart", 1n, 4n, "words"],
  ["trois quarts", 3n, 4n, "words"],
  ["trois\nquarts", 3n, 4n, "words"],
  ["un cinquième", 1n, 5n, "words"],
  ["quatre cinquièmes", 4n, 5n, "words"],
  ["quatre-cinquièmes", 4n, 5n, "words"],
  ["quatre vingtièmes", 4n, 20n, "words"],
  ["3 dixièmes", 3n, 10n, "mixed"],
  ["trois centièmes", 3n, 100n, "words"],
  ["vingt-cinq centièmes", 25n, 100n, "words"],
  ["un vingt-cinquième", 1n, 25n, "words"],
  ["un millionième", 1n, 1_000_000n, "words"],
])("« %s » is %s over %s", (text, numerator, denominator, written) => {
  const expected = { end: text.length + 1, value: { numerator, denominator }, written };
  expect(readFraction(`(${text} des élèves)`, 1)).toEqual(expected);
});

test.each([
  "un tiers-lieu",
  "deux tiers\u2011lieux",
  "un tiers lieu",
  "le tiers temps",
  "un quart d’heure",
  "trois quarts d'heure",
  "un quart de finale",
  "trois quarts-temps",
  "un quarts",
  "deux quart",
  "un cinquièmes",
  "quatre cinquième",
  "une cinquième",
  "le cinquième",
  "deux troisièmes",
  "un second",
  "quatre-vingtièmes",
  "deux millions cinquièmes",
  "2,5 dixièmes",
  "2 5es",
  "deux, tiers",
  "tiers",
  "moitiés",
  "la bonne moitié",
])("« %s » is no fraction", (text) => {
  expect(readFraction(text, 0)).toBeUndefined();
});

test("what follows a fraction must not only begin like another meaning", () => {
  expect(readFraction("un quart des heures", 0)?.end).toBe(8);
  expect(readFraction("deux tiers tempsx", 0)?.end).toBe(10);
  expect(readFraction("un tiers - lieu", 0)?.end).toBe(8);
});

test("a fraction begins where a word begins", () => {
  expect(readFraction("amoitié", 1)).toBeUndefined();
  expect(readFraction("l’un tiers", 2)?.end).toBe(10);
});
