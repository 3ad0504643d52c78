import { type Figure, printFigure, printWithUnit, toNumber } from "@panorama/schema";
import type { Chart, ChartInput } from "../chart.ts";
import { plotSpec } from "../spec/plot-spec.ts";
import { defaultTheme } from "../theme.ts";
import { capitalise } from "../wording/capitalise.ts";
import { coverageOf, coverageSentence, sentences } from "../wording/coverage-of.ts";
import { enumerate } from "../wording/enumerate.ts";
import { isSimulated } from "../wording/is-simulated.ts";
import { leaderOf } from "../wording/rank-figures.ts";
import { subtitleOf } from "../wording/subtitle-of.ts";
import { placeSharesInline } from "./place-shares-inline.ts";
import { placeSharesStacked } from "./place-shares-stacked.ts";

/** A piece of the whole: its figure, labelled by it, and its share of the total as a figure of its own. */
export interface SharePart {
  readonly figure: Figure;
  readonly share: Figure;
}

export interface ShareBarInput extends ChartInput {
  readonly total: Figure;
  /** In the order of the bar, from the left. */
  readonly parts: readonly SharePart[];
  /** Label of the part in the focus colour; without it, the largest. */
  readonly focus?: string;
}

/**
 * One bar cut into its parts, each with its share, value and name right above it.
 *
 * Where a piece is too narrow for its words, every piece gets a line of its own, at its place in the whole.
 * A part without a share takes no room and is written « non renseigné ».
 *
 * @example
 * import { shareBar } from "@panorama/charts";
 * import { parts, total } from "./figures.ts";
 *
 * const chart = shareBar({ id: "temps", source: "enquête", total, parts });
 * chart.title; //=> "Écoles\u00a0: 75\u202f% du total"
 */
export function shareBar(input: ShareBarInput): Chart {
  const { id, source, total, parts, width = 480, theme = defaultTheme } = input;
  const leader =
    parts.find(({ figure }) => figure.label === input.focus) ??
    leaderOf(parts, ({ figure }) => figure);
  const shares = parts.map((part) => ({
    ...part,
    length: part.share.value === null ? 0 : toNumber(part.share.value),
    marked: part === leader,
  }));
  const plot = placeSharesInline(shares, width, theme) ?? placeSharesStacked(shares, width, theme);
  const coverage = coverageOf([total]);
  return {
    id,
    source,
    spec: plotSpec({ width, height: plot.height }, theme, plot.layers),
    title: input.title ?? titleOf(total, leader),
    subtitle: input.subtitle ?? subtitleOf(total),
    coverage,
    simulated: isSimulated([total, ...parts.flatMap(({ figure, share }) => [figure, share])]),
    alt: sentences(
      `Barre de répartition\u00a0: ${total.label}, total ${printWithUnit(total)}.`,
      parts.length === 0 ? "" : `${capitalise(enumerate(parts.map(printPart)))}.`,
      coverageSentence(coverage),
    ),
    table: {
      columns: ["Part", capitalise(total.unit.plural), "Part du total"],
      rows: [
        ...parts.map(({ figure, share }) => [
          figure.label,
          printFigure(figure),
          printFigure(share),
        ]),
        ["Total", printFigure(total), ""],
      ],
    },
  };
}

function titleOf(total: Figure, leader: SharePart | undefined): string {
  if (leader === undefined) return `${total.label}\u00a0: ${printWithUnit(total)}`;
  return `${leader.figure.label}\u00a0: ${printFigure(leader.share)} du total`;
}

function printPart({ figure, share }: SharePart): string {
  return `${figure.label}\u00a0: ${printFigure(figure)} (${printFigure(share)})`;
}
