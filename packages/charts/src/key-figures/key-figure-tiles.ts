import { type Figure, printFigure, printWithUnit } from "@panorama/schema";
import type { Chart, ChartInput } from "../chart.ts";
import { plotSpec } from "../spec/plot-spec.ts";
import { defaultTheme } from "../theme.ts";
import { capitalise } from "../wording/capitalise.ts";
import { coverageOf, coverageSentence, sentences } from "../wording/coverage-of.ts";
import { isSimulated } from "../wording/is-simulated.ts";
import { periodOf } from "../wording/subtitle-of.ts";
import { placeTiles } from "./place-tiles.ts";

/** A number, its unit under it, and a note in grey. */
export interface KeyFigure {
  readonly figure: Figure;
  /** Replaces the figure's unit. */
  readonly unit?: string;
  readonly note?: string;
}

export interface KeyFigureTilesInput extends ChartInput {
  readonly tiles: readonly KeyFigure[];
}

/**
 * Big numbers side by side, all of one size, on as many rows as the width asks for.
 *
 * « environ » and « au moins » stand above a number that is rounded or a lower bound; a figure without a value
 * is written « non renseigné ».
 *
 * @example
 * import { keyFigureTiles } from "@panorama/charts";
 * import { total } from "./figures.ts";
 *
 * const chart = keyFigureTiles({ id: "cles", source: "enquête", tiles: [{ figure: total }] });
 * chart.title; //=> "400\u00a0élèves"
 * chart.table.rows; //=> [["Élèves", "400\u00a0élèves", ""]]
 */
export function keyFigureTiles(input: KeyFigureTilesInput): Chart {
  const { id, source, tiles, width = 480, theme = defaultTheme } = input;
  const figures = tiles.map(({ figure }) => figure);
  const plot = placeTiles(tiles, width, theme);
  const coverage = coverageOf(figures);
  const [first] = tiles;
  const periods = [...new Set(figures.map(periodOf))].filter((period) => period !== "");
  return {
    id,
    source,
    spec: plotSpec({ width, height: plot.height }, theme, plot.layers),
    title: input.title ?? (first === undefined ? "" : capitalise(printTile(first))),
    subtitle: input.subtitle ?? capitalise(periods.join("\u00a0; ")),
    coverage,
    simulated: isSimulated(figures),
    alt: sentences(
      `Chiffres clés\u00a0: ${tiles.map(describeTile).join("\u00a0; ")}.`,
      coverageSentence(coverage),
    ),
    table: {
      columns: ["Indicateur", "Valeur", "Précision"],
      rows: tiles.map((tile) => [tile.figure.label, printTile(tile), tile.note ?? ""]),
    },
  };
}

function printTile({ figure, unit }: KeyFigure): string {
  return unit === undefined || figure.value === null
    ? printWithUnit(figure)
    : `${printFigure(figure)}\u00a0${unit}`;
}

function describeTile(tile: KeyFigure): string {
  return tile.note === undefined ? printTile(tile) : `${printTile(tile)} (${tile.note})`;
}
