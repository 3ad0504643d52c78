import { exact, readCollective } from "@panorama/narrative";
import { expect, test } from "vitest";

test.each([
  ["une dizaine", 10n, "words"],
  ["une douzaine", 12n, "words"],
  ["une quinzaine", 15n, "words"],
  ["Une vingtaine", 20n, "words"],
  ["une trentaine", 30n, "words"],
  ["une quarantaine", 40n, "words"],
  ["une cinquantaine", 50n, "words"],
  ["une soixantaine", 60n, "words"],
  ["une centaine", 100n, "words"],
  ["un millier", 1000n, "words"],
  ["deux douzaines", 24n, "words"],
  ["trois\u00a0centaines", 300n, "words"],
  ["quatre milliers", 4000n, "words"],
  ["4 milliers", 4000n, "mixed"],
  ["2 douzaines", 24n, "mixed"],
  ["une dizaine de milliers", 10_000n, "words"],
  ["trois centaines de millions", 300_000_000n, "words"],
])("« %s » is about %s", (text, number, written) => {
  const value = exact(number);
  const expected = { end: text.length + 2, value, low: value, high: value, written };
  expect(readCollective(`à ${text} de cartes`, 2)).toEqual(expected);
});

test.each([
  ["des dizaines", 20n, 100n],
  ["Quelques centaines", 200n, 1_000n],
  ["plusieurs milliers", 2_000n, 10_000n],
  ["des millions", 2_000_000n, 10_000_000n],
  ["plusieurs milliards", 2_000_000_000n, 10_000_000_000n],
  ["des dizaines de milliers", 20_000n, 100_000n],
])("« %s » lies between %s and %s", (text, low, high) => {
  const bounds = { low: exact(low), high: exact(high) };
  const expected = { end: text.length, value: null, written: "words", ...bounds };
  expect(readCollective(`${text} d’élèves`, 0)).toEqual(expected);
});

test.each([
  "des dizaine",
  "des millier",
  "mille millions",
  "deux douzaine",
  "une dizaines",
  "des élèves",
  "quelques-uns",
  "deux millions",
  "12 mille",
  "dizaine",
  "deux millions dizaines",
  "une unité",
  "un",
])("« %s » is no collective", (text) => {
  expect(readCollective(text, 0)).toBeUndefined();
});

test("only « de » and a plural multiply the unit", () => {
  expect(readCollective("une centaine ou milliers", 0)).toMatchObject({ end: 12 });
  expect(readCollective("une centaine de millier", 0)).toMatchObject({ end: 12 });
});

test("a collective begins where a word begins", () => {
  expect(readCollective("ades milliers", 1)).toBeUndefined();
  expect(readCollective("d’une dizaine", 2)?.end).toBe(13);
});
