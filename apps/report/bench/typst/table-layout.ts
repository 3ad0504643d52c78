import { isNode, listOf, type Node, numberOr } from "./node.ts";

/** What a table's layout says, by row, column or line. */
export type TableLayout = {
  readonly horizontal: Rule;
  readonly vertical: Rule;
  readonly left: (column: number) => number;
  readonly right: (column: number) => number;
  readonly top: (row: number) => number;
  readonly bottom: (row: number) => number;
  readonly fill: (row: number) => unknown;
};

type Rule = (line: number) => { width: number; colour: string };

/**
 * A layout written as data: `paddingLeft: [16, 20]` for column 0, then all others. pdfmake's functions are written so by
 * `layoutAsData`.
 */
export function readLayout(layout: unknown, rows: number, columns: number): TableLayout {
  const data = isNode(layout) ? layout : namedLayout(layout, rows, columns);
  const read = (name: string, otherwise: unknown) => {
    const values = listOf(data[name] ?? otherwise);
    return (index: number) => values[Math.min(index, values.length - 1)];
  };
  const length = (name: string, otherwise: number) => {
    const value = read(name, otherwise);
    return (index: number) => numberOr(value(index), 0);
  };
  const rule = (axis: "h" | "v"): Rule => {
    const [width, colour] = [length(`${axis}LineWidth`, 1), read(`${axis}LineColor`, "black")];
    return (line) => ({ width: width(line), colour: String(colour(line) ?? "black") });
  };
  return {
    horizontal: rule("h"),
    vertical: rule("v"),
    left: length("paddingLeft", 4),
    right: length("paddingRight", 4),
    top: length("paddingTop", 2),
    bottom: length("paddingBottom", 2),
    fill: read("fillColor", null),
  };
}

/** pdfmake's own layouts, as data. */
function namedLayout(name: unknown, rows: number, columns: number): Node {
  const edge = (inside: number) => [0, ...Array(Math.max(0, rows - 1)).fill(inside), 0];
  const sides = (inside: number) => [...Array(Math.max(0, columns - 1)).fill(inside), 0];
  switch (name) {
    case "noBorders":
      return { hLineWidth: 0, vLineWidth: 0, paddingLeft: [0, 4], paddingRight: sides(4) };
    case "headerLineOnly":
      return { hLineWidth: [0, 2, 0], vLineWidth: 0, paddingLeft: [0, 8], paddingRight: sides(8) };
    case "lightHorizontalLines":
      return {
        hLineWidth: edge(1),
        hLineColor: ["black", "black", "#aaa"],
        vLineWidth: 0,
        paddingLeft: [0, 8],
        paddingRight: sides(8),
      };
    case undefined:
      return {};
    default:
      throw new Error(`unknown table layout: ${name}`);
  }
}

const BY_LINE = {
  hLineWidth: "row",
  hLineColor: "row",
  vLineWidth: "column",
  vLineColor: "column",
};
const BY_CELL = {
  paddingTop: "row",
  paddingBottom: "row",
  paddingLeft: "column",
  paddingRight: "column",
};
const AXES: Readonly<Record<string, string>> = { ...BY_LINE, ...BY_CELL, fillColor: "row" };

/** The functions of a layout as the values they give to each row, column or line. */
export function layoutAsData(layout: Node, table: Node, rows: number, columns: number): Node {
  const written = Object.entries(layout)
    .filter(([name]) => AXES[name] !== undefined)
    .map(([name, value]) => {
      if (typeof value !== "function") return [name, value];
      const count = (AXES[name] === "row" ? rows : columns) + (name in BY_LINE ? 1 : 0);
      return [name, shortened(Array.from({ length: count }, (_, index) => value(index, table, 0)))];
    });
  return Object.fromEntries(written);
}

/** The last value stands for all that follow. */
function shortened(values: readonly unknown[]): unknown[] {
  let end = values.length;
  while (end > 1 && values[end - 2] === values[end - 1]) end--;
  return values.slice(0, end);
}

/** The values as pdfmake's functions again. */
export function layoutFromData(layout: Node): Node {
  return Object.fromEntries(
    Object.entries(layout).map(([name, value]) => {
      const values = listOf(value);
      return [name, (index: number) => values[Math.min(index, values.length - 1)]];
    }),
  );
}
