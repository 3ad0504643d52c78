import type { Content } from "pdfmake/interfaces.js";
import type { Edition } from "../../edition/load-edition.ts";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";
import { frameWall } from "./frames.ts";
import { newPage } from "./new-page.ts";

const { page, margins, colours, fonts, grid } = theme;

/** A rectangle over the whole width of the page. */
export function ground(colour: string, y = 0, height: number = page.height): Content {
  const area = { type: "rect", x: 0, y: 0, w: page.width, h: height, color: colour } as const;
  return { canvas: [area], absolutePosition: { x: 0, y } };
}

/** The cover: the wall of screens, the title, the edition. */
export function cover({ sheet, members }: Edition): Content[] {
  return [
    ground(colours.night),
    {
      svg: frameWall(members, grid.full),
      absolutePosition: { x: margins.left, y: 84 },
    },
    {
      text: printable(sheet.reseau),
      fontSize: 12,
      color: colours.sky,
      absolutePosition: { x: margins.left, y: 48 },
    },
    {
      text: printable(sheet.titre),
      font: fonts.display,
      bold: true,
      fontSize: 38,
      lineHeight: 1.05,
      color: colours.paper,
      absolutePosition: { x: margins.left, y: 452 },
    },
    {
      text: printable(sheet.edition.code),
      font: fonts.display,
      bold: true,
      fontSize: 62,
      color: colours.amber,
      absolutePosition: { x: margins.left, y: 648 },
    },
    {
      text: printable(sheet["sous-titre"]),
      fontSize: 12,
      color: colours.sky,
      absolutePosition: { x: margins.left, y: 734 },
    },
  ];
}

/** The back cover: what the document is for, and who publishes it. */
export function backCover({ sheet }: Edition): Content[] {
  const [publisher] = sheet.credits;
  return [
    newPage(),
    ground(colours.night),
    {
      stack: sheet["quatrieme-de-couverture"]
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph, position) => ({
          text: printable(paragraph.replaceAll("\n", " ")),
          font: position === 0 ? fonts.display : fonts.text,
          fontSize: position === 0 ? 22 : 12,
          lineHeight: position === 0 ? 1.15 : 1.35,
          color: position === 0 ? colours.paper : colours.mist,
          margin: [0, 0, 60, 18] as [number, number, number, number],
        })),
      absolutePosition: { x: margins.left, y: 200 },
    },
    {
      stack: [
        { text: printable(publisher?.noms.join(", ") ?? ""), color: colours.paper, bold: true },
        { text: printable(sheet.licence), color: colours.sky, fontSize: 8.6 },
      ],
      absolutePosition: { x: margins.left, y: 740 },
    },
  ];
}
