import type { BoxName } from "@panorama/narrative";
import type { Content, TableCell, TableLayout } from "pdfmake/interfaces.js";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";
import { LONGEST_WHOLE, lengthOf } from "./length-of.ts";

const { colours, grid, sizes } = theme;

const looks = {
  essentiel: { fill: colours.night, label: colours.amber, text: colours.paper, size: sizes.lead },
  encadre: { fill: colours.mist, label: colours.focus, text: colours.ink, size: sizes.boxed },
  vigilance: { fill: colours.sand, label: colours.rust, text: colours.ink, size: sizes.boxed },
  citation: { fill: colours.paper, label: colours.focus, text: colours.focus, size: sizes.lead },
} as const satisfies Record<BoxName, object>;

const labels: Record<BoxName, string> = {
  essentiel: "L’essentiel",
  encadre: "À savoir",
  vigilance: "Point de vigilance",
  citation: "",
};

/** A coloured box on the page's grid: its name and title in the narrow column, its text beside. */
export function box(name: BoxName, title: string, blocks: Content[]): Content {
  const { fill, text, size } = looks[name];
  return {
    table: {
      dontBreakRows: lengthOf([title, title, title, ...blocks]) < LONGEST_WHOLE,
      widths: [grid.aside - 16, grid.main - 12],
      body: [
        [
          { stack: headingOf(name, title), fillColor: fill },
          { stack: blocks, fillColor: fill, color: text, fontSize: size },
        ],
      ],
    },
    layout: padded,
    margin: [0, 2, 0, 12],
  };
}

/** A box as its name, title and text. */
export type BoxParts = readonly [name: BoxName, title: string, blocks: Content[]];

/** One box in a single column, or several side by side, all as tall as the tallest. */
export function narrowBoxes(boxes: readonly BoxParts[]): Content {
  const cells = boxes.flatMap((parts, position): TableCell[] => [
    ...(position > 0 ? [{ text: "" }] : []),
    narrowCell(parts),
  ]);
  return {
    unbreakable: boxes.every(
      ([, title, blocks]) => 2 * lengthOf([title, ...blocks]) < LONGEST_WHOLE * 1.4,
    ),
    table: {
      widths: cells.map((_, column) => (column % 2 === 0 ? "*" : GAP)),
      body: [cells],
    },
    layout: {
      ...padded,
      paddingLeft: (column: number) => (column % 2 === 0 ? 14 : 0),
      paddingRight: (column: number) => (column % 2 === 0 ? 12 : 0),
    },
    margin: [0, 2, 0, 12],
  };
}

const GAP = 12;

function narrowCell([name, title, blocks]: BoxParts): TableCell {
  const { fill, text, size } = looks[name];
  const space: Content = { text: "", margin: [0, 0, 0, 3] };
  const stack = [...headingOf(name, title), space, ...blocks];
  return { stack, fillColor: fill, color: text, fontSize: size };
}

function headingOf(name: BoxName, title: string): Content[] {
  const { label, text } = looks[name];
  const heading: Content[] = [
    {
      text: labels[name].toUpperCase(),
      color: label,
      bold: true,
      fontSize: 7.6,
    },
    {
      text: printable(title),
      color: text,
      font: theme.fonts.display,
      fontSize: sizes.section,
      lineHeight: 1.15,
      margin: [0, 4, 0, 0],
    },
  ];
  return title === "" ? heading.slice(0, 1) : heading;
}

const padded = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column: number) => (column === 0 ? 16 : grid.gutter),
  paddingRight: (column: number) => (column === 0 ? 0 : 12),
  paddingTop: () => 10,
  paddingBottom: () => 6,
} satisfies TableLayout;
