import type { Rational } from "@panorama/schema";
import { measure, unitsBelow, unitsOf } from "./common-unit.ts";
import type { Variable } from "./program/program.ts";
import { solveProgram } from "./program/solve-program.ts";

/** A two-way table with its margins, all of them rounded. */
export interface RoundedTable {
  readonly cells: readonly (readonly Rational[])[];
  /** The total of each row. */
  readonly rows: readonly Rational[];
  /** The total of each column. */
  readonly columns: readonly Rational[];
  readonly total: Rational;
}

/**
 * A two-way table (rows of equal length) rounded to multiples of `base` so that it still adds up: the printed cells of a
 * row make its printed total, those of a column make its, and the totals make the grand total. Every number, margins
 * included, goes to one of the two multiples next to it, and a multiple stays; of all such tables this is one with the
 * least total deviation, margins included, the same one each time. Such a table always exists. The margins are summed
 * here, never given.
 *
 * Null where a cell is missing: nothing is known to add up. A RangeError on rows of unequal length, a base that is not
 * positive, and a result beyond 2^53. One row alone is better served by `apportion`, which rounds its total to the nearest.
 *
 * Controlled rounding (Cox & Ernst, « Controlled rounding », INFOR 20, 1982; Cox, « A constructive procedure for unbiased
 * controlled rounding », JASA 82, 1987), as a transportation problem: the equations are those of a network, so that its
 * cheapest vertex raises each number by no unit or by one.
 *
 * @example
 * import { roundTable } from "@panorama/aggregation";
 * import { fraction } from "@panorama/schema";
 *
 * const table = [[fraction(4), fraction(4)], [fraction(4), fraction(0)]];
 * const rounded = roundTable(table, fraction(10));
 * rounded?.cells.map((row) => row.map(({ numerator }) => numerator)); //=> [[10, 0], [0, 0]]
 * rounded?.total.numerator; //=> 10
 */
export function roundTable(
  cells: readonly (readonly (Rational | null)[])[],
  base: Rational,
): RoundedTable | null {
  const width = cells[0]?.length ?? 0;
  if (cells.some((row) => row.length !== width)) throw new RangeError("rows of unequal length");
  const known = cells.flat().filter((cell) => cell !== null);
  const { numbers, unit } = measure(known, base);
  if (known.length < cells.length * width) return null;
  const grid = withMargins(numbers, cells.length, width);
  const below = grid.map((row) => row.map((number) => unitsBelow(number, unit)));
  const variables = raisings(grid, below, unit);
  const right = [
    ...below.map(lacking),
    ...(below[0] ?? []).map((_, j) => lacking(below.map((row) => row[j] ?? 0n))),
  ];
  const raised = solveProgram({ variables, right });
  if (raised === null) throw new Error("a two-way table can always be rounded");
  const rounded = below.map((row, i) =>
    row.map((units, j) => unitsOf(units + (raised[i * (width + 1) + j]?.numerator ?? 0n), base)),
  );
  return split(rounded);
}

/** The numbers as rows, each with its total at its end, and the totals of the columns as the last row. */
function withMargins(numbers: readonly bigint[], height: number, width: number): bigint[][] {
  const rows = Array.from({ length: height }, (_, i) =>
    withTotal(numbers.slice(i * width, (i + 1) * width)),
  );
  const totals = Array.from({ length: width + 1 }, (_, j) =>
    rows.reduce((sum, row) => sum + (row[j] ?? 0n), 0n),
  );
  return [...rows, totals];
}

function withTotal(numbers: readonly bigint[]): bigint[] {
  return [...numbers, numbers.reduce((sum, number) => sum + number, 0n)];
}

/** Whether each number goes up by one unit: what that costs, and what it adds to its row and to its column. */
function raisings(
  grid: readonly (readonly bigint[])[],
  below: readonly (readonly bigint[])[],
  unit: bigint,
): Variable[] {
  return grid.flatMap((row, i) =>
    row.map((number, j): Variable => {
      const remainder = number - (below[i]?.[j] ?? 0n) * unit;
      return {
        cost: unit - 2n * remainder,
        low: 0n,
        high: remainder === 0n ? 0n : 1n,
        entries: [
          [i, j === row.length - 1 ? -1n : 1n],
          [grid.length + j, i === grid.length - 1 ? -1n : 1n],
        ],
      };
    }),
  );
}

/** How many units a total has more than its parts, now that all are cut: as many parts more must go up. */
function lacking(partsAndTotal: readonly bigint[]): bigint {
  return partsAndTotal.reduce((lack, units) => lack - units, 2n * (partsAndTotal.at(-1) ?? 0n));
}

function split(grid: readonly (readonly Rational[])[]): RoundedTable {
  const margins = grid.at(-1) ?? [];
  const total = margins.at(-1);
  if (total === undefined) throw new Error("a table has a grand total");
  return {
    cells: grid.slice(0, -1).map((row) => row.slice(0, -1)),
    rows: grid.slice(0, -1).flatMap((row) => row.slice(-1)),
    columns: margins.slice(0, -1),
    total,
  };
}
