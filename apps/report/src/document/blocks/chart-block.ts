import { composeFrench } from "@panorama/narrative";
import type { Figure, Stack, Svg } from "@panorama/typeset";
import type { DrawnChart, Material } from "../material.ts";
import { textHeight, textWidth } from "../theme/page.ts";
import type { Theme } from "../theme/theme.ts";
import { rule } from "./rule.ts";

/** A chart with its words as real text: the finding, the measure, then from whom and whence. */
export function chartBlock(drawn: DrawnChart, theme: Theme): Stack {
  return {
    unbreakable: true,
    stack: [...chartHead(drawn, theme), chartFigure(drawn, theme)],
    margin: [0, 4, 0, theme.spacing.block],
  };
}

function chartHead({ chart }: DrawnChart, theme: Theme) {
  return [
    rule(textWidth(theme), theme.colours.focus, 1.2),
    { text: composeFrench(chart.title), style: "chartTitle", keepWithNext: true },
    { text: composeFrench(chart.subtitle), style: "chartSubtitle", keepWithNext: true },
  ] as const;
}

/** The plot, what it shows in words, and its source under it. */
function chartFigure({ chart, plot }: DrawnChart, theme: Theme): Figure {
  const origin = [chart.coverage, `Source\u00a0: ${chart.source}`, chart.credit]
    .filter((part) => part !== null && part !== undefined)
    .join(". ");
  return {
    figure: { svg: plot, alignment: "center", ...shrunk(plot, theme) },
    alt: chart.alt,
    caption: { text: composeFrench(`${origin}.`), style: "chartSource" },
  };
}

/** A plot is set at the size that it is drawn for, unless it would leave its words no room on their page. */
function shrunk(plot: string, theme: Theme): Pick<Svg, "fit"> {
  const [, height = 0] = /^<svg[^>]* height="([\d.]+)"/.exec(plot) ?? [];
  const room = textHeight(theme) - WORDS;
  return Number(height) > room ? { fit: [textWidth(theme), room] } : {};
}

/** Room for the words of a chart, in points. */
const WORDS = 90;

/** A drawn chart by the code that chapters name. */
export function chartOf({ charts }: Material, id: string): DrawnChart {
  const drawn = charts.get(id);
  if (drawn === undefined) throw new Error(`${id} was not refused by the check`);
  return drawn;
}
