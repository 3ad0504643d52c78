import { translateBlock } from "./blocks.ts";
import { isNode, type Node, numberOr, sidesOf } from "./node.ts";
import { runningPages } from "./running.ts";
import { named, pt, quote } from "./syntax.ts";
import { StyleSheet } from "./text-style.ts";
import type { Translation } from "./translation.ts";

/** A Typst document: its source, and the drawings it names, by file name. */
export type TypstDocument = {
  readonly source: string;
  readonly files: ReadonlyMap<string, string>;
};

/** A document definition, as plain data, in Typst's language: the same text, charts and tables, set as alike as it can. */
export function toTypst(definition: Node, columns: keyof typeof COLUMNS): TypstDocument {
  const translation: Translation = {
    page: pageOf(definition),
    styles: isNode(definition.styles) ? definition.styles : {},
    sheet: new StyleSheet(),
    files: new Map(),
    entries: new Map(),
    block: (content, style) => translateBlock(content, style, translation),
  };
  const style = {
    font: "Source Sans 3",
    fontSize: 12,
    ...(isNode(definition.defaultStyle) ? definition.defaultStyle : {}),
  };
  const running = runningPages(definition, style, translation);
  const content = translation.block(definition.content, style);
  const { sheet, entries, files } = translation;
  const base = sheet.name(style);
  const levels = [...entries].map(([level, entry]) => `"${level}": ${entry}`).join(", ");
  const source = [
    sheet.source(),
    ground(definition, translation),
    `#set text(..a${base})`,
    `#let entries = (${levels === "" ? ":" : levels})`,
    COLUMNS[columns],
    DEFINITIONS,
    running,
    content,
  ].join("\n");
  return { source: `${source}\n`, files };
}

function pageOf({ pageSize, pageMargins }: Node): Translation["page"] {
  const size: Node = isNode(pageSize) ? pageSize : {};
  return {
    width: numberOr(size.width, 595.28),
    height: numberOr(size.height, 841.89),
    margins: sidesOf(pageMargins ?? 40),
  };
}

function ground(definition: Node, { page }: Translation): string {
  const info: Node = isNode(definition.info) ? definition.info : {};
  const [left, top, right, bottom] = page.margins;
  const day = String(info.creationDate ?? "1999-01-01")
    .slice(0, 10)
    .split("-")
    .map(Number);
  const document = named({
    title: quote(String(info.title ?? "")),
    author: quote(String(info.author ?? "")),
    description: quote(String(info.subject ?? "")),
    date: `datetime(year: ${day[0]}, month: ${day[1]}, day: ${day[2]})`,
  });
  const margin = `(${named({ left: pt(left), top: pt(top), right: pt(right), bottom: pt(bottom) })})`;
  return `#set document(${document})
#set page(width: ${pt(page.width)}, height: ${pt(page.height)}, margin: ${margin})
#set text(lang: ${quote(String(definition.language ?? "fr").slice(0, 2))})
#set smartquote(enabled: false)
#set par(leading: 0pt, spacing: 0pt)
#set block(above: 0pt, below: 0pt)
#set list(spacing: 0pt)
#set enum(spacing: 0pt)
#set figure(gap: 0pt, numbering: none, supplement: none)
#set table(stroke: none)
#show figure: set align(left)
#show figure: set block(breakable: true)
#show figure.caption: it => it.body
#show heading: it => block(above: 0pt, below: 0pt, sticky: true, it.body)`;
}

/**
 * Typst fills its columns one after the other. To level them their height is measured first, and some is left for what
 * cannot be parted: that costs it about as much again.
 */
const COLUMNS = {
  plain: "#let balanced(count, gap, spare, body) = columns(count, gutter: gap, body)",
  level: `#let balanced(count, gap, spare, body) = layout(size => {
  let width = (size.width - gap * (count - 1)) / count
  let height = measure(body, width: width).height
  block(height: height / count + spare, columns(count, gutter: gap, body))
})`,
};

const DEFINITIONS = `#let heading-above(level) = context {
  let above = query(heading.where(level: level).before(here()))
  if above.len() > 0 { above.last().body }
}
#let page-of(id) = context counter(page).at(label(id)).first()
#let contents(target, numbers) = {
  show outline.entry: it => {
    let (words, above, below) = entries.at(str(it.level))
    block(inset: (top: 2pt + above, bottom: 2pt + below), link(it.element.location(), grid(
      columns: (1fr, auto), column-gutter: 8pt, text(..words, it.body()), text(..numbers, it.page()),
    )))
  }
  outline(title: none, target: target)
}`;
