import type { Content } from "@panorama/typeset";
import { rule } from "../blocks/rule.ts";
import type { Themed } from "../material.ts";
import { textWidth } from "../theme/page.ts";

/** Who made the panorama, what it may be used for, from which state of the data. */
export function credits({ edition: { sheet, dataset }, theme }: Themed): Content {
  const vintage = sheet.edition.vintages.find(({ code }) => code === sheet.millesime);
  const entries = [
    ...sheet.credits,
    { role: "Données", noms: [`Millésime\u00a0: ${vintage?.label ?? sheet.millesime}`] },
    { role: "Licence", noms: [sheet.licence] },
  ];
  const notice = dataset.simulated ? [SIMULATION] : [];
  const entry = ({ role, noms }: (typeof entries)[number]): Content => ({
    stack: [
      { text: role, style: "creditRole" },
      ...noms.map((text) => ({ text, style: "credit" })),
    ],
    marginBottom: 8,
    unbreakable: true,
  });
  return {
    stack: [
      { ...rule(textWidth(theme), theme.colours.rule, 0.6), marginTop: 26, marginBottom: 14 },
      { text: "Crédits", heading: 2, style: "creditTitle" },
      { flow: [...notice, ...entries].map(entry), gap: theme.page.gutter },
    ],
    unbreakable: true,
    from: "edition.yaml",
  };
}

const SIMULATION = {
  role: "Données simulées",
  noms: [
    "Les structures et les valeurs de ce document sont inventées. Elles servent à éprouver le panorama et ne décrivent aucune activité réelle.",
  ],
};

/** The name of the document's table of contents: parts have their own. */
export const WHOLE_CONTENTS = "sommaire";

/** The table of contents; parts and chapters enter it by their `tocItem`. */
export function contents(): Content[] {
  return [
    { text: "Sommaire", heading: 2, style: "frontTitle", pageBreak: "before" },
    {
      toc: {
        id: WHOLE_CONTENTS,
        textStyle: "tocChapter",
        textMargin: [0, 0.5, 0, 0.5],
        numberStyle: "tocNumber",
      },
    },
  ];
}
