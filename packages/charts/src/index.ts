export {
  type BreakdownGroup,
  type BreakdownInput,
  type BreakdownPart,
  breakdownChart,
} from "./builders/breakdown-chart.ts";
export { type CellState, cellState, cellStates } from "./builders/cell-state.ts";
export {
  type CoverageGridInput,
  coverageGrid,
  type GridIndicator,
} from "./builders/coverage-grid.ts";
export {
  type EvolutionInput,
  type EvolutionPoint,
  evolutionChart,
} from "./builders/evolution-chart.ts";
export {
  type KeyFigure,
  type KeyFigureTilesInput,
  keyFigureTiles,
} from "./builders/key-figure-tiles.ts";
export {
  type RegionComparisonInput,
  type RegionMeasure,
  regionComparison,
} from "./builders/region-comparison.ts";
export { type ShareBarInput, type SharePart, shareBar } from "./builders/share-bar.ts";
export { type StructureMapInput, structureMap } from "./builders/structure-map.ts";
export type { Chart, ChartInput, ChartTable } from "./chart.ts";
export { drawChart } from "./draw/draw-chart.ts";
export { drawPlot } from "./draw/draw-plot.ts";
export { lintScene, type SceneIssue } from "./lint/lint-scene.ts";
export { MissingGlyphError } from "./text/missing-glyph-error.ts";
export { drawnText, type Face, FONT_FAMILY, hasGlyph, measureText } from "./text/typeface.ts";
export { wrapText } from "./text/wrap-text.ts";
export { defaultTheme, SMALLEST_TEXT, type Theme } from "./theme.ts";
