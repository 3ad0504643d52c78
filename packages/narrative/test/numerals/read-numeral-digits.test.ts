import { compareExact, exact, exactOf, readForeignNumber, readNumeral } from "@panorama/narrative";
import { fraction, printNumber } from "@panorama/schema";
import fc from "fast-check";
import { expect, test } from "vitest";

/** The value in millionths and the characters of the numeral at `at`, and how it is written. */
function read(text: string, at = 0) {
  const numeral = readNumeral(text, at);
  if (numeral === undefined) return undefined;
  const { numerator, denominator } = numeral.value;
  const value = Number((numerator * 1_000_000n) / denominator) / 1_000_000;
  return [value, text.slice(at, numeral.end), numeral.written];
}

/** What schema prints is read whole, to the same value. */
function readsBack(numerator: number, decimals: number): boolean {
  const value = fraction(numerator, 10 ** decimals);
  const printed = printNumber(value, decimals);
  const numeral = readNumeral(`${printed}\u202f%`, 0);
  return (
    numeral?.end === printed.length &&
    numeral.decimals === decimals &&
    compareExact(numeral.value, exactOf(value)) === 0
  );
}

test("every number to 100 000 is read back as schema prints it", () => {
  const wrong: number[] = [];
  for (let n = 0; n <= 100_000; n += 1) if (!readsBack(n, 0)) wrong.push(n);
  expect(wrong).toEqual([]);
});

test("any number, with any decimals, is read back", () => {
  fc.assert(fc.property(fc.nat(1_000_000_000), fc.nat(6), readsBack));
});

test.each([
  ["564 711 bénéficiaires", 564_711, "564 711"],
  ["564\u00a0711", 564_711, "564\u00a0711"],
  ["564\u2009711", 564_711, "564\u2009711"],
  ["12 345 678", 12_345_678, "12 345 678"],
  ["12 345 6", 12_345, "12 345"],
  ["12 3456", 12, "12"],
  ["2024 564 élèves", 2024, "2024"],
  ["0 800 123", 0, "0"],
  ["01 23 45", 1, "01"],
  ["564\n711", 564, "564"],
  ["564  711", 564, "564"],
  ["12,5 %", 12.5, "12,5"],
  ["1 234,50", 1234.5, "1 234,50"],
  ["12, 5", 12, "12"],
  ["12,", 12, "12"],
  ["12.", 12, "12"],
  ["12’", 12, "12"],
  ["44%", 44, "44"],
  ["4300€", 4300, "4300"],
  ["2024-2025", 2024, "2024"],
  ["5 cents", 5, "5"],
])("« %s » is %d", (text, value, written) => {
  expect(read(text)).toEqual([value, written, "digits"]);
});

test.each([
  ["550 mille", 550_000, "550 mille"],
  ["12\nmille élèves", 12_000, "12\nmille"],
  ["2,1 millions", 2_100_000, "2,1 millions"],
  ["0,5\u00a0million", 500_000, "0,5\u00a0million"],
  ["3 MILLIARDS d’euros", 3_000_000_000, "3 MILLIARDS"],
  ["1 200 millions", 1_200_000_000, "1 200 millions"],
  ["2 millions et demi", 2_500_000, "2 millions et demi"],
  ["2 millions et quart", 2_000_000, "2 millions"],
  ["2 millions 300 mille", 2_300_000, "2 millions 300 mille"],
  ["2 millions trois cent mille", 2_300_000, "2 millions trois cent mille"],
  ["1 million 250 000 élèves", 1_250_000, "1 million 250 000"],
  ["2 millions 20 ans après", 2_000_000, "2 millions"],
  ["2 millions 3 millions", 2_000_000, "2 millions"],
  ["1 million 2 000 000", 1_000_000, "1 million"],
  ["2 millions 1 000,5", 2_000_000, "2 millions"],
  ["2 millions ou demi", 2_000_000, "2 millions"],
  ["12 mille et demi", 12_000, "12 mille"],
])("« %s » is %d", (text, value, written) => {
  expect(read(text)).toEqual([value, written, "mixed"]);
});

test("a year before mille, decimals before et demi, and other words are no scale", () => {
  expect(read("2024 mille")).toEqual([2024, "2024", "digits"]);
  expect(read("2,1 millions et demi")).toEqual([2_100_000, "2,1 millions", "mixed"]);
  expect(read("2 millionnaires")).toEqual([2, "2", "digits"]);
});

test("the multiplier and the decimals say how precise a number is", () => {
  expect(readNumeral("2,10 millions", 0)).toMatchObject({ multiplier: 1_000_000n, decimals: 2 });
  expect(readNumeral("12 mille", 0)).toMatchObject({ multiplier: 1_000n, decimals: 0 });
  expect(readNumeral("2 millions et demi", 0)).toMatchObject({
    multiplier: 1_000_000n,
    decimals: 1,
  });
  expect(readNumeral("1 million 250 000", 0)).toMatchObject({ multiplier: 1n, decimals: 0 });
});

test("hundreds of digits are exact", () => {
  const digits = "7".repeat(500);
  expect(readNumeral(digits, 0)?.value).toEqual(exact(BigInt(digits)));
  expect(readNumeral(`0,${digits}`, 0)?.decimals).toBe(500);
});

test("many scales in a row do not exhaust the stack", () => {
  expect(readNumeral("1 million ".repeat(50_000), 0)?.end).toBe(9);
});

test.each(["12e", "10h30", "3D", "12,5m", "10²", "3½", "12 345e", "１２", "5\u0301"])(
  "« %s » is no cardinal in digits",
  (text) => expect(readNumeral(text, 0)).toBeUndefined(),
);

test("no number begins inside another", () => {
  expect(readNumeral("12,5", 3)).toBeUndefined();
  expect(readNumeral("123", 1)).toBeUndefined();
  expect(readNumeral("1.234", 2)).toBeUndefined();
  expect(readForeignNumber("1.2.3", 2)).toBeUndefined();
  expect(readForeignNumber("a1.2", 1)).toBeUndefined();
  expect(readNumeral("CM2", 2)).toBeUndefined();
  expect(read("(12)", 1)).toEqual([12, "12", "digits"]);
});

test.each([
  ["1.234 élèves", "1.234"],
  ["1.234,56", "1.234,56"],
  ["1,234,567", "1,234,567"],
  ["1'234", "1'234"],
  ["1’234’567", "1’234’567"],
  ["12 345.6", "12 345.6"],
  ["2024 564.5", undefined],
  ["12 3456.5", undefined],
  ["12.05.2024.", "12.05.2024"],
  ["1e5", "1e5"],
  ["1.5E+3", "1.5E+3"],
  ["0x1F", "0x1F"],
  ["3½", "3½"],
  ["١٢", "١٢"],
])("« %s » is a number, but no French one", (text, written) => {
  const end = readForeignNumber(text, 0)?.end;
  expect(end === undefined ? undefined : text.slice(0, end)).toBe(written);
  if (end !== undefined) expect(readNumeral(text, 0)).toBeUndefined();
});

test.each(["1,234", "12", "564 711", "12e", "6e-5e", "10h30", "12.", "un", "m²"])(
  "« %s » is no foreign number",
  (text) => expect(readForeignNumber(text, 0)).toBeUndefined(),
);
