import { composeFrench } from "@panorama/narrative";
import type { Content } from "@panorama/typeset";
import type { Themed } from "../material.ts";
import { pageGround } from "./ground.ts";

/** The back cover: what the document is for, and who publishes it. */
export function backCover({ edition: { sheet }, theme }: Themed): Content[] {
  const { fonts, sizes } = theme;
  const { fill, text, soft } = theme.grounds.dark;
  const x = theme.page.margins.left;
  const [publisher] = sheet.credits;
  const [first = "", ...others] = sheet["quatrieme-de-couverture"]
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => composeFrench(paragraph.replaceAll("\n", " ")));
  const from = "edition.yaml";
  const words = { marginRight: 60, marginBottom: 16 };
  return [
    { stack: [], pageBreak: "before" },
    pageGround(fill),
    {
      stack: [
        { text: first, font: fonts.display, fontSize: 22, lineHeight: 1.05, color: text, ...words },
        ...others.map((paragraph) => ({
          text: paragraph,
          fontSize: sizes.lead,
          lineHeight: 1.15,
          color: text,
          ...words,
        })),
      ],
      absolutePosition: { x, y: 200 },
      from,
    },
    {
      stack: [
        { text: publisher?.noms.join(", ") ?? "", color: text, bold: true },
        { text: sheet.licence, color: soft, fontSize: sizes.small },
      ],
      absolutePosition: { x, y: 740 },
      from,
    },
  ];
}
