import { setOnce } from "../measure/known-lines.ts";
import { lineHeightOf } from "../measure/line-height.ts";
import type { Measured } from "../measure/measured.ts";
import type { Paragraph, ParagraphRun } from "../measure/paragraph.ts";
import { type LinePart, setLine } from "../measure/set-line.ts";
import type { Page } from "../pages/page.ts";
import { paintLine } from "../paint/paint-line.ts";
import type { Tag } from "../tags/element.ts";
import type { ParagraphTags } from "../tags/paragraph-tags.ts";
import type { BrokenLine } from "../text/break-lines.ts";
import type { Block, Tie } from "./block.ts";
import { checkInside, isInside } from "./check-inside.ts";
import type { Layout } from "./layout.ts";
import type { Note } from "./note.ts";

type LineProperties = {
  readonly layout: Layout;
  readonly paragraph: Paragraph;
  readonly line: BrokenLine;
  readonly tags: ParagraphTags;
  readonly x: number;
  readonly width: number;
  readonly tie: Tie;
  /** The node that begins with this line. */
  readonly opens: Measured | undefined;
};

/** A line of a paragraph. */
export class LineBlock implements Block {
  readonly height: number;
  readonly baseline: number;
  readonly space = 0;
  readonly tie: Tie;
  readonly notes: readonly Note[];
  readonly own: LineProperties;

  constructor(own: LineProperties) {
    this.own = own;
    this.tie = own.tie;
    const runs = runsOf(own);
    this.height = Math.max(...runs.map(({ style, face }) => lineHeightOf(style, face)));
    this.baseline = Math.max(
      ...runs.map(({ style, face: [font] }) => (font.ascent * style.fontSize) / 1000),
    );
    this.notes = runs.flatMap((run) => own.tags.noteOf(run) ?? []);
    if (own.tags.isRead) own.layout.ledger.expect(this, () => wordsOf(own), runs[0]?.meaning);
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    const { opens, tags, layout } = this.own;
    if (!echo) layout.ledger.settle(this);
    if (opens !== undefined && !echo) open(page, opens, y);
    const parts = this.#set();
    const at = { x: x + this.own.x, top: y, height: this.height, baseline: y + this.baseline };
    this.#checkInside(page, parts, at);
    // A page number is known when all pages are made, and with it where the words beside it stand.
    const waiting = parts.some(({ run }) => run.reference !== undefined);
    for (const [index, group] of groupsOf(parts, tags).entries()) {
      const known = () => (waiting ? groupsOf(this.#set(), tags)[index]?.parts : group.parts) ?? [];
      page.paint(echo ? "Pagination" : group.tag, (canvas) => paintLine(canvas, known(), at));
      const link = echo ? undefined : linkOf(group.parts, tags);
      if (link === undefined) continue;
      const { height } = this;
      const area = () => areaOf(known(), at.x);
      page.links.push({
        ...{ ...link, y, height },
        get text() {
          return area().text;
        },
        get x() {
          return area().x;
        },
        get width() {
          return area().width;
        },
      });
    }
  }

  #checkInside(page: Page, parts: readonly LinePart[], at: { x: number; top: number }): void {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return;
    const box = {
      x: at.x + first.x,
      y: at.top,
      width: last.x + last.width - first.x,
      height: this.height,
    };
    if (isInside(page, box)) return;
    const text = areaOf(parts, at.x).text.trim();
    if (text === "") return;
    const words = `Le passage «\u00a0${text.slice(0, 60)}\u00a0»`;
    checkInside(page, box, words, first.run.meaning, this.own.layout.report);
  }

  #set(): readonly LinePart[] {
    const { paragraph, line, width, layout } = this.own;
    const set = () =>
      setLine(paragraph, line, width, layout.text.shaper, ({ reference }) => {
        const page = reference === undefined ? undefined : layout.pageOf(reference);
        return page === undefined ? undefined : String(page);
      });
    const refers = paragraph.runs.some(({ reference }) => reference !== undefined);
    return refers ? set() : setOnce(paragraph, line, width, set);
  }
}

function linkOf([first]: readonly LinePart[], tags: ParagraphTags) {
  return first && tags.linkOf(first.run);
}

/** The words of a link on a line, and where they stand. */
function areaOf(parts: readonly LinePart[], left: number) {
  const [first, last] = [parts[0], parts.at(-1)];
  const words = parts.map(({ text }) => text).join("");
  const start = first?.x ?? 0;
  const end = last === undefined ? start : last.x + last.width;
  return { text: words.replaceAll("\u00ad", ""), x: left + start, width: end - start };
}

/** The runs on a line; an empty one keeps the height of the words that would stand there. */
function runsOf({ paragraph, line }: LineProperties): readonly ParagraphRun[] {
  const found = new Set<ParagraphRun>();
  for (let index = line.from; index < line.to; index++) {
    const segment = paragraph.segments[index];
    if (segment !== undefined) found.add(paragraph.runs[segment.run] as ParagraphRun);
  }
  if (found.size === 0) return paragraph.runs.slice(0, 1);
  return [...found];
}

function wordsOf({ paragraph, line }: LineProperties): string {
  const segments = paragraph.segments.slice(line.from, line.to);
  return segments
    .map(({ run, start, end }) => paragraph.runs[run]?.text.slice(start, end))
    .join("")
    .replaceAll("\u00ad", "");
}

/** Parts that belong to one element, one after the other. */
function groupsOf(
  parts: readonly LinePart[],
  tags: ParagraphTags,
): { tag: Tag; parts: LinePart[] }[] {
  const groups: { tag: Tag; parts: LinePart[] }[] = [];
  for (const part of parts) {
    const tag = tags.tagOf(part.run);
    const last = groups.at(-1);
    if (last !== undefined && last.tag === tag) last.parts.push(part);
    else groups.push({ tag, parts: [part] });
  }
  return groups;
}

/** What begins with a node's first line: a destination, an entry of the outline, the page that references give. */
function open(page: Page, node: Measured, y: number): void {
  page.begun.add(node);
  for (const id of idsOf(node)) page.destinations.set(id, y);
  const { heading, outline } = node.meaning;
  if (heading === undefined || outline === false) return;
  const runs = node._inlines?.[0]?.runs ?? [];
  const read = runs.filter(({ meaning }) => meaning?.note === undefined);
  const words = read.map(({ text }) => text).join("");
  page.outline.push({ level: heading, title: outline ?? plain(words), y });
}

/** The ids of a node and of the words in it. */
function* idsOf({ id, text }: Pick<Measured, "id" | "text">): Generator<string> {
  if (id !== undefined) yield id;
  if (!Array.isArray(text)) return;
  for (const one of text) if (one !== null && typeof one === "object") yield* idsOf(one);
}

/** Words as an outline shows them: on one line, without marks for breaks. */
function plain(words: string): string {
  return words.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}
