import type { Content } from "pdfmake/interfaces.js";
import { gridRow } from "../blocks/grid-row.ts";
import { theme } from "../theme.ts";
import { ground } from "./cover.ts";

const { margins, colours, fonts, sizes } = theme;
const BAND = 184;
/** Two lines of title fit between here and the foot of the band. */
const TITLE_TOP = 106;

/** The head of a part: a band over the page with its number and title; the text follows below. */
export function partOpener(title: string, number: number | null): Content[] {
  return [
    ground(colours.night, 0, BAND),
    {
      text: number === null ? "" : String(number),
      font: fonts.display,
      bold: true,
      fontSize: 70,
      color: colours.amber,
      lineHeight: 1,
      absolutePosition: { x: margins.left, y: 30 },
    },
    {
      text: title,
      font: fonts.display,
      bold: true,
      fontSize: sizes.part,
      lineHeight: 1.08,
      color: colours.paper,
      tocItem: true,
      tocStyle: { bold: true, fontSize: 13, color: colours.ink },
      tocMargin: [0, 12, 0, 3],
      absolutePosition: { x: margins.left, y: TITLE_TOP },
    },
    { text: "", margin: [0, 0, 0, BAND - margins.top + 14] },
  ];
}

/** The chapters of a part, at the end of its opening page. */
export function partContents(part: string): Content {
  const heading: Content = {
    text: "Dans cette partie",
    font: fonts.display,
    fontSize: sizes.section,
    color: colours.focus,
  };
  return gridRow(heading, [
    { toc: { id: part, numberStyle: { bold: true, color: colours.focus } } },
  ]);
}

/** The head of a chapter within its part, on a page of its own. */
export function chapterOpener(title: string, part: string): Content[] {
  return [
    {
      text: part.toUpperCase(),
      fontSize: 7.6,
      bold: true,
      color: colours.text,
      margin: [0, 0, 0, 6],
    },
    {
      text: title,
      font: fonts.display,
      bold: true,
      fontSize: sizes.chapter,
      lineHeight: 1.08,
      color: colours.ink,
      tocItem: [true, part],
      tocStyle: { fontSize: 10.5, color: colours.text },
      tocMargin: [0, 1, 0, 1],
      margin: [0, 0, 0, 12],
    },
  ];
}
