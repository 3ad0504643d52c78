import { hedgedNumber } from "@panorama/schema";
import type { TopLevelSpec } from "vega-lite";
import { plotSpec } from "../spec/plot-spec.ts";
import { drawnText, measureText } from "../text/typeface.ts";
import type { Theme } from "../theme.ts";
import { hasBreak } from "../wording/has-break.ts";
import type { EvolutionPoint } from "./evolution-chart.ts";
import { placeEvolutionColumns } from "./place-evolution-columns.ts";
import { placeEvolutionRows } from "./place-evolution-rows.ts";

/** A point, and its place in the story. */
export interface Step extends EvolutionPoint {
  /** A later vintage of its edition replaces it. */
  readonly superseded: boolean;
  readonly latest: boolean;
  /** Not comparable with the step before. */
  readonly broken: boolean;
  readonly colour: string;
}

/** Columns where every label fits over its own; otherwise time runs down the page, as bars. */
export function layOutEvolution(
  points: readonly EvolutionPoint[],
  width: number,
  theme: Theme,
): TopLevelSpec {
  const steps = stepsOf(points, theme);
  const slot = width / Math.max(1, steps.length);
  const widest = Math.max(0, ...steps.map((step) => widestWord(step, theme)));
  const plot =
    widest + 4 <= slot
      ? placeEvolutionColumns(steps, width, theme)
      : placeEvolutionRows(steps, width, theme);
  return plotSpec({ width, height: plot.height }, theme, plot.layers);
}

function stepsOf(points: readonly EvolutionPoint[], theme: Theme): Step[] {
  const { focus, muted, rule } = theme.colours;
  return points.map((point, index) => {
    const { edition } = point.figure;
    const superseded = points.slice(index + 1).some(({ figure }) => figure.edition === edition);
    const previous = points[index - 1]?.figure;
    const latest = index === points.length - 1;
    return {
      ...point,
      superseded,
      latest,
      broken: previous !== undefined && previous.edition !== edition && hasBreak(point.figure),
      colour: superseded ? rule : latest ? focus : muted,
    };
  });
}

function widestWord({ figure, vintage }: Step, { sizes }: Theme): number {
  const { hedge, number } = hedgedNumber(figure);
  const values = figure.value === null ? number.split(" ") : [hedge, number];
  const below = [figure.edition, ...(vintage ?? "").split(" ")];
  return Math.max(
    ...values.map((word) => measureText(drawnText(word), sizes.label, "semibold")),
    ...below.map((word) => measureText(drawnText(word), sizes.small, "semibold")),
  );
}
