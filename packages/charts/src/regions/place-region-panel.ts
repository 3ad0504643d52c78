import { type Figure, printFigure } from "@panorama/schema";
import { barLayers, type Scale } from "../bars/bar-layers.ts";
import { fitBars } from "../bars/fit-bars.ts";
import { valueText, valueWidth } from "../bars/value-text.ts";
import { drawnLength } from "../spec/drawn-length.ts";
import type { Text } from "../spec/layers.ts";
import type { Layer } from "../spec/plot-spec.ts";
import { CAP_HEIGHT } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import type { Line } from "./region-layout.ts";

interface Panel {
  /** Rank of the measure among each row's figures. */
  readonly measure: number;
  readonly left: number;
  readonly width: number;
  readonly theme: Theme;
}

const BAR = 11;
const END_GAP = 3;

/** The bars of one measure, on their own scale, beside the regions' names. */
export function placeRegionPanel(
  lines: readonly Line[],
  { measure, left, width, theme }: Panel,
): { layers: Layer[]; texts: Text[] } {
  const { sizes, colours } = theme;
  const figures = lines.map(({ row }) => row.figures[measure]);
  const values = figures.map((figure) => ({
    value: drawnLength(figure),
    label: figure === undefined ? 0 : END_GAP + valueWidth(figure, sizes.label, "semibold") + 1,
  }));
  const max = Math.max(0, ...values.map(({ value }) => value));
  const scale: Scale = { max, start: left, end: left + fitBars(values, width) };
  const bars = lines.flatMap(({ row, middle, marked }, index) => {
    const figure = figures[index];
    if (figure === undefined || figure.value === null) return [];
    const colour = marked ? colours.focus : colours.muted;
    return [
      { label: row.label, value: drawnLength(figure), y: middle - BAR / 2, height: BAR, colour },
    ];
  });
  const texts = lines.flatMap(({ middle, marked }, index): Text[] => {
    const figure = figures[index];
    const y = middle + (sizes.label * CAP_HEIGHT) / 2;
    if (figure === undefined || figure.value === null) {
      const words = wrapText(print(figure), width, sizes.label, "italic");
      return words.map((text, line) => ({
        ...{ x: left, y: y + (line - (words.length - 1) / 2) * sizes.label * 1.1, text },
        ...{ size: sizes.label, colour: colours.text, face: "italic" },
      }));
    }
    const length = max > 0 ? ((scale.end - scale.start) * drawnLength(figure)) / max : 0;
    const colour = marked ? colours.focus : colours.ink;
    const face = marked ? "semibold" : "regular";
    const x = left + length + END_GAP;
    return [{ x, y, ...valueText(figure), size: sizes.label, colour, face }];
  });
  return { layers: barLayers(bars, scale), texts };
}

function print(figure: Figure | undefined): string {
  return figure === undefined ? "–" : printFigure(figure);
}
