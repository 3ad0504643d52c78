import type { Content } from "@panorama/typeset";
import type { Themed } from "../material.ts";
import { WHOLE_CONTENTS } from "./front-matter.ts";

/** A chapter among those of its part. */
export type ChapterEntry = { readonly id: string; readonly title: string };

/** A part: its title, its number where it has one, and its chapters. */
export type Part = ChapterEntry & {
  readonly number: number | undefined;
  readonly chapters: readonly ChapterEntry[];
};

/** Opens a part: a dark band from edge to edge with its number, its title and the pages of its chapters. */
export function partOpening(part: Part, { theme }: Themed): Content {
  const { margins, gutter } = theme.page;
  const { dark } = theme.grounds;
  const { number } = part;
  const title = {
    text: part.title,
    id: part.id,
    heading: 2,
    style: "partTitle",
    color: dark.text,
    tocItem: WHOLE_CONTENTS,
    tocStyle: "tocPart",
    tocMargin: [0, 9, 0, 2],
  } satisfies Content;
  const told: Content[] = [title, ...chapterEntries(part, dark.soft)];
  const numeral = {
    text: String(number),
    actualText: `Partie ${number}`,
    style: "partNumeral",
    color: dark.label,
  };
  const { numeral: size } = theme.sizes;
  return {
    pageBreak: "before",
    aside: [
      number === undefined
        ? { stack: told }
        : {
            columns: [
              { width: size * NUMERAL_WIDTH, ...numeral },
              { width: "*", stack: told, marginTop: size * NUMERAL_TOP },
            ],
            columnGap: gutter,
          },
    ],
    fill: dark.fill,
    padding: [margins.left, number === undefined ? BAND_TOP + 10 : BAND_TOP, margins.right, 16],
    role: null,
    margin: [-margins.left, -margins.top, -margins.right, 17],
  };
}

const BAND_TOP = 28;
/** Of the numeral's size: its width, and the empty space over its top. */
const NUMERAL_WIDTH = 0.62;
const NUMERAL_TOP = 0.24;

/** The chapters of a part enter it by their `tocItem`. */
function chapterEntries({ id, chapters }: Part, colour: string): Content[] {
  if (chapters.length === 0) return [];
  const textMargin: [number, number, number, number] = [0, 0, 0, 1];
  return [
    { toc: { id, textStyle: "partChapter", textMargin }, color: colour, margin: [0, 14, 0, 2] },
  ];
}
