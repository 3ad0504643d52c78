import { printFigure } from "@panorama/schema";
import type { TopLevelSpec } from "vega-lite";
import { barLayers } from "../bars/bar-layers.ts";
import { type BarRow, placeBarRows } from "../bars/place-bar-rows.ts";
import { lineLayers, type Text, textLayers } from "../spec/layers.ts";
import { plotSpec } from "../spec/plot-spec.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import { leaderOf } from "../wording/rank-figures.ts";
import type { BreakdownGroup, BreakdownPart } from "./breakdown-chart.ts";

interface Layout {
  readonly group: BreakdownGroup | undefined;
  readonly grouped: readonly BreakdownPart[];
  readonly others: readonly BreakdownPart[];
  readonly width: number;
  readonly theme: Theme;
}

const HEADING_LEADING = 13;
/** Between a group's rows and the others. */
const BLOCK_GAP = 9;

/** The bars of a breakdown: a group first, under its heading and beside its bracket, then the other parts. */
export function layOutBreakdown(layout: Layout): TopLevelSpec {
  const { grouped, width, theme } = layout;
  const heading = headingTexts(layout);
  const headingHeight = heading.length * HEADING_LEADING + (heading.length > 0 ? 4 : 0);
  const indent = grouped.length > 0 ? 10 : 0;
  const rows = placeBarRows(rowsOf(layout, headingHeight), { width, indent, theme });
  return plotSpec({ width, height: Math.max(rows.height, headingHeight) + 2 }, theme, [
    ...barLayers(rows.bars, rows.scale),
    ...lineLayers(bracketOf(rows.extents.slice(0, grouped.length), theme)),
    ...textLayers([...heading, ...rows.texts]),
  ]);
}

function headingTexts({ group, width, theme }: Layout): Text[] {
  if (group === undefined) return [];
  const share = group.share === undefined ? "" : ` · ${printFigure(group.share)}`;
  const words = `${group.label}\u00a0: ${printFigure(group.figure)}${share}`;
  const size = theme.sizes.label + 1;
  return wrapText(words, width, size, "semibold").map((text, line) => ({
    x: 0,
    y: 9 + line * HEADING_LEADING,
    text,
    size,
    colour: theme.colours.focus,
    face: "semibold" as const,
  }));
}

function rowsOf({ group, grouped, others, theme }: Layout, headingHeight: number): BarRow[] {
  const { focus, muted, ink } = theme.colours;
  const leader = group === undefined ? leaderOf(others, ({ figure }) => figure) : undefined;
  return [...grouped, ...others].map((part, index) => {
    const marked = index < grouped.length || part === leader;
    const blockGap = grouped.length > 0 && index === grouped.length ? BLOCK_GAP : 0;
    return {
      figure: part.figure,
      note: part.share === undefined ? "" : printFigure(part.share),
      colour: marked ? focus : muted,
      ink: marked ? focus : ink,
      spaceBefore: index === 0 ? headingHeight : blockGap,
    };
  });
}

function bracketOf(
  extents: readonly { readonly top: number; readonly bottom: number }[],
  theme: Theme,
) {
  const [first, last] = [extents[0], extents.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ x: 1, x2: 1, y: first.top, y2: last.bottom, colour: theme.colours.focus, width: 2 }];
}
