import { composeFrench } from "@panorama/narrative";
import type { Content } from "@panorama/typeset";
import type { Themed } from "../material.ts";
import { textWidth } from "../theme/page.ts";
import { frameWall } from "./frames.ts";
import { pageGround } from "./ground.ts";

/** The cover: the wall of screens, the title, the edition. */
export function cover({ edition, theme }: Themed): Content[] {
  const { sheet, members } = edition;
  const { fonts, sizes } = theme;
  const { fill, text, label, soft } = theme.grounds.dark;
  const from = "edition.yaml";
  const x = theme.page.margins.left;
  return [
    pageGround(fill),
    { from, text: sheet.reseau, fontSize: 12, color: soft, absolutePosition: { x, y: 46 } },
    {
      svg: frameWall(members, textWidth(theme), theme),
      artifact: true,
      absolutePosition: { x, y: 84 },
    },
    {
      from,
      text: composeFrench(sheet.titre),
      heading: 1,
      outline: false,
      font: fonts.display,
      bold: true,
      fontSize: sizes.cover,
      lineHeight: 1,
      color: text,
      absolutePosition: { x, y: 452 },
    },
    {
      from,
      text: sheet.edition.code,
      font: fonts.display,
      bold: true,
      fontSize: sizes.cover * 1.65,
      color: label,
      absolutePosition: { x, y: 646 },
    },
    {
      from,
      text: composeFrench(sheet["sous-titre"]),
      fontSize: 12,
      color: soft,
      absolutePosition: { x, y: 736 },
    },
  ];
}
