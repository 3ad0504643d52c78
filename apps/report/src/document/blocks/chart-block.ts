import type { Content } from "pdfmake/interfaces.js";
import type { DrawnChart } from "../material.ts";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";

const { colours, fonts, sizes } = theme;

/** A chart with its words as real text: the finding, the measure, then from whom and whence. */
export function chartBlock({ chart, plot }: DrawnChart): Content {
  const origin = [chart.coverage, `Source\u00a0: ${chart.source}`, chart.credit]
    .filter((part) => part !== null && part !== undefined)
    .join(". ");
  return {
    unbreakable: true,
    stack: [
      rule(colours.focus),
      {
        text: printable(chart.title),
        font: fonts.display,
        fontSize: sizes.section,
        color: colours.ink,
        lineHeight: 1.15,
        margin: [0, 7, 0, 1],
      },
      { text: printable(chart.subtitle), fontSize: 8.6, color: colours.text, margin: [0, 0, 0, 8] },
      { svg: plot, fit: [theme.grid.full, TALLEST_PLOT] },
      { text: printable(`${origin}.`), fontSize: 7.6, color: colours.text, margin: [0, 6, 0, 0] },
    ],
    margin: [0, 4, 0, 20],
  };
}

/** In points: a plot that is taller is drawn smaller, to stay on its page with its words. */
const TALLEST_PLOT = 620;

/** A line over the full width. */
export function rule(colour: string, width = 1.2): Content {
  const line = { type: "line", x1: 0, y1: 0, x2: theme.grid.full, y2: 0 } as const;
  return { canvas: [{ ...line, lineWidth: width, lineColor: colour }] };
}
