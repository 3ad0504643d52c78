import { compose, identity, type Matrix } from "./matrix.ts";
import { readNumbers } from "./number-scanner.ts";

const step = /[\s,]*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)/y;

/** The matrix of a `transform` attribute; undefined where it is unreadable. */
export function readTransform(text: string): Matrix | undefined {
  let matrix: Matrix = identity;
  step.lastIndex = 0;
  let end = 0;
  for (let found = step.exec(text); found !== null; found = step.exec(text)) {
    const next = matrixOf(found[1] ?? "", readNumbers(found[2] ?? "") ?? []);
    if (next === undefined) return undefined;
    matrix = matrix === identity ? next : compose(matrix, next);
    end = step.lastIndex;
  }
  return text.slice(end).trim() === "" ? matrix : undefined;
}

type Maker = {
  readonly counts: readonly number[];
  make(numbers: readonly number[]): Matrix;
};

/** How many numbers each function may have, and what it does. */
const makers: Readonly<Record<string, Maker>> = {
  matrix: {
    counts: [6],
    make: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
  },
  translate: { counts: [1, 2], make: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y] },
  scale: { counts: [1, 2], make: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0] },
  rotate: { counts: [1, 3], make: ([degrees = 0, x = 0, y = 0]) => rotation(degrees, x, y) },
  skewX: { counts: [1], make: ([degrees = 0]) => [1, 0, slope(degrees), 1, 0, 0] },
  skewY: { counts: [1], make: ([degrees = 0]) => [1, slope(degrees), 0, 1, 0, 0] },
};

function matrixOf(name: string, numbers: readonly number[]): Matrix | undefined {
  const maker = makers[name];
  return maker?.counts.includes(numbers.length) ? maker.make(numbers) : undefined;
}

function slope(degrees: number): number {
  return Math.tan((degrees * Math.PI) / 180);
}

/** By degrees, clockwise where y points down, around a point. */
function rotation(degrees: number, x: number, y: number): Matrix {
  const [cos, sin] = [exactly(Math.cos, degrees), exactly(Math.sin, degrees)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

/** Sines of quarter turns are 0, 1 and -1: a chart's vertical labels stay on the axes. */
function exactly(sine: (radians: number) => number, degrees: number): number {
  const value = sine((degrees * Math.PI) / 180);
  return degrees % 90 === 0 ? Math.round(value) : value;
}
