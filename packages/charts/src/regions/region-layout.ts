import type { TopLevelSpec } from "vega-lite";
import { type Text, textLayers } from "../spec/layers.ts";
import { type Layer, plotSpec } from "../spec/plot-spec.ts";
import { drawnText, measureText } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import { placeRegionPanel } from "./place-region-panel.ts";
import type { RegionMeasure, RegionRow } from "./region-comparison.ts";

interface Layout {
  readonly measures: readonly RegionMeasure[];
  readonly rows: readonly RegionRow[];
  readonly focus: string | undefined;
  readonly width: number;
  readonly theme: Theme;
}

/** A region's row within a band of panels. */
export interface Line {
  readonly row: RegionRow;
  readonly marked: boolean;
  readonly middle: number;
}

interface Band {
  readonly layers: readonly Layer[];
  readonly texts: readonly Text[];
  readonly bottom: number;
}

const NARROWEST_PANEL = 84;
const GUTTER = 14;
const LEADING = 10.5;
const ROW_GAP = 6;
const BAND_GAP = 14;

/** Panels side by side; on a narrow page, bands of them under each other, each with the regions' names. */
export function layOutRegions(layout: Layout): TopLevelSpec {
  const { measures, width, theme } = layout;
  const labelWidth = labelColumn(layout);
  const room = width - labelWidth;
  const perBand = Math.max(1, Math.floor(room / (NARROWEST_PANEL + GUTTER)));
  const bandCount = Math.max(1, Math.ceil(measures.length / perBand));
  const perEvenBand = Math.ceil(measures.length / bandCount);
  const bands: Band[] = [];
  for (let first = 0; first < measures.length; first += perEvenBand) {
    const top = bands.length === 0 ? 0 : (bands.at(-1)?.bottom ?? 0) + BAND_GAP;
    bands.push(placeBand(layout, { first, count: perEvenBand, top, labelWidth }));
  }
  return plotSpec({ width, height: bands.at(-1)?.bottom ?? 1 }, theme, [
    ...bands.flatMap(({ layers }) => layers),
    ...textLayers(bands.flatMap(({ texts }) => texts)),
  ]);
}

function labelColumn({ rows, width, theme }: Layout): number {
  const { label, small } = theme.sizes;
  const widths = rows.flatMap((row) => [
    measureText(drawnText(row.label), label, "semibold"),
    measureText(drawnText(row.structures), small),
  ]);
  return Math.min(Math.max(0, ...widths) + 1, width * 0.34) + 10;
}

interface Place {
  readonly first: number;
  readonly count: number;
  readonly top: number;
  readonly labelWidth: number;
}

function placeBand(layout: Layout, { first, count, top, labelWidth }: Place): Band {
  const { measures, width, theme } = layout;
  const panelWidth = (width - labelWidth - (count - 1) * GUTTER) / count;
  const shown = measures.slice(first, first + count);
  const headings = shown.map(({ total }) =>
    wrapText(total.label, panelWidth, theme.sizes.label, "semibold"),
  );
  const headingLines = Math.max(1, ...headings.map((lines) => lines.length));
  const bodyTop = top + headingLines * LEADING + 6;
  const { lines, texts, bottom } = placeNames(layout, bodyTop, labelWidth);
  const panels = shown.map((_, index) =>
    placeRegionPanel(lines, {
      measure: first + index,
      left: labelWidth + index * (panelWidth + GUTTER),
      width: panelWidth,
      theme,
    }),
  );
  const headingTexts = headings.flatMap((wrapped, index) =>
    wrapped.map(
      (text, line): Text => ({
        x: labelWidth + index * (panelWidth + GUTTER),
        y: bodyTop - 8 - (wrapped.length - 1 - line) * LEADING,
        ...{ text, size: theme.sizes.label, colour: theme.colours.ink, face: "semibold" },
      }),
    ),
  );
  return {
    layers: panels.flatMap(({ layers }) => layers),
    texts: [...headingTexts, ...texts, ...panels.flatMap((panel) => panel.texts)],
    bottom,
  };
}

/** Each region's name, with its answers under it, down the left of a band. */
function placeNames({ rows, focus, theme }: Layout, top: number, labelWidth: number) {
  const { sizes, colours } = theme;
  const texts: Text[] = [];
  const lines: Line[] = [];
  let y = top;
  for (const row of rows) {
    const marked = row.code === focus;
    const face = marked ? "semibold" : "regular";
    const name = wrapText(row.label, labelWidth - 10, sizes.label, face);
    const note =
      row.structures === "" ? [] : wrapText(row.structures, labelWidth - 10, sizes.small);
    for (const [index, text] of name.entries()) {
      const colour = marked ? colours.focus : colours.ink;
      texts.push({ x: 0, y: y + 8 + index * LEADING, text, size: sizes.label, colour, face });
    }
    for (const [index, text] of note.entries()) {
      const baseline = y + 8 + (name.length + index) * LEADING - 0.5;
      texts.push({ x: 0, y: baseline, text, size: sizes.small, colour: colours.text });
    }
    const height = (name.length + note.length) * LEADING;
    lines.push({ row, marked, middle: y + height / 2 });
    y += height + ROW_GAP;
  }
  return { texts, lines, bottom: y };
}
