import { type Figure, printCoverage, printValue, unitWord } from "@panorama/schema";
import type { Content } from "pdfmake/interfaces.js";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";

const { colours, fonts, sizes } = theme;

/** One or more figures as large as they matter, each with its hedge, unit and coverage. */
export function bigFigures(figures: readonly Figure[]): Content {
  return {
    stack: figures.map((figure) => ({ stack: bigFigure(figure), margin: [0, 0, 0, 12] })),
  };
}

function bigFigure(figure: Figure): Content[] {
  const unit = figure.value === null ? "" : unitWord(figure.unit, figure.value);
  return [
    { text: hedge(figure), fontSize: 11, color: colours.text, margin: [1, 0, 0, -6] },
    {
      text: printable(printValue(figure)),
      font: fonts.display,
      bold: true,
      fontSize: figure.value === null ? sizes.chapter : sizes.figure,
      color: colours.focus,
      lineHeight: 1,
    },
    { text: unit, fontSize: 14, color: colours.ink, bold: true, margin: [1, -2, 0, 2] },
    {
      text: printable(knowledge(figure)),
      fontSize: 8.6,
      color: colours.text,
      margin: [1, 0, 0, 0],
    },
  ];
}

function hedge({ value, roundedTo, approximate, lowerBound }: Figure): string {
  if (value === null) return " ";
  return roundedTo !== null || approximate ? "environ" : lowerBound ? "au moins" : " ";
}

function knowledge({ coverage, roundedTo, overlapping }: Figure): string {
  return [
    coverage === null ? [] : printCoverage(coverage),
    roundedTo === null ? [] : `valeur connue à ${roundedTo} près`,
    overlapping ? "décomptes cumulés" : [],
  ]
    .flat()
    .join(" · ");
}
