import { type Figure, printCoverage, printFigure, printWithUnit } from "@panorama/schema";
import type { Chart, ChartInput } from "../chart.ts";
import { defaultTheme } from "../theme.ts";
import { capitalise } from "../wording/capitalise.ts";
import { coverageOf, coverageSentence, sentences } from "../wording/coverage-of.ts";
import { isSimulated } from "../wording/is-simulated.ts";
import { leaderOf, rankByValue } from "../wording/rank-figures.ts";
import { periodOf } from "../wording/subtitle-of.ts";
import { layOutRegions } from "./region-layout.ts";

/** One measure, with a figure for each region: labelled by it, its item the region. */
export interface RegionMeasure {
  readonly total: Figure;
  readonly regions: readonly Figure[];
}

export interface RegionComparisonInput extends ChartInput {
  /** Small multiples side by side; the regions stand in the order of the first measure's values. */
  readonly measures: readonly RegionMeasure[];
  /** INSEE code of the region in the focus colour, all others grey; without it, the first one's. */
  readonly focus?: string;
}

/** A region's row: its figure in every measure; undefined where a measure does not have it. */
export interface RegionRow {
  readonly code: string;
  readonly label: string;
  readonly figures: readonly (Figure | undefined)[];
  /** From how many of its structures, by the first figure that knows. */
  readonly structures: string;
}

/**
 * Regions side by side, one panel of bars for each measure, with the structures each region's value comes from.
 *
 * A region without a value is written « non renseigné »; one that a measure does not have, « – ».
 *
 * @example
 * import { regionComparison } from "@panorama/charts";
 * import { regions, total } from "./figures.ts";
 *
 * const chart = regionComparison({ id: "regions", source: "enquête", measures: [{ total, regions }] });
 * chart.title; //=> "Bretagne, première région\u00a0: 300\u00a0élèves"
 * chart.table.rows[0]; //=> ["Bretagne", "2 structures sur 2", "300"]
 */
export function regionComparison(input: RegionComparisonInput): Chart {
  const { id, source, measures, width = 480, theme = defaultTheme } = input;
  const rows = rowsOf(measures);
  const figures = measures.flatMap(({ total, regions }) => [total, ...regions]);
  const focus = input.focus ?? leaderOf(measures[0]?.regions ?? [], (figure) => figure)?.item?.code;
  const coverage = coverageOf(measures.map(({ total }) => total));
  return {
    id,
    source,
    spec: layOutRegions({ measures, rows, focus, width, theme }),
    title: input.title ?? titleOf(measures, focus),
    subtitle: input.subtitle ?? subtitleOfMeasures(measures),
    coverage,
    simulated: isSimulated(figures),
    alt: sentences(
      `Diagrammes en barres, ${rows.length} ${rows.length > 1 ? "régions" : "région"}.`,
      ...measures.map(describeMeasure),
      coverageSentence(coverage),
    ),
    table: {
      columns: ["Région", "Réponses", ...measures.map(({ total }) => total.label)],
      rows: rows.map(({ label, structures, figures }) => [
        label,
        structures,
        ...figures.map((figure) => (figure === undefined ? "–" : printFigure(figure))),
      ]),
    },
  };
}

function rowsOf(measures: readonly RegionMeasure[]): RegionRow[] {
  const order = measures.flatMap(({ regions }) => rankByValue(regions, (figure) => figure));
  const labels = new Map<string, string>();
  for (const { item, label } of order) {
    const code = item?.code ?? label;
    if (!labels.has(code)) labels.set(code, label);
  }
  return [...labels].map(([code, label]) => {
    const figures = measures.map(({ regions }) =>
      regions.find(({ item, label }) => (item?.code ?? label) === code),
    );
    const coverage = figures.find((figure) => figure?.coverage)?.coverage;
    return { code, label, figures, structures: coverage ? printCoverage(coverage) : "" };
  });
}

function titleOf(measures: readonly RegionMeasure[], focus: string | undefined): string {
  const [first] = measures;
  if (first === undefined) return "";
  const leader = leaderOf(first.regions, (figure) => figure);
  const marked = first.regions.find(({ item }) => item?.code === focus);
  if (marked === undefined) return `${first.total.label}\u00a0: ${printWithUnit(first.total)}`;
  const rank = marked === leader ? ", première région" : "";
  return `${marked.label}${rank}\u00a0: ${printWithUnit(marked)}`;
}

function subtitleOfMeasures(measures: readonly RegionMeasure[]): string {
  const names = measures.map(({ total }) => total.label).join(", ");
  const periods = [...new Set(measures.map(({ total }) => periodOf(total)))].filter(Boolean);
  return [`${capitalise(names)} par région`, periods.join("\u00a0; ")].filter(Boolean).join(" · ");
}

function describeMeasure({ total, regions }: RegionMeasure): string {
  const ranked = rankByValue(regions, (figure) => figure)
    .map((figure) => `${figure.label}, ${printFigure(figure)}`)
    .join("\u00a0; ");
  return `${total.label}, total ${printWithUnit(total)}\u00a0: ${ranked}.`;
}
