import type { Content } from "pdfmake/interfaces.js";
import type { Edition } from "../../edition/load-edition.ts";
import { gridRow } from "../blocks/grid-row.ts";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";
import { newPage } from "./new-page.ts";

const { colours, fonts, sizes } = theme;

function frontTitle(text: string): Content {
  return {
    text,
    font: fonts.display,
    bold: true,
    fontSize: sizes.chapter,
    color: colours.ink,
    margin: [0, 40, 0, 28],
  };
}

/** Who made the panorama, what it may be used for, from which state of the data. */
export function credits({ sheet, dataset }: Edition): Content[] {
  const vintage = sheet.edition.vintages.find(({ code }) => code === sheet.millesime);
  const entries = [
    ...sheet.credits,
    { role: "Données", noms: [`Millésime\u00a0: ${vintage?.label ?? sheet.millesime}`] },
    { role: "Licence", noms: [sheet.licence] },
  ];
  const notice = dataset.simulated ? [simulationNotice()] : [];
  return [
    newPage(),
    frontTitle("Crédits"),
    ...notice,
    ...entries.map(({ role, noms }) =>
      gridRow(
        { text: printable(role), color: colours.text, fontSize: 9 },
        [...noms.map((name) => ({ text: printable(name), color: colours.ink, lineHeight: 1.2 }))],
        9,
      ),
    ),
  ];
}

function simulationNotice(): Content {
  return gridRow({ text: "Données simulées", bold: true, color: colours.rust }, [
    {
      text: "Les structures et les valeurs de ce document sont inventées. Elles servent à éprouver le panorama et ne décrivent aucune activité réelle.",
      color: colours.rust,
      lineHeight: 1.25,
    },
  ]);
}

/** The table of contents; parts and chapters enter it by their `tocItem`. */
export function contents(): Content[] {
  return [
    newPage(),
    frontTitle("Sommaire"),
    { toc: { numberStyle: { bold: true, color: colours.focus } } },
  ];
}
