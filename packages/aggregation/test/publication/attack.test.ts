import { type CountTable, withhold } from "@panorama/aggregation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attack, seen } from "./attacker.ts";
import { gridTable, hierarchy, tangle, twoWay, weighted, withGaps } from "./count-tables.ts";

const threshold = fc.integer({ min: 0, max: 6 });

/** Counts that the table's own numbers leave no choice, where they are missing. */
function inferred(table: CountTable): { code: string; value: number }[] {
  return [...attack(table, table.cells)].flatMap(([code, { low, high }]) =>
    low === high ? [{ code, value: low }] : [],
  );
}

function expectSafe(table: CountTable, threshold: number): void {
  const { cells, issues } = withhold(table, threshold);
  expect(issues).toEqual([]);
  const isSmall = (value: number | null) => value !== null && value > 0 && value < threshold;
  const known = inferred(table);
  const zeros = known.filter(({ value }) => value === 0).map(({ code }) => code);
  // The readers know what is missing where there is nothing: a total may have left it out.
  const printed = seen(cells).map((cell) =>
    zeros.includes(cell.code) ? { ...cell, value: 0 } : cell,
  );
  const guesses = attack(table, printed);
  for (const [rank, { code, value }] of table.cells.entries()) {
    const cell = cells[rank];
    const truth = value ?? known.find((other) => other.code === code)?.value ?? null;
    const guess = guesses.get(code);
    if (isSmall(truth)) {
      expect(cell?.state, code).not.toBe("printed");
      expect(guess?.low, code).toBeLessThan(truth ?? 0);
      expect(guess?.high, code).toBeGreaterThanOrEqual(threshold);
    } else if (cell?.state === "withheld") {
      expect(guess?.low, code).toBeLessThan(guess?.high ?? 0);
    }
    expect(cell?.state === "missing", code).toBe(value === null);
    if (cell?.state === "withheld") expect(cell.reason === "primary", code).toBe(isSmall(value));
  }
}

/** With one cell more in print, the reader learns something that was withheld: none was withheld for nothing. */
function expectNeeded(table: CountTable, threshold: number): void {
  const { cells } = withhold(table, threshold);
  const values = new Map(table.cells.map(({ code, value }) => [code, value]));
  for (const shown of cells) {
    if (shown.state !== "withheld" || shown.reason === "primary") continue;
    const printed = seen(cells).map((cell) =>
      cell.code === shown.code ? { ...cell, value: values.get(cell.code) ?? 0 } : cell,
    );
    const learnt = [...attack(table, printed)].some(([code, { low, high }]) => {
      const value = values.get(code) ?? 0;
      const small = value > 0 && value < threshold;
      return small ? low >= value || high < threshold : low === high;
    });
    expect(learnt, shown.code).toBe(true);
  }
}

describe.each([
  ["two-way tables", twoWay],
  ["hierarchies", hierarchy],
  ["tangles", tangle],
])("an attacker of %s", (_, tables) => {
  test("cannot tell any withheld count, nor that it is small", () => {
    fc.assert(fc.property(weighted(tables), threshold, expectSafe), { numRuns: 60 });
  });

  test("learns no more where counts are missing", () => {
    fc.assert(fc.property(withGaps(weighted(tables)), threshold, expectSafe), { numRuns: 60 });
  });

  test("would learn something if one secondary cell more were printed", () => {
    fc.assert(fc.property(tables, threshold, expectNeeded), { numRuns: 30 });
  });
});

test("an attacker who knows that counts are whole cannot halve", () => {
  // The double of « five » moves by twos: « one » could only go up by one, with « other » down by one, were « five » to
  // go down by a half. So « eleven » is withheld, though it weighs more than « double » and both fives.
  const table: CountTable = {
    cells: [
      { code: "five", value: 5 },
      { code: "five again", value: 5 },
      { code: "double", value: 10 },
      { code: "one", value: 1 },
      { code: "eleven", value: 11, weight: 5 },
      { code: "other", value: 1 },
      { code: "two", value: 2, weight: 50 },
    ],
    relations: [
      { total: "five again", parts: ["five"] },
      { total: "double", parts: ["five", "five again"] },
      { total: "eleven", parts: ["double", "one"] },
      { total: "two", parts: ["one", "other"] },
    ],
  };
  expectSafe(table, 2);
  const withheld = withhold(table, 2).cells.filter(({ state }) => state === "withheld");
  expect(withheld.map(({ code }) => code)).toEqual(["one", "eleven", "other"]);
});

test("an attacker cannot tell that a small count is not smaller", () => {
  // Were the four inner cells alone withheld, the table could be any (k, 6 − k; 6 − k, k − 1): k is at least 1, as it
  // is. So a total is withheld too, though each weighs ten times as much.
  const { cells, relations } = gridTable([
    [1, 5],
    [5, 0],
  ]);
  const heavy = cells.map((cell) => ({ ...cell, weight: cell.code.includes("all") ? 10 : 1 }));
  expectSafe({ cells: heavy, relations }, 5);
});
