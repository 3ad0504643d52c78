import type { Figure } from "@panorama/schema";
import type { Chart, ChartInput } from "../chart.ts";
import { defaultTheme } from "../theme.ts";
import { coverageOf } from "../wording/coverage-of.ts";
import { isSimulated } from "../wording/is-simulated.ts";
import { rankByValue } from "../wording/rank-figures.ts";
import { subtitleOf } from "../wording/subtitle-of.ts";
import { layOutBreakdown } from "./breakdown-layout.ts";
import { breakdownAlt, breakdownTable, breakdownTitle } from "./breakdown-words.ts";

/** One bar: a category's figure, labelled by it, and its share of the total as a figure of its own. */
export interface BreakdownPart {
  readonly figure: Figure;
  readonly share?: Figure;
}

/** Parts that are shown as one, with their own figure: `items` are the item codes of the parts' figures. */
export interface BreakdownGroup extends BreakdownPart {
  readonly label: string;
  readonly items: readonly string[];
}

export interface BreakdownInput extends ChartInput {
  readonly total: Figure;
  readonly parts: readonly BreakdownPart[];
  /** Marked in the focus colour and set first; without it the largest part is marked. */
  readonly group?: BreakdownGroup;
}

/**
 * One breakdown as horizontal bars, largest first, each with its value and share at its end.
 *
 * A part without a value is written « non renseigné », without a bar. Throws a MissingGlyphError for a label
 * that the font cannot draw.
 *
 * @example
 * import { breakdownChart } from "@panorama/charts";
 * import { parts, total } from "./figures.ts";
 *
 * const chart = breakdownChart({ id: "publics", source: "enquête", total, parts });
 * chart.title; //=> "Écoles, première catégorie\u00a0: 300\u00a0élèves"
 * chart.table.rows[0]; //=> ["Écoles", "300", "75\u202f%"]
 */
export function breakdownChart(input: BreakdownInput): Chart {
  const { id, source, total, group, width = 480, theme = defaultTheme } = input;
  const parts = rankByValue(input.parts, ({ figure }) => figure);
  const inGroup = ({ figure }: BreakdownPart) => group?.items.includes(figure.item?.code ?? "");
  const grouped = parts.filter(inGroup);
  const others = parts.filter((part) => !inGroup(part));
  const coverage = coverageOf([total]);
  return {
    id,
    source,
    spec: layOutBreakdown({ group, grouped, others, width, theme }),
    title: input.title ?? breakdownTitle(total, parts, group),
    subtitle: input.subtitle ?? subtitleOf(total),
    coverage,
    simulated: isSimulated([
      total,
      ...parts.flatMap(({ figure, share }) => [figure, share]),
      ...[group?.figure, group?.share],
    ]),
    alt: breakdownAlt({ total, parts, group, coverage }),
    table: breakdownTable({ total, parts, group }),
  };
}
