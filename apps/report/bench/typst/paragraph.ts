import { plainWords, translateInline } from "./inline.ts";
import { listOf, marginOf, type Node, numberOr } from "./node.ts";
import { named, pt, quote } from "./syntax.ts";
import { cascade, lineHeight, styleNode, type TextStyle } from "./text-style.ts";
import type { Translation } from "./translation.ts";

/** A paragraph or a heading. One without words has the height of its line. Soft hyphens ask for hyphenation. */
export function translateText(node: Node, outer: TextStyle, translation: Translation): string {
  const { text, id } = node;
  const style: TextStyle = { ...outer, hyphenate: plainWords(text).includes("\u00ad") };
  const label = typeof id === "string" ? `#metadata(none)#label(${quote(id)})` : "";
  if (plainWords(text).trim() === "" && !holdsNote(text)) {
    return `${label}#v(${pt(lineHeight(style))})`;
  }
  const words = translateInline(
    node.link === undefined ? text : { text, link: node.link },
    style,
    style,
    translation,
  );
  const set = isHeading(node)
    ? heading(node, words, style, translation)
    : `#s${translation.sheet.name(style)}[${style.noWrap === true ? `#box[${words}]` : words}]`;
  return aligned(indented(`${label}${set}`, style.leadingIndent), style.alignment);
}

function holdsNote(content: unknown): boolean {
  return listOf(content).some(
    (part) => typeof part === "object" && part !== null && !("text" in part),
  );
}

function isHeading({ heading, tocItem }: Node): boolean {
  return heading !== undefined || (tocItem !== undefined && tocItem !== false);
}

function indented(markup: string, indent: unknown): string {
  const length = numberOr(indent, 0);
  return length === 0
    ? markup
    : `#par(first-line-indent: (amount: ${pt(length)}, all: true))[${markup}]`;
}

function aligned(markup: string, alignment: unknown): string {
  switch (alignment) {
    case "right":
    case "center":
      return `#align(${alignment})[${markup}]`;
    case "justify":
      return `#[#set par(justify: true);${markup}]`;
    default:
      return markup;
  }
}

function heading(node: Node, words: string, style: TextStyle, translation: Translation): string {
  const lists = listOf(node.tocItem).filter((list) => list !== false);
  const level = numberOr(node.heading, lists.length > 1 ? 2 : 1);
  const list = lists.find((name) => typeof name === "string");
  if (lists.length > 0) translation.entries.set(level, entry(node, style, translation));
  const written = named({
    level: String(level),
    outlined: String(lists.length > 0),
    bookmarked: String(node.outline !== false),
    supplement: list === undefined ? undefined : `[#${quote(String(list))}]`,
  });
  const name = translation.sheet.name(style);
  return `#[#show heading: set text(..a${name});#heading(${written})[${words}]]`;
}

/** How a heading looks in a table of contents: the arguments of its text, the space above and below. */
function entry(node: Node, style: TextStyle, { sheet, styles }: Translation): string {
  const plain = { ...style, bold: false, font: "Source Sans 3", lineHeight: 1, fontSize: 9.8 };
  const look = cascade(plain, styleNode(node.tocStyle), styles);
  const [, above, , below] = marginOf({ margin: node.tocMargin });
  return `(a${sheet.name(look)}, ${pt(above)}, ${pt(below)})`;
}
