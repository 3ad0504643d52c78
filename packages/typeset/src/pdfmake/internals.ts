/// <reference path="./deep-imports.d.ts" />
// The one place that reaches into pdfmake. Each hook is named here, and `test/pdfmake/hooks.test.ts` holds each to what the
// package relies on; pdfmake is pinned exactly, for its insides move between patch releases.
import columnCalculator from "pdfmake/js/columnCalculator.js";
import docMeasure from "pdfmake/js/DocMeasure.js";
import docPreprocessor from "pdfmake/js/DocPreprocessor.js";
import pageSize from "pdfmake/js/PageSize.js";
import tableLayouts from "pdfmake/js/tableLayouts.js";

/** Hook: expands shortcuts, binds references and tables of contents to the nodes that they mean. */
export const DocPreprocessor = docPreprocessor.default;
/** Hook: resolves styles and margins, and gives every node its least and greatest width. */
export const DocMeasure = docMeasure.default;
/** Hook: shares a width among columns of fixed, `auto` and `*` width. */
export const { buildColumnWidths } = columnCalculator.default;
/** Hook: sizes of paper by name, and margins in their short forms. */
export const { normalizePageSize, normalizePageMargin } = pageSize;
/** Hook: `noBorders`, `headerLineOnly`, `lightHorizontalLines`. */
export const namedTableLayouts = tableLayouts.tableLayouts;

/** Hook: the styles in force where a node is measured, innermost last. */
export type StyleStack = {
  readonly styleOverrides: (string | object)[];
  readonly styleDictionary: Readonly<Record<string, { readonly extends?: string | string[] }>>;
  readonly defaultStyle?: object;
  getProperty(name: string): unknown;
  push(style: string | object): void;
  pop(count?: number): void;
  autopush(node: object): number;
  auto<Result>(node: object, measure: () => Result): Result;
};

/** Hook: what `DocMeasure` asks of `textInlines`. */
export type TextMeasure = {
  buildInlines(
    text: unknown,
    styles: StyleStack,
  ): { items: { width: number }[]; minWidth: number; maxWidth: number };
  sizeOfText(
    text: string,
    styles: StyleStack,
  ): {
    width: number;
    height: number;
    fontSize: number;
    lineHeight: number;
    ascender: number;
    descender: number;
  };
};

/** Hook: a table layout after `DocMeasure` has completed it: every entry a function. */
export type MeasuredLayout = {
  hLineWidth(row: number, node: object): number;
  vLineWidth(column: number, node: object): number;
  hLineColor: string | ((row: number, node: object, column?: number) => string | null);
  vLineColor: string | ((column: number, node: object, row?: number) => string | null);
  hLineStyle(row: number, node: object): { dash?: { length: number; space?: number } } | null;
  vLineStyle(column: number, node: object): { dash?: { length: number; space?: number } } | null;
  paddingLeft(column: number, node: object): number;
  paddingRight(column: number, node: object): number;
  paddingTop(row: number, node: object): number;
  paddingBottom(row: number, node: object): number;
  fillColor: string | ((row: number, node: object, column: number) => string | null) | null;
  fillOpacity: number | ((row: number, node: object, column: number) => number);
  defaultBorder: boolean;
};
