import type { Line, Mark, Text } from "../spec/layers.ts";
import { CAP_HEIGHT } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import { cellSymbols } from "./cell-symbols.ts";
import type { GridRow } from "./coverage-grid.ts";

export interface GridBand {
  readonly lines: readonly Line[];
  readonly symbols: readonly Mark[];
  readonly texts: readonly Text[];
  readonly bottom: number;
}

interface Grid {
  readonly rows: readonly GridRow[];
  readonly headings: readonly string[];
  readonly width: number;
  readonly theme: Theme;
}

interface Place {
  readonly first: number;
  readonly columns: number;
  readonly top: number;
  readonly labelWidth: number;
  readonly pitch: number;
}

const LEADING = 10.5;
const ROW_PADDING = 5;

/**
 * Columns of marks beside the structures' names. Headings come down like stairs, each level with its column's
 * leader below: long names need no rotation, and none crosses another's leader.
 */
export function placeGridBand(grid: Grid, place: Place): GridBand {
  const { first, columns, pitch, labelWidth } = place;
  const shown = grid.headings.slice(first, first + columns);
  const xs = shown.map((_, column) => labelWidth + (column + 0.5) * pitch);
  const stairs = placeHeadings(shown, xs, grid, place.top);
  const body = placeRows(xs, grid, { ...place, top: stairs.bottom + 5 });
  const leaders = stairs.feet.map((y, column) => {
    const x = xs[column] ?? 0;
    return { x, x2: x, y, y2: stairs.bottom + 3, colour: grid.theme.colours.rule };
  });
  return {
    lines: [...leaders, ...body.lines],
    symbols: body.symbols,
    texts: [...stairs.texts, ...body.texts],
    bottom: body.bottom,
  };
}

function placeHeadings(
  headings: readonly string[],
  xs: readonly number[],
  { width, theme }: Grid,
  top: number,
) {
  const { sizes, colours } = theme;
  const texts: Text[] = [];
  const feet: number[] = [];
  let y = top;
  for (const [column, heading] of headings.entries()) {
    const x = (xs[column] ?? 0) - 3;
    for (const text of wrapText(heading, width - x, sizes.label)) {
      texts.push({ x, y: y + sizes.label * 0.9, text, size: sizes.label, colour: colours.ink });
      y += LEADING + 1;
    }
    feet.push(y + 1);
  }
  return { texts, feet, bottom: y + 2 };
}

function placeRows(xs: readonly number[], { rows, theme }: Grid, place: Place) {
  const { sizes, colours } = theme;
  const right = (xs.at(-1) ?? 0) + place.pitch / 2;
  const lines: Line[] = [rule(place.top, right, theme)];
  const symbols: Mark[] = [];
  const texts: Text[] = [];
  let { top } = place;
  for (const { label, states } of rows) {
    const name = wrapText(label, place.labelWidth - 8, sizes.label);
    const height = name.length * LEADING + ROW_PADDING;
    const middle = top + height / 2;
    const firstLine = middle - ((name.length - 1) * LEADING) / 2 + (sizes.label * CAP_HEIGHT) / 2;
    for (const [line, text] of name.entries()) {
      texts.push({
        x: 0,
        y: firstLine + line * LEADING,
        text,
        size: sizes.label,
        colour: colours.ink,
      });
    }
    for (const [column, x] of xs.entries()) {
      const state = states[place.first + column];
      if (state !== undefined) symbols.push(...cellSymbols(state, { x, y: middle, theme }));
    }
    top += height;
    lines.push(rule(top, right, theme));
  }
  return { lines, symbols, texts, bottom: top };
}

function rule(y: number, right: number, { colours }: Theme): Line {
  return { x: 0, x2: right, y, y2: y, colour: colours.rule, width: 0.5 };
}
