import type { Content, TableLayout } from "pdfmake/interfaces.js";
import type { BoxName } from "../../chapters/dialect.ts";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";

const { colours, grid, sizes } = theme;

const looks = {
  essentiel: { fill: colours.night, label: colours.amber, text: colours.paper, size: sizes.lead },
  encadre: { fill: colours.mist, label: colours.focus, text: colours.ink, size: sizes.body },
  vigilance: { fill: colours.sand, label: colours.rust, text: colours.ink, size: sizes.body },
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
      dontBreakRows: true,
      widths: [grid.aside - 16, grid.main - 16],
      body: [
        [
          { stack: headingOf(name, title), fillColor: fill },
          { stack: blocks, fillColor: fill, color: text, fontSize: size },
        ],
      ],
    },
    layout: padded,
    margin: [0, 2, 0, 14],
  };
}

/** The same box in one column, to stand beside something else. */
export function narrowBox(name: BoxName, title: string, blocks: Content[]): Content {
  const { fill, text, size } = looks[name];
  const stack = [
    ...headingOf(name, title),
    { text: "", margin: [0, 0, 0, 5] as Margins },
    ...blocks,
  ];
  return {
    table: { widths: ["*"], body: [[{ stack, fillColor: fill, color: text, fontSize: size }]] },
    layout: padded,
  };
}

type Margins = [number, number, number, number];

function headingOf(name: BoxName, title: string): Content[] {
  const { label, text } = looks[name];
  const heading: Content[] = [
    {
      text: labels[name].toUpperCase(),
      color: label,
      bold: true,
      fontSize: 7.6,
      characterSpacing: 0.8,
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

const padded: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 16 : grid.gutter),
  paddingRight: (column) => (column === 0 ? 0 : 12),
  paddingTop: () => 12,
  paddingBottom: () => 8,
};
