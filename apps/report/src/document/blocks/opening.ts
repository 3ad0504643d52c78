import type { Content } from "@panorama/typeset";
import { toString as plainText } from "mdast-util-to-string";
import { textWidth } from "../theme/page.ts";
import { bigFigure, bigFigureOf } from "./big-figure.ts";
import { summary } from "./box.ts";
import { inlineRuns } from "./inline.ts";
import { proseBlock } from "./prose.ts";
import type { Setting } from "./setting.ts";
import type { Opening } from "./split-opening.ts";
import { wholeWords } from "./whole-words.ts";

/** What opens a chapter: its large figures beside « L’essentiel », or a lead over the full width. */
export function chapterOpening(opening: Opening, setting: Setting): Content[] {
  const { material, notes } = setting;
  const { theme } = material;
  if (opening.lead !== undefined) {
    const text = inlineRuns(wholeWords(opening.lead).children, notes);
    return [
      { text, style: "lead", keepWithNext: true, marginRight: textWidth(theme) * LEAD_MARGIN },
    ];
  }
  if (opening.summary === undefined) return [];
  const blocks = wholeWords(opening.summary).children.map((child) =>
    proseBlock(child, notes, "boxParagraph"),
  );
  const below = theme.spacing.block + 4;
  // A summary that would take most of a page is parted, and its figures with it.
  const whole = {
    unbreakable: plainText(opening.summary).length < LONGEST_WHOLE,
  };
  if (opening.figures.length === 0) {
    return [{ ...summary(blocks, theme, true), marginBottom: below, ...whole }];
  }
  const width = Math.round(textWidth(theme) * FIGURE_SHARE);
  const figures = opening.figures.map((directive) => {
    const one = bigFigureOf(material, directive);
    return bigFigure(one, theme.sizes.figure, theme.colours.focus, width);
  });
  return [
    {
      columns: [
        { width, stack: figures },
        { width: "*", stack: [summary(blocks, theme, false)] },
      ],
      columnGap: theme.page.gutter,
      marginBottom: below,
      ...whole,
    },
  ];
}

/** In characters. */
const LONGEST_WHOLE = 1600;

/** Shares of the text width: of the figures beside a summary, of the space right of a lead. */
const FIGURE_SHARE = 0.38;
const LEAD_MARGIN = 0.08;
