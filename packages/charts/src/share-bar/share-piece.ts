import type { Layer } from "../spec/plot-spec.ts";
import type { Theme } from "../theme.ts";
import type { SharePart } from "./share-bar.ts";

/** A part with the fraction of the bar that it takes. */
export interface Piece extends SharePart {
  readonly length: number;
  readonly marked: boolean;
}

export interface PlacedShares {
  readonly layers: readonly Layer[];
  readonly height: number;
}

export const LEADING = 11.5;

/** The fraction of the bar that lies to the left of each piece. */
export function offsetsOf(pieces: readonly Piece[]): number[] {
  let offset = 0;
  return pieces.map(({ length }) => {
    offset += length;
    return offset - length;
  });
}

export function colourOf({ marked }: Piece, { colours }: Theme): string {
  return marked ? colours.focus : colours.muted;
}

export function inkOf({ marked }: Piece, { colours }: Theme): string {
  return marked ? colours.focus : colours.ink;
}
