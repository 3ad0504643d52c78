import { isNode, type Node, numberOr } from "./node.ts";
import { array, colour, named, pt } from "./syntax.ts";
import { readLayout, type TableLayout } from "./table-layout.ts";
import { cascade, type TextStyle } from "./text-style.ts";
import type { Translation } from "./translation.ts";

/** A table with heads as a `table`; one that only places things as a `grid`. */
export function translateTable(node: Node, style: TextStyle, translation: Translation): string {
  const table = node.table as Node;
  const body = table.body as unknown[][];
  const count = Math.max(...body.map((row) => row.length));
  const layout = readLayout(node.layout, body.length, count);
  const heads = numberOr(table.headerRows, 0);
  const kind = heads > 0 && node.presentation !== true ? "table" : "grid";
  const rows = body.map((row, index) =>
    rowCells({ kind, row, index, body, style, translation, layout }),
  );
  const head = heads > 0 ? [`${kind}.header(${rows.slice(0, heads).flat().join("")}),`] : [];
  const written = named({
    columns: array(columnWidths(table.widths, count, layout)),
    inset: insets(layout, body.length, count),
    stroke: strokes(layout, body.length, count),
  });
  const cells = [...head, ...rows.slice(heads).flat()].join("\n  ");
  const whole = table.dontBreakRows === true ? `#set ${kind}.cell(breakable: false);` : "";
  const caption = node.caption === undefined ? "" : translation.block(node.caption, style);
  return `${caption}\n\n#[${whole}#${kind}(${written},\n  ${cells})]`;
}

/** pdfmake's widths are those of the content, Typst's hold the padding. */
function columnWidths(widths: unknown, count: number, { left, right }: TableLayout): string[] {
  return Array.from({ length: count }, (_, column) => {
    const width = Array.isArray(widths) ? widths[column] : widths;
    if (typeof width === "number") return pt(width + left(column) + right(column));
    if (width === "*") return "1fr";
    return typeof width === "string" && width.endsWith("%") ? width : "auto";
  });
}

function insets({ left, right, top, bottom }: TableLayout, rows: number, columns: number): string {
  const across = (of: (index: number) => number, count: number) => {
    const values = Array.from({ length: count }, (_, index) => of(index));
    return new Set(values).size === 1
      ? { one: pt(values[0] ?? 0) }
      : { all: array(values.map(pt)) };
  };
  const sides = {
    left: [across(left, columns), "x"],
    right: [across(right, columns), "x"],
    top: [across(top, rows), "y"],
    bottom: [across(bottom, rows), "y"],
  } as const;
  const written = Object.entries(sides).map(([side, [{ one, all }, axis]]) => {
    return [side, one ?? `${all}.at(${axis})`];
  });
  const dictionary = `(${named(Object.fromEntries(written))})`;
  return dictionary.includes(".at(") ? `(x, y) => ${dictionary}` : dictionary;
}

function strokes({ horizontal, vertical }: TableLayout, rows: number, columns: number): string {
  const lines = (of: TableLayout["horizontal"], count: number) =>
    Array.from({ length: count + 1 }, (_, line) => of(line)).map(({ width, colour: tint }) =>
      width === 0 ? "none" : `${pt(width)} + ${colour(tint)}`,
    );
  const [across, down] = [lines(horizontal, rows), lines(vertical, columns)];
  if ([...across, ...down].every((line) => line === "none")) return "none";
  const [h, v] = [array(across), array(down)];
  return `{let h = ${h}; let v = ${v}; (x, y) => (top: h.at(y), bottom: h.at(y + 1), left: v.at(x), right: v.at(x + 1))}`;
}

type Row = {
  readonly kind: string;
  readonly row: readonly unknown[];
  readonly index: number;
  readonly body: readonly (readonly unknown[])[];
  readonly style: TextStyle;
  readonly translation: Translation;
  readonly layout: TableLayout;
};

function rowCells({ kind, row, index, body, style, translation, layout }: Row): string[] {
  return row.flatMap((cell, column) => {
    if (isCovered(body, index, column)) return [];
    const node: Node = isNode(cell) ? cell : { text: cell ?? "" };
    const content = translation.block(
      Array.isArray(cell) ? cell : node,
      cascade(style, node, translation.styles),
    );
    const fill = node.fillColor ?? layout.fill(index);
    const written = named({
      fill: typeof fill === "string" ? colour(fill) : undefined,
      colspan: spanOf(node, "colSpan"),
      rowspan: spanOf(node, "rowSpan"),
    });
    return [written === "" ? `[${content}],` : `${kind}.cell(${written})[${content}],`];
  });
}

function spanOf(node: Node, name: string): string | undefined {
  return numberOr(node[name], 1) > 1 ? String(node[name]) : undefined;
}

/** pdfmake's tables hold an empty cell wherever another one reaches. */
function isCovered(body: readonly (readonly unknown[])[], row: number, column: number): boolean {
  for (let above = 0; above <= row; above++) {
    for (let before = 0; before <= column; before++) {
      const cell = body[above]?.[before];
      if ((above === row && before === column) || !isNode(cell)) continue;
      const reachesDown = above + numberOr(cell.rowSpan, 1) > row;
      if (reachesDown && before + numberOr(cell.colSpan, 1) > column) return true;
    }
  }
  return false;
}
