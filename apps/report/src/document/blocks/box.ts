import type { BoxName } from "@panorama/narrative";
import type { Aside, Content } from "@panorama/typeset";
import type { Ground, Theme } from "../theme/theme.ts";

/** What a box says: its title, where it has one, and its blocks. */
export type BoxText = { readonly title: string; readonly blocks: readonly Content[] };

const labels = {
  encadre: "À savoir",
  vigilance: "Point de vigilance",
} as const satisfies Partial<Record<BoxName, string>>;

/** A coloured box: its name and title, then its text, in columns of its own where it stands over the full width. */
export function box(
  name: keyof typeof labels,
  { title, blocks }: BoxText,
  theme: Theme,
  wide: boolean,
): Aside {
  const look = name === "encadre" ? theme.grounds.note : theme.grounds.warning;
  const { columns: count, gutter: gap } = theme.page;
  const named: Content = { text: labels[name].toUpperCase(), style: "boxLabel", color: look.label };
  const titled: Content = { text: title, style: "boxTitle", color: look.text };
  return {
    aside: [
      { ...named, keepWithNext: true },
      ...(title === "" ? [] : [{ ...titled, keepWithNext: true }]),
      wide ? { flow: blocks, count, gap } : { stack: blocks },
    ],
    ...groundOf(look),
    padding: wide ? [16, 13, 16, 9] : [12, 11, 12, 7],
    style: "boxed",
    color: look.text,
  };
}

/** « L’essentiel » on the dark ground of its part: its name above the text or, over the full width, beside it. */
export function summary(
  blocks: readonly Content[],
  { grounds, page }: Theme,
  wide: boolean,
): Aside {
  const { label, text } = grounds.dark;
  const named: Content = { text: "L’essentiel", style: "boxTitle", color: label };
  return {
    aside: wide
      ? [
          {
            columns: [
              { width: SUMMARY_NAME, ...named },
              { width: "*", stack: blocks },
            ],
            columnGap: page.gutter,
          },
        ]
      : [{ ...named, keepWithNext: true }, ...blocks],
    ...groundOf(grounds.dark),
    padding: [18, 14, 18, 9],
    style: "essential",
    color: text,
  };
}

const SUMMARY_NAME = 92;

function groundOf({ fill, rule, border }: Ground): Pick<Aside, "fill" | "rule" | "border"> {
  return {
    fill,
    ...(rule === undefined ? {} : { rule: { colour: rule, width: 2.5 } }),
    ...(border === undefined ? {} : { border: { colour: border, width: 0.8 } }),
  };
}
