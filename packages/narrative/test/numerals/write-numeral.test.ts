import { writeCardinal, writeOrdinal } from "@panorama/narrative";
import { expect, test } from "vitest";

test.each([
  [0, "zéro"],
  [71, "soixante et onze"],
  [80, "quatre-vingts"],
  [200_000, "deux cent mille"],
  [200_000_000, "deux cents millions"],
  [1_001_000, "un million mille"],
])("%d is « %s »", (n, words) => {
  expect(writeCardinal(n)).toBe(words);
  expect(writeCardinal(n, "f")).toBe(words);
});

test("a feminine noun makes un feminine at the end only", () => {
  expect(writeCardinal(1, "f")).toBe("une");
  expect(writeCardinal(81, "f")).toBe("quatre-vingt-une");
  expect(writeCardinal(1_000_000, "f")).toBe("un million");
  expect(writeCardinal(21_001, "f")).toBe("vingt et un mille une");
});

test.each([
  [1, "premier"],
  [4, "quatrième"],
  [5, "cinquième"],
  [9, "neuvième"],
  [21, "vingt et unième"],
  [80, "quatre-vingtième"],
  [200, "deux centième"],
  [1000, "millième"],
  [1_000_000, "millionième"],
  [1_000_000_000, "milliardième"],
  [2_000_001, "deux millions unième"],
  [1_001_000_000, "un milliard un millionième"],
  [80_000_000, "quatre-vingt millionième"],
  [200_000_000, "deux cent millionième"],
])("the rank %d is « %s »", (n, words) => {
  expect(writeOrdinal(n)).toBe(words);
});

test("only the first has a feminine", () => {
  expect(writeOrdinal(1, "f")).toBe("première");
  expect(writeOrdinal(21, "f")).toBe("vingt et unième");
});

test("what is no count, and no rank, is an error", () => {
  for (const n of [-1, 0.5, Number.NaN, 2 ** 53]) {
    expect(() => writeCardinal(n)).toThrow(RangeError);
    expect(() => writeOrdinal(n)).toThrow(RangeError);
  }
  expect(() => writeOrdinal(0)).toThrow(RangeError);
});
