import type { TopLevelSpec } from "vega-lite";
import type { Theme } from "./theme.ts";

/** What the reader who does not see the drawing reads: headers and rows of printed strings. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart as plain data: a Vega-Lite specification and every word that goes with it. */
export interface Chart {
  readonly id: string;
  /** Vega-Lite with inline data only; its width and height are points. */
  readonly spec: TopLevelSpec;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  /** From how many structures; null where the question has no sense. */
  readonly coverage: string | null;
  readonly source: string;
  readonly simulated: boolean;
  readonly alt: string;
  readonly table: ChartTable;
  /** Whose work the drawing reuses. */
  readonly credit?: string;
}

/** What every builder takes. */
export interface ChartInput {
  readonly id: string;
  readonly source: string;
  /** Replaces the title that is composed from the figures. */
  readonly title?: string;
  /** Replaces measure, unit and period. */
  readonly subtitle?: string;
  /** In points: 483 for the full text width of an A4 page, 232 for one of its two columns. */
  readonly width?: number;
  readonly theme?: Theme;
}
