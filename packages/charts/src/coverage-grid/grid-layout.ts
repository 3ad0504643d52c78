import type { TopLevelSpec } from "vega-lite";
import { lineLayers, symbolLayers, textLayers } from "../spec/layers.ts";
import { plotSpec } from "../spec/plot-spec.ts";
import { drawnText, measureText } from "../text/typeface.ts";
import type { Theme } from "../theme.ts";
import type { GridRow } from "./coverage-grid.ts";
import { type GridBand, placeGridBand } from "./place-grid-band.ts";
import { placeGridKey } from "./place-grid-key.ts";

interface Layout {
  readonly rows: readonly GridRow[];
  readonly headings: readonly string[];
  readonly width: number;
  readonly theme: Theme;
}

const WIDEST_PITCH = 46;
const NARROWEST_PITCH = 13;
/** Room that the last heading has at least, to the right of its column. */
const LAST_HEADING = 72;
const BAND_GAP = 16;

/** The key, then the columns: in one grid, or on a narrow page in several under each other. */
export function layOutGrid(layout: Layout): TopLevelSpec {
  const { headings, width, theme } = layout;
  const labelWidth = labelColumn(layout);
  const room = width - labelWidth - LAST_HEADING;
  const perBand = Math.max(1, Math.floor(room / NARROWEST_PITCH) + 1);
  const bandCount = Math.max(1, Math.ceil(headings.length / perBand));
  const columns = Math.max(1, Math.ceil(headings.length / bandCount));
  const pitch = Math.min(
    WIDEST_PITCH,
    Math.max(NARROWEST_PITCH, room / Math.max(1, columns - 0.5)),
  );
  const key = placeGridKey(layout.rows, width, theme);
  const bands: GridBand[] = [];
  for (let first = 0; first < headings.length; first += columns) {
    const top = bands.at(-1) === undefined ? key.bottom : (bands.at(-1)?.bottom ?? 0) + BAND_GAP;
    bands.push(placeGridBand(layout, { first, columns, top, labelWidth, pitch }));
  }
  return plotSpec({ width, height: (bands.at(-1)?.bottom ?? key.bottom) + 2 }, theme, [
    ...lineLayers(bands.flatMap(({ lines }) => lines)),
    ...symbolLayers([...key.symbols, ...bands.flatMap(({ symbols }) => symbols)]),
    ...textLayers([...key.texts, ...bands.flatMap(({ texts }) => texts)]),
  ]);
}

function labelColumn({ rows, width, theme }: Layout): number {
  const widths = rows.map(({ label }) => measureText(drawnText(label), theme.sizes.label));
  return Math.min(Math.max(0, ...widths) + 1, width * 0.4) + 8;
}
