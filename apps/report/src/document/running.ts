import type { Content } from "pdfmake/interfaces.js";
import type { Edition } from "../edition/load-edition.ts";
import { printable } from "./printable.ts";
import { theme } from "./theme.ts";

const { margins, colours } = theme;

/** « Données simulées » at the head of every page of a simulation, covers included. */
export function pageHeader({ dataset }: Edition): Content {
  if (!dataset.simulated) return { text: "" };
  return {
    table: {
      widths: ["*"],
      body: [
        [
          {
            text: "DONNÉES SIMULÉES",
            alignment: "center",
            bold: true,
            fontSize: 8.4,
            color: colours.paper,
            fillColor: colours.rust,
            margin: [0, 3, 0, 3],
          },
        ],
      ],
    },
    layout: "noBorders",
  };
}

/** Title and page number at the foot; nothing on the covers. */
export function pageFooter({ sheet }: Edition, current: number, count: number): Content {
  if (current === 1 || current === count) return { text: "" };
  return {
    columns: [
      {
        text: printable(`${sheet.titre} ${sheet.edition.code}`),
        color: colours.text,
        fontSize: 7.8,
      },
      {
        text: String(current),
        alignment: "right",
        bold: true,
        color: colours.focus,
        fontSize: 9,
        width: 40,
      },
    ],
    margin: [margins.left, 28, margins.right, 0],
  };
}
