import { composeFrench } from "@panorama/narrative";
import { declared, type Figure, hedgedNumber, unitWord } from "@panorama/schema";
import type { Content } from "pdfmake/interfaces.js";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";
import { knowledgeOf } from "./knowledge.ts";

const { colours, fonts, sizes } = theme;

/** A figure, and the words that tell it; without words, its own. */
export type BigFigure = { readonly figure: Figure; readonly words: string };

/** One or more figures as large as they matter, each with its hedge, unit and coverage. */
export function bigFigures(figures: readonly BigFigure[]): Content {
  return {
    stack: figures.map((one) => ({ stack: bigFigure(one), margin: [0, 0, 0, 12] })),
  };
}

function bigFigure({ figure, words }: BigFigure): Content[] {
  const { hedge, number } = words === "" ? hedgedNumber(declared(figure)) : splitHedge(words);
  return [
    { text: hedge === "" ? " " : hedge, fontSize: 11, color: colours.text, margin: [1, 0, 0, -6] },
    {
      text: printable(number),
      font: fonts.display,
      bold: true,
      fontSize: number.length > LONGEST_NUMBER ? sizes.range : sizes.figure,
      color: colours.focus,
      lineHeight: 1,
      noWrap: true,
    },
    {
      text: figure.value === null ? "" : unitWord(figure.unit, figure.value),
      fontSize: 14,
      color: colours.ink,
      bold: true,
      margin: [1, -2, 0, 2],
    },
    {
      text: printable(knowledgeOf(figure).join(" · ")),
      fontSize: 8.6,
      color: colours.text,
      margin: [1, 0, 0, 0],
    },
  ];
}

/** In characters; « non renseigné » and ranges are set smaller. */
const LONGEST_NUMBER = 9;

/** « plus de » and « 560 000 »: the words before the first digit, and the rest. */
function splitHedge(words: string): { hedge: string; number: string } {
  const [, hedge = "", number = words] = /^(\D*?)\s*(\d.*)$/s.exec(words) ?? [];
  return { hedge: hedge.toLowerCase(), number: composeFrench(number) };
}
