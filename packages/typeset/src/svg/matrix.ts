import { largestNumber } from "./number-scanner.ts";

/** Takes (x, y) to (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  if (inner === identity) return outer;
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** By how much lengths grow, where they grow alike in all directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Whether circles stay circles, so that a stroke stays as wide all around. */
export function keepsCircles([a, b, c, d]: Matrix): boolean {
  const most = (a * a + b * b + c * c + d * d) * 1e-6;
  return Math.abs(a * a + b * b - c * c - d * d) <= most && Math.abs(a * c + b * d) <= most;
}

/** Whether rectangles with sides along the axes stay such. */
export function keepsAxes([, b, c]: Matrix): boolean {
  return b === 0 && c === 0;
}

/** Whether it flattens everything to a line or a point, of which nothing is painted. */
export function isFlat([a, b, c, d]: Matrix): boolean {
  return Math.abs(a * d - b * c) < 1e-12;
}

/** Whether a PDF can hold the coordinates that it makes. */
export function isWithinBounds([a, b, c, d, e, f]: Matrix): boolean {
  const linear = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  return linear <= 1e4 && Math.abs(e) <= largestNumber && Math.abs(f) <= largestNumber;
}
