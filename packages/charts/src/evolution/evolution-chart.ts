import { type Figure, printFigure, printWithUnit, statuses } from "@panorama/schema";
import type { Chart, ChartInput } from "../chart.ts";
import { defaultTheme } from "../theme.ts";
import { capitalise } from "../wording/capitalise.ts";
import { coverageOf, coverageSentence, sentences } from "../wording/coverage-of.ts";
import { hasBreak } from "../wording/has-break.ts";
import { isSimulated } from "../wording/is-simulated.ts";
import { measureOf } from "../wording/subtitle-of.ts";
import { layOutEvolution } from "./evolution-layout.ts";

/** One value of the series: a figure with its edition and vintage. */
export interface EvolutionPoint {
  readonly figure: Figure;
  /** How the vintage is called under its column; only needed where an edition has several. */
  readonly vintage?: string;
}

export interface EvolutionInput extends ChartInput {
  /** Oldest first; of one edition's vintages, the last one counts and the others are drawn paler. */
  readonly points: readonly EvolutionPoint[];
}

/**
 * One figure over editions and vintages, as columns from zero.
 *
 * A figure with a value of status B is preceded by a dashed line, « rupture de série ». A lower bound reads
 * « au moins »; an edition without a value, « non renseigné », without a column.
 *
 * @example
 * import { evolutionChart } from "@panorama/charts";
 * import { total } from "./figures.ts";
 *
 * const points = [{ figure: total }];
 * const chart = evolutionChart({ id: "evolution", source: "enquête", points });
 * chart.title; //=> "400\u00a0élèves en 2024-2025"
 */
export function evolutionChart(input: EvolutionInput): Chart {
  const { id, source, points, width = 480, theme = defaultTheme } = input;
  const figures = points.map(({ figure }) => figure);
  const latest = figures.at(-1);
  const coverage = latest === undefined ? null : coverageOf([latest]);
  return {
    id,
    source,
    spec: layOutEvolution(points, width, theme),
    title: input.title ?? titleOf(points),
    subtitle: input.subtitle ?? (latest === undefined ? "" : `${measureOf(latest)} · par édition`),
    coverage,
    simulated: isSimulated(figures),
    alt: sentences(
      `Diagramme en colonnes\u00a0: ${latest?.label ?? "aucune édition"}.`,
      points.length === 0 ? "" : `${points.map(describePoint).join("\u00a0; ")}.`,
      breakSentence(figures),
      coverageSentence(coverage),
    ),
    table: {
      columns: ["Édition", "Millésime", capitalise(latest?.unit.plural ?? "valeur"), "Observation"],
      rows: points.map(({ figure, vintage }) => [
        figure.edition,
        vintage ?? figure.vintage,
        printFigure(figure),
        hasBreak(figure) ? statuses.B.label : "",
      ]),
    },
  };
}

/** From the first edition to the last, unless a break forbids to compare them. */
function titleOf(points: readonly EvolutionPoint[]): string {
  const lastOfEdition = new Map(points.map(({ figure }) => [figure.edition, figure]));
  const known = [...lastOfEdition.values()].filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return points[0]?.figure.label ?? "";
  const latest = `${capitalise(printWithUnit(last))} en ${last.edition}`;
  if (first === last || known.slice(1).some(hasBreak)) return latest;
  const before = printFigure(first).replace(/^entre /, "un nombre compris entre ");
  return `${latest}, contre ${before} en ${first.edition}`;
}

function describePoint({ figure, vintage }: EvolutionPoint): string {
  const which = vintage === undefined ? figure.edition : `${figure.edition} (${vintage})`;
  return `${which}, ${printFigure(figure)}`;
}

function breakSentence(figures: readonly Figure[]): string {
  const broken = [...new Set(figures.filter(hasBreak).map(({ edition }) => edition))];
  return broken.length === 0
    ? ""
    : `Rupture de série en ${broken.join(", ")}\u00a0: pas de comparaison avec ce qui précède.`;
}
