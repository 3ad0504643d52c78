import { barLayers } from "../bars/bar-layers.ts";
import { placeBarRows } from "../bars/place-bar-rows.ts";
import { lineLayers, type Text, textLayers } from "../spec/layers.ts";
import type { Theme } from "../theme.ts";
import type { Step } from "./evolution-layout.ts";

/** Room above a row for « rupture de série ». */
const BREAK_BAND = 16;

export function placeEvolutionRows(steps: readonly Step[], width: number, theme: Theme) {
  const { colours, sizes } = theme;
  const rows = placeBarRows(
    steps.map((step) => ({
      figure: { ...step.figure, label: step.figure.edition },
      note: step.vintage ?? "",
      colour: step.colour,
      ink: step.latest ? colours.focus : step.superseded ? colours.text : colours.ink,
      spaceBefore: step.broken ? BREAK_BAND : 0,
    })),
    { width, indent: 0, theme },
  );
  const breaks = steps.flatMap(({ broken }, index) =>
    broken ? [(rows.extents[index]?.top ?? 0) - 4] : [],
  );
  const texts = breaks.map(
    (y): Text => ({
      ...{ x: width, y: y - 3, text: "rupture de série", align: "right" },
      ...{ size: sizes.small, colour: colours.second, face: "semibold" },
    }),
  );
  const lines = breaks.map((y) => ({
    ...{ x: 0, x2: width, y, y2: y, colour: colours.second, width: 1, dashed: true },
  }));
  return {
    layers: [
      ...barLayers(rows.bars, rows.scale),
      ...lineLayers(lines),
      ...textLayers([...rows.texts, ...texts]),
    ],
    height: rows.height + 2,
  };
}
