import { composeFrench } from "@panorama/narrative";
import { declared, type Figure, hedgedNumber, unitWord } from "@panorama/schema";
import type { Stack } from "@panorama/typeset";
import type { LeafDirective } from "mdast-util-directive";
import { toString as plainText } from "mdast-util-to-string";
import type { Material } from "../material.ts";
import { knowledgeOf } from "./knowledge.ts";
import { DOT } from "./separator.ts";

/** A figure, and the words that tell it; without words, its own. */
export type BigFigure = { readonly figure: Figure; readonly words: string };

/** A number as large as it matters, and the words before it and after it. */
export type Told = { readonly hedge: string; readonly number: string; readonly unit: string };

export function tellBig({ figure, words }: BigFigure): Told {
  const { hedge, number } = words === "" ? hedgedNumber(declared(figure)) : splitHedge(words);
  return { hedge, number, unit: figure.value === null ? "" : unitWord(figure.unit, figure.value) };
}

/** A figure in large type with its hedge, unit and coverage, in a column of that width. */
export function bigFigure(one: BigFigure, size: number, colour: string, width: number): Stack {
  const { hedge, number, unit } = tellBig(one);
  return {
    stack: [
      ...(hedge === "" ? [] : [{ text: hedge, style: "figureHedge" }]),
      { text: number, style: "figureNumber", fontSize: fitted(number, size, width), color: colour },
      { text: unit, style: "figureUnit" },
      { text: knowledgeOf(one.figure).join(DOT), style: "figureKnowledge" },
    ],
    unbreakable: true,
    marginBottom: 6,
  };
}

/** The size at which a number fits the width: a digit of a display face is about six tenths of its size wide. */
export function fitted(number: string, size: number, width: number): number {
  return Math.min(size, width / (DIGIT * number.length));
}

const DIGIT = 0.6;

/** « plus de » and « 560 000 »: the words before the first digit, and the rest. */
function splitHedge(words: string): { hedge: string; number: string } {
  const [, hedge = "", number = words] = /^(\D*?)\s*(\d.*)$/s.exec(words) ?? [];
  return { hedge: hedge.toLowerCase(), number: composeFrench(number) };
}

/** A figure that a chapter shows large, and the words that tell it where the writer gave some. */
export function bigFigureOf({ figures }: Material, directive: LeafDirective): BigFigure {
  const id = directive.attributes?.figure ?? "";
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`${id} was not refused by the check`);
  return { figure, words: plainText(directive).trim() };
}
