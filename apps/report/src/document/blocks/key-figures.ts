import { composeFrench } from "@panorama/narrative";
import type { Figure } from "@panorama/schema";
import type { Aside, Content } from "@panorama/typeset";
import { CUMULATED } from "../../figures/cumulated.ts";
import { keyIndicators } from "../../figures/edition-charts.ts";
import type { Themed } from "../material.ts";
import { textWidth } from "../theme/page.ts";
import type { Theme } from "../theme/theme.ts";
import { type BigFigure, fitted, tellBig } from "./big-figure.ts";
import { chartOf } from "./chart-block.ts";

const PADDING = 20;
const GAP = 12;
/** How many times larger than the figure of a chapter: the first, the others. */
const FIRST = 1.3;
const OTHERS = 0.8;

/** The key figures in large type on the dark ground: the first over the full width, the others side by side. */
export function keyFigures(material: Themed): Aside {
  const { theme, figures } = material;
  const { dark } = theme.grounds;
  const { chart } = chartOf(material, "chiffres-cles");
  const [first, ...others] = keyIndicators.flatMap((code) => figures.get(`${code}.total`) ?? []);
  const origin = [chart.coverage, `Source\u00a0: ${chart.source}`].filter((part) => part !== null);
  const room = textWidth(theme) - 2 * PADDING;
  const column = (room - GAP * (others.length - 1)) / others.length;
  const size = Math.min(
    ...others.map((figure) =>
      fitted(tellBig(own(figure)).number, theme.sizes.figure * OTHERS, column),
    ),
  );
  return {
    aside: [
      { text: composeFrench(chart.title), style: "boxTitle", color: dark.text },
      { text: composeFrench(chart.subtitle), style: "chartSubtitle", color: dark.soft },
      ...(first === undefined
        ? []
        : [tile(first, theme, theme.sizes.figure * FIRST, "figureUnit")]),
      {
        columns: others.map((figure) => ({
          width: "*",
          stack: [tile(figure, theme, size, "tileUnit")],
        })),
        columnGap: GAP,
      },
      { text: composeFrench(`${origin.join(". ")}.`), style: "chartSource", color: dark.soft },
    ],
    fill: dark.fill,
    padding: [PADDING, 16, PADDING, 13],
    color: dark.text,
    role: "Sect",
    unbreakable: true,
    margin: [0, 2, 0, theme.spacing.block + 4],
  };
}

/** A figure in its own words. */
function own(figure: Figure): BigFigure {
  return { figure, words: "" };
}

function tile(figure: Figure, { grounds }: Theme, fontSize: number, style: string): Content {
  const { text, label, soft } = grounds.dark;
  const { hedge, number, unit } = tellBig(own(figure));
  return {
    stack: [
      { text: hedge === "" ? "\u00a0" : hedge, style: "figureHedge", color: soft },
      { text: number, style: "figureNumber", fontSize, color: label },
      { text: unit, style, color: text },
      ...(figure.overlapping ? [{ text: CUMULATED, style: "chartSource", color: soft }] : []),
    ],
    margin: [0, 0, 0, 8],
  };
}
