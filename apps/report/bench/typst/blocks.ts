import { isNode, listOf, marginOf, type Node, numberOr, sidesOf } from "./node.ts";
import { translateText } from "./paragraph.ts";
import { translateCanvas, translateSvg } from "./pictures.ts";
import { array, colour, named, pt, quote } from "./syntax.ts";
import { translateTable } from "./table.ts";
import { cascade, styleNode, type TextStyle, withNamedStyles } from "./text-style.ts";
import type { Translation } from "./translation.ts";

type Translate = (node: Node, style: TextStyle, translation: Translation) => string;

/** The property that tells what a node is, and how it is set; the first that a node has counts. */
const kinds: Readonly<Record<string, Translate>> = {
  stack: ({ stack }, style, { block }) => block(stack, style),
  columns: translateColumns,
  flow: translateFlow,
  aside: translateAside,
  figure: translateFigure,
  ul: (node, style, translation) => translateList("list", node, style, translation),
  ol: (node, style, translation) => translateList("enum", node, style, translation),
  table: translateTable,
  svg: translateSvg,
  canvas: translateCanvas,
  toc: translateContents,
  text: translateText,
};

/** Any block as markup; a kind that is not known is an error. */
export function translateBlock(
  content: unknown,
  outer: TextStyle,
  translation: Translation,
): string {
  if (Array.isArray(content)) {
    return content.map((one) => translation.block(one, outer)).join("\n\n");
  }
  const own: Node = isNode(content) ? content : { text: content ?? "" };
  const node = withNamedStyles(own, translation.styles);
  const kind = node.flow !== undefined ? "flow" : Object.keys(kinds).find((name) => name in node);
  const translate = kind === undefined ? undefined : kinds[kind];
  if (translate === undefined) throw new Error(`unknown node: ${Object.keys(node).join(", ")}`);
  const style = cascade(outer, node, {});
  return placed(node, translate(node, style, translation), translation);
}

/** What surrounds a block: its margins, its page, whether it may be broken. */
function placed(node: Node, markup: string, translation: Translation): string {
  const [left, top, right, bottom] = marginOf(node);
  const { absolutePosition, relativePosition, unbreakable, keepWithNext, pageBreak } = node;
  let set = markup;
  if (left !== 0 || right !== 0) set = `#pad(left: ${pt(left)}, right: ${pt(right)})[${set}]`;
  if (isNode(absolutePosition)) return absolutely(absolutePosition, set, translation);
  if (isNode(relativePosition)) return relatively(relativePosition, set);
  if (unbreakable === true) set = `#block(breakable: false)[${set}]`;
  if (keepWithNext === true) set = `#block(sticky: true)[${set}]`;
  if (top !== 0) set = `#v(${pt(top)})\n${set}`;
  if (bottom !== 0) set = `${set}\n#v(${pt(bottom)})`;
  return broken(pageBreak, set);
}

function broken(pageBreak: unknown, markup: string): string {
  const [, place, side] = /^(before|after)(Odd|Even)?$/.exec(String(pageBreak)) ?? [];
  const pagebreak = `#pagebreak(${side === undefined ? "" : `to: ${quote(side.toLowerCase())}`})`;
  if (place === undefined) return markup;
  return place === "before" ? `${pagebreak}\n${markup}` : `${markup}\n${pagebreak}`;
}

function relatively({ x, y }: Node, markup: string): string {
  const at = { dx: pt(numberOr(x, 0)), dy: pt(numberOr(y, 0)) };
  return `#place(${named(at)}, block(width: 100%)[${markup}])`;
}

/** From the page's corner; Typst places from that of the text. */
function absolutely({ x, y }: Node, markup: string, { page }: Translation): string {
  const [left, top] = page.margins;
  const at = { dx: pt(Number(x) - left), dy: pt(Number(y) - top) };
  const width = pt(page.width - Number(x) - (Number(x) === 0 ? 0 : page.margins[2]));
  return `#place(top + left, ${named(at)}, block(width: ${width})[${markup}])`;
}

/** Columns, interrupted by what floats over the full width. */
function translateFlow(node: Node, style: TextStyle, { block }: Translation): string {
  const { flow, count, columns, gap } = node;
  const parts: unknown[][] = [[]];
  for (const one of listOf(flow)) {
    if (isNode(one) && one.float !== undefined) parts.push([one], []);
    else parts.at(-1)?.push(one);
  }
  const set = `${numberOr(count ?? columns, 2)}, ${pt(numberOr(gap, 14))}`;
  return parts
    .map((part, place) =>
      place % 2 === 0
        ? `#balanced(${set}, ${pt(spareOf(part))})[${block(part, style)}]`
        : block(part, style),
    )
    .filter((_, place) => parts[place]?.length !== 0)
    .join("\n\n");
}

/** Two lines; more where a box may move to the next column as a whole. */
function spareOf(flow: readonly unknown[]): number {
  const whole = flow.some((one) => isNode(one) && (one.unbreakable === true || "figure" in one));
  return whole ? 120 : 28;
}

function translateColumns(node: Node, style: TextStyle, { block }: Translation): string {
  const columns = node.columns as unknown[];
  const widths = columns.map((column) => {
    const width = isNode(column) ? column.width : undefined;
    if (typeof width === "number") return pt(width);
    return width === "auto" || (typeof width === "string" && width.endsWith("%")) ? width : "1fr";
  });
  const gap = numberOr(style.columnGap, 0);
  const cells = columns.map((column) => `[${block(column, style)}]`);
  return `#grid(columns: ${array(widths)}, column-gutter: ${pt(gap)}, ${cells.join(",\n  ")})`;
}

function translateAside(node: Node, style: TextStyle, { block }: Translation): string {
  const { fill, padding, rule, border, radius } = node;
  const [left, top, right, bottom] = sidesOf(padding);
  const line = isNode(rule) ? `${pt(Number(rule.width))} + ${colour(rule.colour)}` : undefined;
  const edge = isNode(border)
    ? `${pt(Number(border.width))} + ${colour(border.colour)}`
    : undefined;
  const written = named({
    width: "100%",
    fill: typeof fill === "string" ? colour(fill) : undefined,
    inset: `(${named({ left: pt(left), top: pt(top), right: pt(right), bottom: pt(bottom) })})`,
    stroke: edge ?? (line === undefined ? undefined : `(left: ${line})`),
    radius: radius === undefined ? undefined : pt(Number(radius)),
  });
  return `#block(${written})[${block(node.aside, style)}]`;
}

function translateFigure(node: Node, style: TextStyle, { block }: Translation): string {
  const { figure, alt, caption } = node;
  const written = named({
    alt: quote(String(alt ?? "")),
    caption: caption === undefined ? undefined : `[${block(caption, style)}]`,
  });
  return `#figure(${written})[${block(figure, style)}]`;
}

/** pdfmake sets a list's text as far in as « 9. » is wide. */
const INDENT = 0.946;
const MARKER = { list: 0.4, enum: 0.746 };

function translateList(
  kind: "list" | "enum",
  node: Node,
  style: TextStyle,
  { block, sheet }: Translation,
): string {
  const size = numberOr(style.fontSize, 12);
  const name = sheet.name({ ...style, color: style.markerColor ?? style.color });
  const written = named({
    tight: "true",
    "body-indent": pt((INDENT - MARKER[kind]) * size),
    marker: kind === "list" ? `box(width: ${pt(MARKER.list * size)}, s${name}[•])` : undefined,
    numbering: kind === "enum" ? `n => s${name}[#n.]` : undefined,
    start: node.start === undefined ? undefined : String(node.start),
  });
  const items = listOf(node.ul ?? node.ol).map((item) => `[${block(item, style)}]`);
  return `#${kind}(${written}, ${items.join(",\n  ")})`;
}

function translateContents(
  node: Node,
  style: TextStyle,
  { block, sheet, styles }: Translation,
): string {
  const toc = node.toc as Node;
  const numbers = cascade(style, styleNode(toc.numberStyle), styles);
  const title = toc.title === undefined ? "" : block(toc.title, style);
  const list = typeof toc.id === "string" ? `supplement: [#${quote(toc.id)}]` : "outlined: true";
  return `${title}\n#contents(heading.where(${list}), a${sheet.name(numbers)})`;
}
