import { readNumeral, writeCardinal } from "@panorama/narrative";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spellings } from "./spellings.ts";

/** The value and the words of the numeral at `at`. */
function read(text: string, at = 0): [bigint, string] | undefined {
  const numeral = readNumeral(text, at);
  if (numeral === undefined) return undefined;
  expect(numeral.written).toBe("words");
  expect(numeral.value.denominator).toBe(1n);
  return [numeral.value.numerator, text.slice(at, numeral.end)];
}

describe.each(Object.entries(spellings))("%s", (_, write) => {
  /** What is printed is read whole, and nothing of what follows it. */
  const readsBack = (n: number) => {
    const words = write(n);
    const numeral = readNumeral(`${words} élèves`, 0);
    return numeral?.value.numerator === BigInt(n) && numeral.end === words.length;
  };

  test("every number to 100 000 is read back", () => {
    const wrong: number[] = [];
    for (let n = 0; n <= 100_000; n += 1) if (!readsBack(n)) wrong.push(n);
    expect(wrong).toEqual([]);
  });

  test("any number below a thousand milliards is read back", () => {
    const large = fc.oneof(
      fc.nat(1_000_000_000),
      fc.maxSafeNat().map((n) => n % 1_000_000_000_000),
    );
    fc.assert(fc.property(large, readsBack));
  });
});

test("the feminine is read back", () => {
  for (const n of [1, 21, 81, 101, 1001, 71]) {
    expect(read(writeCardinal(n, "f"))?.[0]).toBe(BigInt(n));
  }
});

test.each([
  ["un élève", 1n, "un"],
  ["Une élève", 1n, "Une"],
  ["ZÉRO", 0n, "ZÉRO"],
  ["ze\u0301ro faute", 0n, "ze\u0301ro"],
  ["soixante et onze", 71n, "soixante et onze"],
  ["soixante-et-onze", 71n, "soixante-et-onze"],
  ["septante-neuf", 79n, "septante-neuf"],
  ["huitante-un", 81n, "huitante-un"],
  ["octante et un", 81n, "octante et un"],
  ["quatre-vingt mille", 80_000n, "quatre-vingt mille"],
  ["quatre\u2011vingts", 80n, "quatre\u2011vingts"],
  ["deux cents trois", 203n, "deux cents trois"],
  ["trois cent", 300n, "trois cent"],
  ["mille et une nuits", 1001n, "mille et une"],
  ["mil neuf cent quatre-vingt-dix-neuf", 1999n, "mil neuf cent quatre-vingt-dix-neuf"],
  ["dix-neuf cent quatre-vingts", 1980n, "dix-neuf cent quatre-vingts"],
  ["onze cents élèves", 1100n, "onze cents"],
  ["onze cent mille", 1_100_000n, "onze cent mille"],
  ["vingt\net\r\nun", 21n, "vingt\net\r\nun"],
  ["un million deux cent mille", 1_200_000n, "un million deux cent mille"],
  ["trois milliards un", 3_000_000_001n, "trois milliards un"],
])("« %s » is %s", (text, value, written) => {
  expect(read(text)).toEqual([value, written]);
});

test.each([
  ["vingt et deux élèves", 20n, "vingt"],
  ["vingt et des élèves", 20n, "vingt"],
  ["vingt et onze", 20n, "vingt"],
  ["vingt dix", 20n, "vingt"],
  ["vingt cents", 20n, "vingt"],
  ["dix deux", 10n, "dix"],
  ["dix onze", 10n, "dix"],
  ["trois vingts", 3n, "trois"],
  ["mille mille", 1000n, "mille"],
  ["mille et deux", 1000n, "mille"],
  ["deux millions et un", 2_000_000n, "deux millions"],
  ["cent pour cent", 100n, "cent"],
  ["deux trois élèves", 2n, "deux"],
  ["cent dix vingt", 110n, "cent dix"],
  ["mille millions", 1000n, "mille"],
  ["deux mille trois millions", 2003n, "deux mille trois"],
  ["un million deux milliers", 1_000_002n, "un million deux"],
  ["un mille", 1n, "un"],
  ["dix cents", 10n, "dix"],
  ["deux mille onze cents", 2011n, "deux mille onze"],
  ["quatre-vingts un", 80n, "quatre-vingts"],
  ["quatre-vingt et un", 80n, "quatre-vingt"],
  ["soixante onze", 60n, "soixante"],
  ["vingt-un", 20n, "vingt"],
  ["zéro un", 0n, "zéro"],
  ["deux  cents", 2n, "deux"],
  ["deux\n\ncents", 2n, "deux"],
  ["deux, trois", 2n, "deux"],
  ["cent et demi", 100n, "cent"],
  ["deux millions deux millions", 2_000_002n, "deux millions deux"],
  ["deux milliers trois", 2000n, "deux milliers"],
])("« %s » stops where it is a number no more: %s", (text, value, written) => {
  expect(read(text)).toEqual([value, written]);
});

test.each([
  "et",
  "et un",
  "cents",
  "vingts",
  "million",
  "milliers",
  "demi",
  "centaine",
  "unique",
  "deux3",
  "une2",
  "deu\u0301x",
  "deux\u0301",
  "élèves",
  "",
])("« %s » begins no number", (text) => {
  expect(readNumeral(text, 0)).toBeUndefined();
});

test("a number begins where a word begins", () => {
  expect(read("l’un d’eux", 2)).toEqual([1n, "un"]);
  expect(read("vingt-deux", 6)).toEqual([2n, "deux"]);
  expect(readNumeral("chacun", 4)).toBeUndefined();
  expect(readNumeral("e\u0301un", 2)).toBeUndefined();
  expect(readNumeral("\u{1d400}un", 2)).toBeUndefined(); // 𝐀, a letter of two code units
  expect(read("œ un", 2)).toEqual([1n, "un"]);
  expect(read("🙂un", 2)).toEqual([1n, "un"]);
  for (const at of [-1, 2, 3, Number.NaN]) expect(readNumeral("un", at)).toBeUndefined();
});

test("a scale that is a noun says how precise its coefficient is", () => {
  expect(readNumeral("deux millions", 0)).toMatchObject({ multiplier: 1_000_000n, decimals: 0 });
  expect(readNumeral("un millier", 0)).toMatchObject({ multiplier: 1_000n, decimals: 0 });
  expect(readNumeral("deux mille", 0)).toMatchObject({ multiplier: 1n });
  expect(readNumeral("deux millions un", 0)).toMatchObject({ multiplier: 1n });
  expect(readNumeral("deux millions et demi", 0)).toEqual({
    end: 21,
    value: { numerator: 2_500_000n, denominator: 1n },
    decimals: 1,
    multiplier: 1_000_000n,
    written: "words",
  });
  expect(read("un milliard et demie")).toEqual([1_500_000_000n, "un milliard et demie"]);
});
