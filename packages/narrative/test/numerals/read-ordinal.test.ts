import { readOrdinal, writeOrdinal } from "@panorama/narrative";
import fc from "fast-check";
import { expect, test } from "vitest";

function readsBack(n: number): boolean {
  const words = writeOrdinal(n);
  const ordinal = readOrdinal(`${words} rang`, 0);
  return ordinal?.value === BigInt(n) && ordinal.end === words.length;
}

test("every rank to 10 000 is read back, and any rank to a milliard", () => {
  const wrong: number[] = [];
  for (let n = 1; n <= 10_000; n += 1) if (!readsBack(n)) wrong.push(n);
  expect(wrong).toEqual([]);
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), readsBack));
  for (const n of [1e6, 2e6, 2e8, 8e7, 1e9, 1_000_001, 2_000_001]) expect(readsBack(n)).toBe(true);
});

test.each([
  ["premier", 1n, "m", false],
  ["Première", 1n, "f", false],
  ["PREMIE\u0300RES", 1n, "f", true],
  ["second", 2n, "m", false],
  ["secondes", 2n, "f", true],
  ["deuxièmes", 2n, null, true],
  ["cinquantie\u0300mes", 50n, null, true],
  ["vingt et unième", 21n, null, false],
  ["vingt-et-unième", 21n, null, false],
  ["soixante et onzième", 71n, null, false],
  ["quatre-vingtième", 80n, null, false],
  ["quatre-vingt-unième", 81n, null, false],
  ["septante et unième", 71n, null, false],
  ["huitante-deuxième", 82n, null, false],
  ["octantième", 80n, null, false],
  ["nonante-neuvième", 99n, null, false],
  ["deux centième", 200n, null, false],
  ["cinq-centième", 500n, null, false],
  ["mille et unième", 1001n, null, false],
  ["millième", 1000n, null, false],
  ["deux millionième", 2_000_000n, null, false],
  ["milliardième", 1_000_000_000n, null, false],
])("« %s » is %s", (text, value, gender, plural) => {
  const expected = { end: text.length, value, written: "words", gender, plural };
  expect(readOrdinal(`${text}, et`, 0)).toEqual(expected);
});

test.each([
  ["1er", 1n, "m", false],
  ["1ers", 1n, "m", true],
  ["1re", 1n, "f", false],
  ["1ère", 1n, "f", false],
  ["1e\u0300re", 1n, "f", false],
  ["1ER", 1n, "m", false],
  ["2nd", 2n, "m", false],
  ["2de", 2n, "f", false],
  ["2nde", 2n, "f", false],
  ["2e", 2n, null, false],
  ["2es", 2n, null, true],
  ["12ème", 12n, null, false],
  ["1ᵉʳ", 1n, "m", false],
  ["1ʳᵉ", 1n, "f", false],
  ["6ᵉ", 6n, null, false],
  ["12 345e", 12_345n, null, false],
])("« %s » is %s", (text, value, gender, plural) => {
  const expected = { end: text.length, value, written: "digits", gender, plural };
  expect(readOrdinal(`le ${text} rang`, 3)).toEqual({ ...expected, end: text.length + 3 });
});

test.each([
  "trois cent soixante-septantième",
  "vingt et deuxième",
  "trois unième",
  "unième",
  "un centième",
  "un millionième",
  "zéro deuxième",
  "deux",
  "premièrement",
  "cinq premiers",
  "2er",
  "21er",
  "1nd",
  "3de",
  "2D",
  "0e",
  "12,5e",
  "2e5",
  "12",
  "10h",
  "XIXe",
])("« %s » begins with no rank", (text) => {
  expect(readOrdinal(text, 0)).toBeUndefined();
});

test("a rank begins where a word or a number begins", () => {
  expect(readOrdinal("vingt-deuxième", 6)).toMatchObject({ end: 14, value: 2n });
  expect(readOrdinal("12e", 1)).toBeUndefined();
  expect(readOrdinal("12,5e", 3)).toBeUndefined();
  expect(readOrdinal("6e-5e", 3)).toMatchObject({ end: 5, value: 5n });
});
