import type { Content } from "@panorama/typeset";
import { rule } from "../blocks/rule.ts";
import { textHeight, textWidth } from "../theme/page.ts";
import type { Theme } from "../theme/theme.ts";
import { WHOLE_CONTENTS } from "./front-matter.ts";
import type { ChapterEntry, Part } from "./part-opening.ts";

/** The head of a chapter within its part; it opens a page unless much of one is left. */
export function chapterHead({ id, title }: ChapterEntry, part: Part, theme: Theme): Content[] {
  const number = part.number === undefined ? "" : `${part.number}\u00a0\u00a0`;
  return [
    {
      ...rule(textWidth(theme), theme.colours.ink, 1.6),
      needs: textHeight(theme) * LEAST_SHARE,
      marginTop: 20,
      marginBottom: 7,
      keepWithNext: true,
    },
    {
      text: `${number}${part.title.toUpperCase()}`,
      style: "chapterPart",
      keepWithNext: true,
    },
    {
      text: title,
      id,
      heading: 3,
      style: "chapterTitle",
      tocItem: [WHOLE_CONTENTS, part.id],
    },
  ];
}

/** Of a page: room for what opens a chapter and the first lines of its text. */
const LEAST_SHARE = 0.36;
