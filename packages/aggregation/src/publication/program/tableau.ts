import { greatestCommonDivisor } from "@panorama/schema";
import type { Program } from "./program.ts";

/**
 * One equation solved for its basic variable: `scale × basic + Σ cells × others = right`, all whole numbers. The basic
 * variable of an equation that nothing satisfies yet is artificial, numbered below zero and held at zero.
 */
export interface Row {
  basic: number;
  scale: bigint;
  cells: bigint[];
  right: bigint;
}

/** The equations, what each variable would add to the cost, its room, and whether it is counted down from its top. */
export interface Tableau {
  readonly rows: Row[];
  costs: bigint[];
  readonly room: readonly (bigint | null)[];
  readonly turned: boolean[];
}

/** The program as it stands before any pivot: each variable at the cheaper of its bounds, so that no cost is negative. */
export function tableauOf({ variables, right }: Program): Tableau {
  const rows = right.map((value, equation): Row => {
    const cells = variables.map(() => 0n);
    return { basic: -1 - equation, scale: 1n, cells, right: value };
  });
  const turned = variables.map(({ cost }) => cost < 0n);
  for (const [position, { entries, low, high, cost }] of variables.entries()) {
    if (cost < 0n && high === null) throw new RangeError("a negative cost needs an upper bound");
    const start = cost < 0n ? (high ?? 0n) : low;
    for (const [equation, coefficient] of entries) {
      const row = rows[equation];
      if (row === undefined) throw new RangeError(`no equation ${equation}`);
      row.cells[position] = cost < 0n ? -coefficient : coefficient;
      row.right -= coefficient * start;
    }
  }
  const costs = variables.map(({ cost }) => (cost < 0n ? -cost : cost));
  const room = variables.map(({ low, high }) => (high === null ? null : high - low));
  return { rows, costs, room, turned };
}

/** Counts a row's basic variable from its other bound, `room` away. */
export function turn(tableau: Tableau, row: Row, room: bigint): void {
  row.right = row.scale * room - row.right;
  row.cells = row.cells.map((cell) => -cell);
  if (row.basic >= 0) tableau.turned[row.basic] = !tableau.turned[row.basic];
}

/** Solves `row` for the variable `entering`, whose cell is negative, and takes it out of every other row. */
export function pivot(tableau: Tableau, row: Row, entering: number): void {
  const scale = -(row.cells[entering] ?? 0n);
  row.cells = row.cells.map((cell) => -cell);
  row.right = -row.right;
  if (row.basic >= 0) row.cells[row.basic] = -row.scale;
  row.basic = entering;
  row.scale = scale;
  for (const other of tableau.rows) {
    const share = other.cells[entering] ?? 0n;
    if (other === row || share === 0n) continue;
    other.cells = eliminate(other.cells, row, share);
    other.right = scale * other.right - share * row.right;
    other.scale *= scale;
    other.cells[entering] = 0n;
    if (scale !== 1n) reduce(other);
  }
  const share = tableau.costs[entering] ?? 0n;
  if (share !== 0n || scale !== 1n) tableau.costs = eliminate(tableau.costs, row, share);
  tableau.costs[entering] = 0n;
  row.cells[entering] = 0n;
}

function eliminate(cells: readonly bigint[], { cells: by, scale }: Row, share: bigint): bigint[] {
  return cells.map((cell, position) => {
    const pivotCell = by[position] ?? 0n;
    const kept = scale === 1n ? cell : scale * cell;
    return pivotCell === 0n ? kept : kept - share * pivotCell;
  });
}

/** Divides a row by what all its numbers share. */
function reduce(row: Row): void {
  let divisor = row.scale;
  for (const cell of [row.right, ...row.cells]) {
    if (divisor === 1n) return;
    if (cell !== 0n) divisor = greatestCommonDivisor(divisor, cell);
  }
  row.scale /= divisor;
  row.right /= divisor;
  row.cells = row.cells.map((cell) => cell / divisor);
}
