export {
  type BreakdownGroup,
  type BreakdownInput,
  type BreakdownPart,
  breakdownChart,
} from "./breakdown/breakdown-chart.ts";
export type { Chart, ChartInput, ChartTable } from "./chart.ts";
export { type CellState, cellState, cellStates } from "./coverage-grid/cell-state.ts";
export {
  type CoverageGridInput,
  coverageGrid,
  type GridIndicator,
} from "./coverage-grid/coverage-grid.ts";
export { drawChart } from "./draw/draw-chart.ts";
export { drawPlot } from "./draw/draw-plot.ts";
export {
  type EvolutionInput,
  type EvolutionPoint,
  evolutionChart,
} from "./evolution/evolution-chart.ts";
export {
  type KeyFigure,
  type KeyFigureTilesInput,
  keyFigureTiles,
} from "./key-figures/key-figure-tiles.ts";
export { lintScene, type SceneIssue } from "./lint/lint-scene.ts";
export {
  type RegionComparisonInput,
  type RegionMeasure,
  regionComparison,
} from "./regions/region-comparison.ts";
export { type ShareBarInput, type SharePart, shareBar } from "./share-bar/share-bar.ts";
export { type StructureMapInput, structureMap } from "./structure-map/structure-map.ts";
export { MissingGlyphError } from "./text/missing-glyph-error.ts";
export { drawnText, type Face, FONT_FAMILY, hasGlyph, measureText } from "./text/typeface.ts";
export { wrapText } from "./text/wrap-text.ts";
export { defaultTheme, SMALLEST_TEXT, type Theme } from "./theme.ts";
