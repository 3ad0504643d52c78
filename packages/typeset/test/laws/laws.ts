import type { PaintedPage, TextItem } from "../reading/read-page.ts";
import type { ReadPdf } from "../reading/read-pdf.ts";
import {
  elementsOf,
  marksUnder,
  type StructureElement,
  type StructureKid,
  textUnder,
} from "../reading/read-structure.ts";
import type { Worded } from "./worded.ts";

const WORD = /w\d{4}/g;

/** What is wrong with the words of a document: lost, read twice, out of order, outside of the tree. */
export function wrongWords(read: ReadPdf, { words, notes }: Worded): string[] {
  const found = [...elementsOf(read.structure)].filter(({ role }) => role === "Note");
  const wrong: string[] = [];
  const inTree = wordsOf(textUnder(withoutNotes(read.structure)));
  const expected = words.map((word) => word.replace("\u00ad", ""));
  compare("text", inTree, expected, wrong);
  for (const [index, note] of notes.entries()) {
    const element = found.find(({ id }) => id === `note-${index + 1}`);
    const there = element === undefined ? [] : wordsOf(textUnder(element));
    compare(
      `note ${index + 1}`,
      there,
      note.map((word) => word.replace("\u00ad", "")),
      wrong,
    );
  }
  return [...wrong, ...wrongMarks(read)];
}

function compare(
  what: string,
  found: readonly string[],
  expected: readonly string[],
  wrong: string[],
) {
  const at = expected.findIndex((word, index) => found[index] !== word);
  if (at >= 0) wrong.push(`${what}: ${expected[at]} expected, ${found[at] ?? "nothing"} found`);
  else if (found.length > expected.length)
    wrong.push(`${what}: ${found[expected.length]} is read once more`);
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function withoutNotes(element: StructureElement): StructureElement {
  const kids = element.kids.flatMap((kid): StructureKid[] => {
    if (!("role" in kid)) return [kid];
    return kid.role === "Note" ? [] : [withoutNotes(kid)];
  });
  return { ...element, kids };
}

/** Each marked content of a page stands once in the tree, and once in what pdf.js makes of it; nothing is untagged. */
export function wrongMarks(read: ReadPdf): string[] {
  const wrong: string[] = [];
  const inTree = [...marksUnder(read.structure)];
  for (const { number, marks, treeMarks, untagged, entangled, texts } of read.pages) {
    const own = inTree.filter(({ page }) => page === number).map(({ mark }) => mark);
    const painted = [...marks.keys()].sort(ascending);
    if (String([...own].sort(ascending)) !== String(painted))
      wrong.push(`page ${number}: the tree has marks ${own}, the page ${painted}`);
    if (String([...treeMarks].sort(ascending)) !== String(painted))
      wrong.push(`page ${number}: pdf.js reads marks ${treeMarks}, the page has ${painted}`);
    if (entangled > 0) wrong.push(`page ${number}: ${entangled} marks in others or left open`);
    if (untagged > 0) wrong.push(`page ${number}: ${untagged} things painted without a mark`);
    if (texts.some(({ missing }) => missing > 0)) wrong.push(`page ${number}: missing glyphs`);
  }
  return wrong;
}

const ascending = (a: number, b: number) => a - b;

/** Header and footer stand on each page, as artifacts. */
export function wrongRunning({ pages }: ReadPdf): string[] {
  return pages.flatMap(({ number, texts }) => {
    const artifacts = texts.filter(({ mark }) => mark === undefined).map(({ text }) => text.trim());
    return [`tête${number}`, `pied${number}sur${pages.length}`]
      .filter((text) => artifacts.filter((one) => one === text).length !== 1)
      .map((text) => `page ${number}: no ${text}`);
  });
}

/** What is painted outside of the page. */
export function outside({ pages }: ReadPdf): string[] {
  const HAIR = 0.5;
  return pages.flatMap(({ number, width, height, texts, shapes }) => [
    ...texts
      .filter(
        ({ x, baseline, width: own, size }) =>
          x < -HAIR ||
          x + own > width + HAIR ||
          baseline > height + HAIR ||
          baseline - size * 0.7 < -HAIR,
      )
      .map(({ text, x, baseline }) => `page ${number}: « ${text} » at ${x}, ${baseline}`),
    ...shapes
      .filter(
        ({ x, y, width: w, height: h }) =>
          x < -HAIR || y < -HAIR || x + w > width + HAIR || y + h > height + HAIR,
      )
      .map((shape) => `page ${number}: a shape at ${JSON.stringify(shape)}`),
  ]);
}

/** Tagged text outside of the margins; the signs that hang over an edge may stand a little out. */
export function overMargins(
  { pages }: ReadPdf,
  margins: readonly [number, number, number, number],
) {
  const [left, top, right, bottom] = margins;
  return pages.flatMap(({ number, width, height, texts }) =>
    texts
      .filter(({ mark }) => mark !== undefined)
      .filter(
        ({ x, baseline, width: own, size }) =>
          x < left - 0.4 * size - 0.5 ||
          x + own > width - right + 0.6 * size ||
          baseline > height - bottom + 0.5 ||
          baseline - 0.6 * size < top - 0.5,
      )
      .map(({ text, x, baseline }) => `page ${number}: « ${text} » at ${x}, ${baseline}`),
  );
}

/** Words that stand on each other. */
export function overlapping({ pages }: ReadPdf): string[] {
  return pages.flatMap(({ number, texts }) => {
    const boxes = texts.filter(({ width }) => width > 0).map(boxOf);
    const found: string[] = [];
    boxes.sort((a, b) => a.top - b.top);
    for (const [index, one] of boxes.entries()) {
      for (let next = index + 1; next < boxes.length; next++) {
        const other = boxes[next] as typeof one;
        if (other.top >= one.bottom - 0.5) break;
        if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5)
          found.push(`page ${number}: « ${one.text} » on « ${other.text} »`);
      }
    }
    return found;
  });
}

/** From the height of an x to the base line, as descenders of one line may reach the ascenders of the next. */
function boxOf({ text, x, baseline, width, size }: TextItem) {
  return { text, left: x, right: x + width, top: baseline - 0.65 * size, bottom: baseline };
}

/** Lines of an element, each with the column fragment that it stands in. */
type Line = { readonly page: number; readonly baseline: number; readonly x: number };

export function linesOf(element: StructureElement, pages: readonly PaintedPage[]): Line[] {
  const lines: Line[] = [];
  for (const kid of element.kids) {
    if (!("mark" in kid)) continue;
    for (const item of pages[kid.page - 1]?.texts ?? []) {
      if (item.mark !== kid.mark || item.text.trim() === "") continue;
      const last = lines.at(-1);
      if (last?.page === kid.page && Math.abs(last.baseline - item.baseline) < 0.01) continue;
      lines.push({ page: kid.page, baseline: item.baseline, x: item.x });
    }
  }
  return lines;
}

/** Lines by the column that they stand in: on another page, or further up, is another column. */
export function fragmentsOf(lines: readonly Line[]): Line[][] {
  const fragments: Line[][] = [];
  for (const line of lines) {
    const open = fragments.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last?.page === line.page && line.baseline > last.baseline)
      open.push(line);
    else fragments.push([line]);
  }
  return fragments;
}
