import type { Piece } from "./piece.ts";

/** At each index, what the boxes and the spaces before it add up to; letters stretch and shrink as spaces do. */
export type Sums = {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly spaces: Int32Array;
};

export function sumsOf(pieces: readonly Piece[]): Sums {
  const count = pieces.length + 1;
  const width = new Float64Array(count);
  const stretch = new Float64Array(count);
  const shrink = new Float64Array(count);
  const spaces = new Int32Array(count);
  pieces.forEach((piece, at) => {
    const glue = piece.kind === "glue";
    width[at + 1] = (width[at] as number) + (piece.kind === "penalty" ? 0 : finite(piece.width));
    const tracking = piece.kind === "box" ? finite(piece.tracking ?? 0) : 0;
    stretch[at + 1] = (stretch[at] as number) + (glue ? finite(piece.stretch) : tracking);
    shrink[at + 1] = (shrink[at] as number) + (glue ? finite(piece.shrink) : tracking);
    spaces[at + 1] = (spaces[at] as number) + (glue ? 1 : 0);
  });
  return { width, stretch, shrink, spaces };
}

/** A length that is no number, or greater than any page, would spread to every line: it counts as none. */
export function finite(length: number): number {
  return Math.abs(length) < GREATEST ? length : 0;
}

const GREATEST = 1e9;

export function between(sums: Float64Array | Int32Array, from: number, to: number): number {
  return (sums[to] as number) - (sums[from] as number);
}
