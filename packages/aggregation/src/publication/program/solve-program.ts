import type { Program, Quotient } from "./program.ts";
import { pivot, type Row, type Tableau, tableauOf, turn } from "./tableau.ts";

/**
 * A cheapest solution of a linear program, exactly; null where none exists. It is a vertex: where the equations are those
 * of a network, as in a two-way table with its margins, it is made of whole numbers.
 *
 * The dual simplex method over variables with bounds (Lemke, « The dual method of solving the linear programming
 * problem », 1954), in whole numbers; of equal choices the first is taken (Bland, « New finite pivoting rules for the
 * simplex method », 1977), so that it always ends, and always alike.
 */
export function solveProgram(program: Program): Quotient[] | null {
  if (program.variables.some(({ low, high }) => high !== null && high < low)) return null;
  const tableau = tableauOf(program);
  for (;;) {
    const leaving = outOfBounds(tableau);
    if (leaving === undefined) return solutionOf(program, tableau);
    if (leaving.right > 0n) turn(tableau, leaving, roomOf(tableau, leaving) ?? 0n);
    const entering = cheapestEntry(tableau, leaving);
    if (entering === undefined) return null;
    pivot(tableau, leaving, entering);
  }
}

function roomOf({ room }: Tableau, { basic }: Row): bigint | null {
  return basic < 0 ? 0n : (room[basic] ?? null);
}

/** The row of the first basic variable that is below zero or above its room. */
function outOfBounds(tableau: Tableau): Row | undefined {
  let found: Row | undefined;
  for (const row of tableau.rows) {
    const room = roomOf(tableau, row);
    const outside = row.right < 0n || (room !== null && row.right > room * row.scale);
    if (outside && (found === undefined || row.basic < found.basic)) found = row;
  }
  return found;
}

/** The variable that mends the row at the least cost for each unit. */
function cheapestEntry({ costs }: Tableau, { cells }: Row): number | undefined {
  let best: number | undefined;
  let [bestCost, bestCell] = [0n, 1n];
  for (let position = 0; position < cells.length; position++) {
    const cell = -(cells[position] ?? 0n);
    if (cell <= 0n) continue;
    const cost = costs[position] ?? 0n;
    if (best === undefined || cost * bestCell < bestCost * cell) {
      [best, bestCost, bestCell] = [position, cost, cell];
    }
  }
  return best;
}

function solutionOf({ variables }: Program, { rows, turned, room }: Tableau): Quotient[] {
  const values = variables.map((): Quotient => ({ numerator: 0n, denominator: 1n }));
  for (const { basic, right, scale } of rows) {
    if (basic >= 0) values[basic] = { numerator: right, denominator: scale };
  }
  return values.map(({ numerator, denominator }, position) => {
    const low = variables[position]?.low ?? 0n;
    const from = turned[position] ? low + (room[position] ?? 0n) : low;
    const away = turned[position] ? -numerator : numerator;
    return { numerator: from * denominator + away, denominator };
  });
}
