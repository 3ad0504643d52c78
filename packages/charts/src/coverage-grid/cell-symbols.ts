import type { Mark } from "../spec/layers.ts";
import type { Theme } from "../theme.ts";
import { type CellState, cellStates } from "./cell-state.ts";

const SIDE = 7;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly theme: Theme;
}

/** The marks of a state, in the theme's colours: half a disc keeps the outline of the whole. */
export function cellSymbols(state: CellState, { x, y, theme }: Place): Mark[] {
  const { shape, tone, filled } = cellStates[state];
  const stroke = theme.colours[tone];
  const mark = { x, y, shape, side: SIDE, fill: filled ? stroke : null, stroke };
  return state === "partly" ? [mark, { ...mark, shape: "circle", fill: null }] : [mark];
}
