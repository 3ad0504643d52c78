import { isNode, listOf, type Node } from "./node.ts";
import { colour, quote } from "./syntax.ts";
import { cascade, type TextStyle } from "./text-style.ts";
import type { Translation } from "./translation.ts";

/** These stand for the page's number and the number of pages. */
export const PAGE = "{{page}}";
export const PAGES = "{{pages}}";

/** Stands for the heading of a level that the page is under. */
export function headingMark(level: number): string {
  return `{{heading${level}}}`;
}

/** The words of a paragraph as markup, within a text set in `outer`. */
export function translateInline(
  content: unknown,
  outer: TextStyle,
  style: TextStyle,
  translation: Translation,
): string {
  if (Array.isArray(content)) {
    return content.map((part) => translateInline(part, outer, style, translation)).join("");
  }
  if (!isNode(content)) {
    const words = wordsOf(String(content));
    const { sheet } = translation;
    const [within, own] = [sheet.name(outer), sheet.name(style)];
    return words === "" || within === own ? words : `#s${own}[${words}];`;
  }
  if (content.footnote !== undefined) return translateNote(content.footnote, outer, translation);
  if (content.pageReference !== undefined) {
    return `#page-of(${quote(String(content.pageReference))});`;
  }
  if (content.text === undefined) {
    throw new Error(`unknown words: ${Object.keys(content).join(", ")}`);
  }
  const inner = cascade(style, content, translation.styles);
  return dressed(content, translateInline(content.text, outer, inner, translation));
}

/** The words of a note follow its mark on the same line: a note of one text is no paragraph of its own. */
function translateNote(note: unknown, outer: TextStyle, translation: Translation): string {
  const { alignment: _, ...style } = outer;
  const text = isNode(note) ? note.text : note;
  if (text === undefined || listOf(text).some((part) => isNode(part) && part.text === undefined)) {
    return `#footnote[${translation.block(note, style)}];`;
  }
  const own = isNode(note) ? cascade(style, note, translation.styles) : style;
  const words = translateInline(text, own, own, translation);
  return `#footnote[#s${translation.sheet.name(own)}[${words}]];`;
}

/** Links, grounds and labels around a run. */
function dressed(node: Node, words: string): string {
  const { link, linkToDestination, background, decoration } = node;
  let dress = words;
  if (background !== undefined) dress = `#highlight(fill: ${colour(background)})[${dress}];`;
  if (decoration === "underline") dress = `#underline[${dress}];`;
  if (typeof link === "string") dress = `#link(${quote(link)})[${dress}];`;
  if (typeof linkToDestination === "string") {
    dress = `#link(label(${quote(linkToDestination)}))[${dress}];`;
  }
  return dress;
}

function wordsOf(text: string): string {
  return text
    .split(/(\n|\{\{[a-z]+\d?\}\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\n") return "#linebreak();";
      if (piece === PAGE) return "#counter(page).display();";
      if (piece === PAGES) return "#counter(page).final().first();";
      const [, level] = /^\{\{heading(\d)\}\}$/.exec(piece) ?? [];
      return level === undefined ? `#${quote(piece)};` : `#heading-above(${level});`;
    })
    .join("");
}

/** All the words of some content, without their styles. */
export function plainWords(content: unknown): string {
  if (Array.isArray(content)) return content.map(plainWords).join("");
  if (isNode(content)) return plainWords(content.text ?? "");
  return String(content ?? "");
}
