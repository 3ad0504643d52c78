import { cutLongWords } from "../measure/cut-long-words.ts";
import type { Measured } from "../measure/measured.ts";
import type { Paragraph } from "../measure/paragraph.ts";
import type { Tag } from "../tags/element.ts";
import { ParagraphTags } from "../tags/paragraph-tags.ts";
import { type BrokenLine, breakLines } from "../text/break-lines.ts";
import type { Column } from "./block.ts";
import type { Layout, Place } from "./layout.ts";
import { LineBlock } from "./line-block.ts";

/** The fewest lines of a paragraph that stand alone at the foot of a column, or at its head. */
const ORPHANS = 2;
const WIDOWS = 2;

/** A text node as lines of a column. The first of them carries its id, its outline entry and its place in the contents. */
export function layOutParagraph(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const paragraph = node._inlines?.[0];
  if (paragraph === undefined) return { blocks: [], after: 0 };
  const blocks = linesOf(layout, paragraph, place, tag, node);
  return { blocks, after: 0 };
}

/** The lines of a paragraph, tied so that none stands alone. */
export function linesOf(
  layout: Layout,
  asked: Paragraph,
  { x, width }: Place,
  tag: Tag,
  node?: Measured,
): LineBlock[] {
  const paragraph = cutLongWords(asked, width, (run, text) => layout.text.widthOf(run, text));
  const tags = new ParagraphTags(paragraph.runs, tag, layout);
  const lines = broken(paragraph, width);
  return lines.map((line, index) => {
    const edge = index > 0 && (index < ORPHANS || lines.length - index < WIDOWS);
    return new LineBlock({
      layout,
      paragraph,
      line,
      tags,
      x: index === 0 ? x + paragraph.indent : x,
      width: index === 0 ? width - paragraph.indent : width,
      tie: edge ? "kept" : "free",
      opens: index === 0 ? node : undefined,
    });
  });
}

function broken(paragraph: Paragraph, width: number): readonly BrokenLine[] {
  const { pieces, lines, alignment, indent } = paragraph;
  const setting = alignment === "justify" ? "justified" : "ragged";
  const key = `${setting} ${indent} ${width}`;
  let known = lines.get(key);
  if (known === undefined) {
    known = breakLines(pieces, indent === 0 ? width : [width - indent, width], { setting });
    lines.set(key, known);
  }
  return known;
}
