import type { Program } from "./program.ts";
import { solveProgram } from "./solve-program.ts";

/** How many programs are solved before the search gives up. */
const MOST_BRANCHES = 200;

/**
 * A solution of a linear program in whole numbers, the cheapest where the program's own vertex is whole; null where none
 * exists, or none was found in two hundred branches. Branch and bound, depth first (Land & Doig 1960).
 */
export function solveInWholeNumbers(program: Program): bigint[] | null {
  const open = [program];
  for (let branches = 0; branches < MOST_BRANCHES; branches++) {
    const next = open.pop();
    if (next === undefined) return null;
    const values = solveProgram(next);
    if (values === null) continue;
    const broken = values.findIndex(({ numerator, denominator }) => numerator % denominator !== 0n);
    if (broken === -1) return values.map(({ numerator, denominator }) => numerator / denominator);
    const { numerator = 0n, denominator = 1n } = values[broken] ?? {};
    const below = numerator / denominator - (numerator < 0n ? 1n : 0n);
    open.push(bounded(next, broken, { low: below + 1n }), bounded(next, broken, { high: below }));
  }
  return null;
}

function bounded(
  program: Program,
  position: number,
  bound: { readonly low: bigint } | { readonly high: bigint },
): Program {
  const variables = program.variables.map((variable, other) =>
    other === position ? { ...variable, ...bound } : variable,
  );
  return { ...program, variables };
}
