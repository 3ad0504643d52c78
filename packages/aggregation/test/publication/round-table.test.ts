import { type RoundedTable, roundTable } from "@panorama/aggregation";
import { fraction } from "@panorama/schema";
import fc from "fast-check";
import { expect, test } from "vitest";

type Grid = readonly (readonly number[])[];

const table = (grid: Grid, denominator = 1) =>
  grid.map((row) => row.map((number) => fraction(number, denominator)));

/** The rounded table in whole multiples of `1 / denominator`: rows with their totals, the column totals last. */
function laidOut(rounded: RoundedTable | null, denominator = 1): number[][] {
  if (rounded === null) throw new Error("nothing was rounded");
  const { cells, rows, columns, total } = rounded;
  const inner = cells.map((row, i) => [...row, rows[i] ?? fraction(-1)]);
  return [...inner, [...columns, total]].map((row) =>
    row.map((number) => (number.numerator * denominator) / number.denominator),
  );
}

function withMargins(grid: Grid): number[][] {
  const rows = grid.map((row) => [...row, row.reduce((sum, number) => sum + number, 0)]);
  const width = rows[0]?.length ?? 1;
  return [
    ...rows,
    Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0)),
  ];
}

test("what simple rounding would break still adds up", () => {
  // One by one: 4, 4 and 4 are 0, but 8 is 10 and 12 is 10: 0 + 0 = 10.
  const rounded = roundTable(
    table([
      [4, 4],
      [4, 0],
    ]),
    fraction(10),
  );
  expect(laidOut(rounded)).toEqual([
    [10, 0, 10],
    [0, 0, 0],
    [10, 0, 10],
  ]);
});

test("multiples stay, and what already adds up is rounded to the nearest", () => {
  const rounded = roundTable(
    table([
      [20, 31],
      [9, 40],
    ]),
    fraction(10),
  );
  expect(laidOut(rounded)).toEqual([
    [20, 30, 50],
    [10, 40, 50],
    [30, 70, 100],
  ]);
});

test("shares of a table are rounded to a tenth of a percent", () => {
  // Sixths and halves: each third of a half, 166,67 thousandths, goes up twice and down once.
  const sixth = Array.from({ length: 3 }, () => 1);
  const rounded = laidOut(roundTable(table([sixth, sixth], 6), fraction(1, 1000)), 1000);
  expect(rounded[2]?.[3]).toBe(1000);
  expect(rounded.slice(0, 2).map((row) => row[3])).toEqual([500, 500]);
  expect(rounded.slice(0, 2).map((row) => row.slice(0, 3).sort())).toEqual([
    [166, 167, 167],
    [166, 167, 167],
  ]);
});

test("one row, no row, negative numbers", () => {
  expect(laidOut(roundTable(table([[14, 14, 14]]), fraction(10)))).toEqual([
    [20, 10, 10, 40],
    [20, 10, 10, 40],
  ]);
  expect(laidOut(roundTable([], fraction(10)))).toEqual([[0]]);
  expect(laidOut(roundTable(table([[-4, 24]]), fraction(10)))).toEqual([
    [0, 20, 20],
    [0, 20, 20],
  ]);
});

test("a missing cell leaves nothing that adds up; ragged rows and bases below zero are mistakes", () => {
  expect(roundTable([[fraction(1), null]], fraction(10))).toBeNull();
  expect(() => roundTable(table([[1, 2], [3]]), fraction(10))).toThrow(RangeError);
  expect(() => roundTable([[null], []], fraction(10))).toThrow(RangeError);
  expect(() => roundTable(table([[1]]), fraction(-10))).toThrow(RangeError);
});

const grids = (largest: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: largest }), fc.integer({ min: 1, max: largest }))
    .chain(([height, width]) =>
      fc.array(
        fc.array(fc.integer({ min: -30, max: 99 }), { minLength: width, maxLength: width }),
        {
          minLength: height,
          maxLength: height,
        },
      ),
    );

test("the printed table adds up in both directions, each number next to its own", () => {
  fc.assert(
    fc.property(grids(7), fc.integer({ min: 1, max: 25 }), (grid, base) => {
      const rounded = laidOut(roundTable(table(grid), fraction(base)));
      const inner = rounded.slice(0, -1).map((row) => row.slice(0, -1));
      expect(rounded.map((row) => row.map((number) => number + 0))).toEqual(withMargins(inner));
      for (const [i, row] of withMargins(grid).entries()) {
        for (const [j, number] of row.entries()) {
          const printed = rounded[i]?.[j] ?? Number.NaN;
          expect(Math.abs(printed % base)).toBe(0);
          expect(Math.abs(printed - number)).toBeLessThan(base);
        }
      }
    }),
  );
});

const deviation = (exact: Grid, rounded: Grid) =>
  exact.flat().reduce((sum, number, k) => sum + Math.abs(number - (rounded.flat()[k] ?? 0)), 0);

/** The least deviation of all tables next to a grid, by trying each cell both ways. */
function leastDeviation(grid: Grid, base: number): number {
  const exact = withMargins(grid);
  const size = grid.flat().length;
  const width = grid[0]?.length ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** size; choice++) {
    const tried = withMargins(
      grid.map((row, i) =>
        row.map((number, j) => {
          const up = (choice >> (i * width + j)) % 2 === 1;
          return (up ? Math.ceil(number / base) : Math.floor(number / base)) * base;
        }),
      ),
    );
    const next = exact
      .flat()
      .every((number, k) => Math.abs(number - (tried.flat()[k] ?? 0)) < base);
    if (next) least = Math.min(least, deviation(exact, tried));
  }
  return least;
}

test("no other table deviates less in all", () => {
  fc.assert(
    fc.property(grids(3), fc.integer({ min: 2, max: 12 }), (grid, base) => {
      const rounded = laidOut(roundTable(table(grid), fraction(base)));
      expect(deviation(withMargins(grid), rounded)).toBe(leastDeviation(grid, base));
    }),
    { numRuns: 60 },
  );
});
