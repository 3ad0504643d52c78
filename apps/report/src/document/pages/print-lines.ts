import { printNumber } from "@panorama/schema";

/** « 2 à 8 », « 9 », « 14, 20 à 32 »: runs of lines; where they are many, how many lines. */
export function printLines(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  if (runs.length > MOST_RUNS) {
    return `${printNumber({ numerator: lines.length, denominator: 1 })} lignes`;
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} à ${to}`)).join(", ");
}

const MOST_RUNS = 4;
