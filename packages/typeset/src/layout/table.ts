import { whereOf } from "../definition/expanded.ts";
import type { Measured, MeasuredCell, MeasuredTable } from "../measure/measured.ts";
import { buildColumnWidths } from "../pdfmake/internals.ts";
import { Element, type Tag } from "../tags/element.ts";
import { type Column, tied } from "./block.ts";
import { checkBreaks } from "./check-breaks.ts";
import type { Layout, Place } from "./layout.ts";
import { RowGroup } from "./row-group.ts";
import { TableBlock } from "./table-block.ts";
import { type GridRow, gridOf } from "./table-grid.ts";

/** A table with its caption: rows that columns may part, head rows that come again where they do. */
export function layOutTable(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const table = node.table as MeasuredTable;
  const grid = gridOf(node, columnWidths(layout, node, place));
  const captionBlocks = layOutCaption(layout, node, place, tag);
  const tagger = new TableTags(tag, table, node.meaning.presentation === true);
  const rows = grid.map((row) => {
    const cells = row.cells.map((cell) => {
      const own = tagger.cell(row.index, cell.column, cell.node);
      const inner = { x: place.x + cell.x + cell.paddingLeft, width: cell.innerWidth };
      // A cell that is none in the structure tree cannot hold words: they need an element of their own.
      const lay = node.meaning.presentation === true ? layout.layOut : layout.layOutHeld;
      return { ...cell, content: lay(layout, cell.node, inner, own) };
    });
    return { ...row, cells };
  });
  const blocks = groups(rows).map((group) => new RowGroup(node, place, group));
  const headCount = headBlocks(blocks, table.headerRows ?? 0);
  for (const [index, block] of blocks.entries()) {
    for (const { node: cell, content } of block.cellsBroken(index < headCount))
      checkBreaks(layout, cell, content.blocks);
  }
  const keep = Math.max(headCount, headCount + (table.keepWithHeaderRows ?? 0));
  const tiedRows = blocks.map((block, index) => {
    return index > 0 && index <= keep && headCount > 0 ? tied(block, "kept", block.space) : block;
  });
  const body = new TableBlock({
    head: tiedRows.slice(0, headCount),
    rows: tiedRows.slice(headCount),
    echo: false,
    space: 0,
    tie: captionBlocks.blocks.length > 0 ? "kept" : "free",
  });
  return { blocks: [...captionBlocks.blocks, tied(body, body.tie, captionBlocks.after)], after: 0 };
}

/** Column widths, told when they do not fit: nothing of a table may run over the page's edge unseen. */
function columnWidths(layout: Layout, node: Measured, { width }: Place): readonly number[] {
  const { widths } = node.table as MeasuredTable;
  const offset = node._offsets?.total ?? 0;
  buildColumnWidths(widths, width - offset, offset, node);
  const calculated = widths.map(({ _calcWidth }) => _calcWidth);
  const total = calculated.reduce((sum, one) => sum + one, offset);
  if (total > width + 0.5) {
    layout.report({
      code: "tableau-trop-large",
      severity: "error",
      where: whereOf(node.meaning),
      message: `Un tableau demande ${Math.ceil(total)} points de large et n’en a que ${Math.floor(width)}\u00a0: il sortirait de la page.`,
      remedy:
        "Retirer une colonne, élargir le tableau à la page, ou laisser ses colonnes se partager la largeur.",
    });
  }
  return calculated;
}

function layOutCaption(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const { caption } = node.meaning;
  if (caption === undefined) return { blocks: [], after: 0 };
  const own = tag instanceof Element ? tag.add("Caption") : tag;
  const column = layout.layOut(layout, layout.measured(caption), place, own);
  return {
    ...column,
    blocks: column.blocks.map((block, index) =>
      index === 0 ? block : tied(block, "kept", block.space),
    ),
  };
}

/** Rows that a cell spans stand in one block. */
function groups<Row extends GridRow>(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  let open = 0;
  for (const row of rows) {
    if (open > 0) found.at(-1)?.push(row);
    else found.push([row]);
    const reach = Math.max(1, ...row.cells.map(({ node }) => node.rowSpan ?? 1));
    open = Math.max(open - 1, reach - 1);
  }
  return found;
}

function headBlocks(blocks: readonly RowGroup[], headerRows: number): number {
  return blocks.filter((block) => block.lastRow < headerRows).length;
}

/** Finds, and makes where there is none yet, the element of each row and cell. */
class TableTags {
  readonly #tag: Tag;
  readonly #table: MeasuredTable;
  readonly #presentation: boolean;
  #head: Element | undefined;
  #body: Element | undefined;
  #row: { index: number; element: Element } | undefined;

  constructor(tag: Tag, table: MeasuredTable, presentation: boolean) {
    this.#tag = tag;
    this.#table = table;
    this.#presentation = presentation;
  }

  cell(row: number, column: number, node: MeasuredCell): Tag {
    if (!(this.#tag instanceof Element) || this.#presentation) return this.#tag;
    const { headerRows = 0, headerCols = 0 } = this.#table;
    const scope =
      node.scope ?? (row < headerRows ? "Column" : column < headerCols ? "Row" : undefined);
    const attributes: Record<string, unknown> = {};
    if (scope !== undefined) attributes.Scope = scope;
    if ((node.colSpan ?? 1) > 1) attributes.ColSpan = node.colSpan;
    if ((node.rowSpan ?? 1) > 1) attributes.RowSpan = node.rowSpan;
    const properties =
      Object.keys(attributes).length > 0 ? { attributes: { Table: attributes } } : {};
    return this.#rowElement(row).add(scope === undefined ? "TD" : "TH", properties);
  }

  #rowElement(index: number): Element {
    if (this.#row?.index === index) return this.#row.element;
    const element = this.#section(index < (this.#table.headerRows ?? 0)).add("TR");
    this.#row = { index, element };
    return element;
  }

  #section(head: boolean): Element {
    const table = this.#tag as Element;
    const { headerRows = 0, body } = this.#table;
    // A table has a body (ISO 32000-1, 14.8.4.3.4), even where it is all heads.
    if (head && headerRows < body.length) {
      this.#head ??= table.add("THead");
      return this.#head;
    }
    this.#body ??= table.add("TBody");
    return this.#body;
  }
}
