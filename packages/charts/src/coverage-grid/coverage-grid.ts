import type { Figure } from "@panorama/schema";
import type { Chart, ChartInput } from "../chart.ts";
import { defaultTheme } from "../theme.ts";
import { coverageOf, sentences } from "../wording/coverage-of.ts";
import { isSimulated } from "../wording/is-simulated.ts";
import { type CellState, cellState, cellStates } from "./cell-state.ts";
import { layOutGrid } from "./grid-layout.ts";

/** One column: what was asked, in total and of each structure; each figure's item is its structure. */
export interface GridIndicator {
  readonly total: Figure;
  readonly structures: readonly Figure[];
}

export interface CoverageGridInput extends ChartInput {
  /** The rows, in order: code and printed name. */
  readonly structures: readonly { readonly code: string; readonly label: string }[];
  readonly indicators: readonly GridIndicator[];
}

/** A structure's answers, one for each indicator. */
export interface GridRow {
  readonly label: string;
  readonly states: readonly CellState[];
}

/**
 * Who answered what: structures down, indicators across, one mark for each state, drawn and named.
 *
 * Reported, zero, partly reported, absent and not applicable are five marks; a structure without a figure for
 * an indicator was not asked, « – ».
 *
 * @example
 * import { coverageGrid } from "@panorama/charts";
 * import { total } from "./figures.ts";
 *
 * const indicators = [{ total, structures: [] }];
 * const structures = [{ code: "pole-a", label: "Pôle A" }];
 * const chart = coverageGrid({ id: "reponses", source: "enquête", structures, indicators });
 * chart.table.rows; //=> [["Pôle A", "non demandé"]]
 */
export function coverageGrid(input: CoverageGridInput): Chart {
  const { id, source, structures, indicators, width = 480, theme = defaultTheme } = input;
  const rows = structures.map(({ code, label }) => ({
    label,
    states: indicators.map(({ structures }) =>
      cellState(structures.find(({ item }) => item?.code === code)),
    ),
  }));
  const totals = indicators.map(({ total }) => total);
  const coverage = coverageOf(totals);
  const editions = [...new Set(totals.map(({ edition }) => edition))];
  return {
    id,
    source,
    spec: layOutGrid({ rows, headings: totals.map(({ label }) => label), width, theme }),
    title: input.title ?? "Qui a répondu à quoi",
    subtitle:
      input.subtitle ?? ["Réponses par structure et par indicateur", ...editions].join(" · "),
    coverage,
    simulated: isSimulated(indicators.flatMap(({ total, structures }) => [total, ...structures])),
    alt: sentences(
      "Tableau des réponses, structures en lignes, indicateurs en colonnes.",
      ...totals.map(({ label }, column) => describeColumn(label, rows, column)),
    ),
    table: {
      columns: ["Structure", ...totals.map(({ label }) => label)],
      rows: rows.map(({ label, states }) => [
        label,
        ...states.map((state) => cellStates[state].label),
      ]),
    },
  };
}

/** The structures whose answer is not a plain one, named. */
function describeColumn(label: string, rows: readonly GridRow[], column: number): string {
  const notable = rows.flatMap((row) => {
    const state = row.states[column] ?? "not-asked";
    return state === "reported" ? [] : [`${row.label} (${cellStates[state].label})`];
  });
  return notable.length === 0
    ? `${label}\u00a0: toutes les structures ont répondu.`
    : `${label}\u00a0: renseigné, sauf ${notable.join(", ")}.`;
}
