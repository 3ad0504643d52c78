import type { Mark, Text } from "../spec/layers.ts";
import { measureText } from "../text/typeface.ts";
import type { Theme } from "../theme.ts";
import { type CellState, cellStates } from "./cell-state.ts";
import { cellSymbols } from "./cell-symbols.ts";
import type { GridRow } from "./coverage-grid.ts";

const LINE = 13;
const MARK_WIDTH = 12;
const GAP = 14;

/** The states that occur, each as its mark and its words, in lines as the width allows. */
export function placeGridKey(rows: readonly GridRow[], width: number, theme: Theme) {
  const occurring = new Set(rows.flatMap(({ states }) => states));
  const symbols: Mark[] = [];
  const texts: Text[] = [];
  let [x, y] = [0, LINE / 2];
  for (const state of Object.keys(cellStates) as CellState[]) {
    if (!occurring.has(state)) continue;
    const { label } = cellStates[state];
    const labelWidth = measureText(label, theme.sizes.small);
    if (x > 0 && x + MARK_WIDTH + labelWidth > width) [x, y] = [0, y + LINE];
    symbols.push(...cellSymbols(state, { x: x + 4.5, y, theme }));
    texts.push({
      ...{ x: x + MARK_WIDTH, y: y + 2.6, text: label },
      ...{ size: theme.sizes.small, colour: theme.colours.text },
    });
    x += MARK_WIDTH + labelWidth + GAP;
  }
  return { symbols, texts, bottom: texts.length === 0 ? 0 : y + LINE / 2 + 6 };
}
