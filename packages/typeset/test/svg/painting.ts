import { Canvas } from "../../src/paint/canvas.ts";
import { paintSvg } from "../../src/svg/paint-svg.ts";
import { readSvg } from "../../src/svg/read-svg.ts";
import type { SetText } from "../../src/svg/set-text.ts";

/** Each character half an em wide; what is painted names the text and its style. */
export const halfEms: SetText = (text, { families, size, bold, italics }) => ({
  width: (text.length * size) / 2,
  ascent: size * 0.75,
  descent: -size * 0.25,
  xHeight: size / 2,
  draw(canvas, x, y) {
    const style = [families[0], size, bold ? "bold" : "", italics ? "italics" : ""];
    canvas.raw(`(${text}) ${style.filter((part) => part !== "").join(" ")} at ${x} ${y}`);
  },
});

export function svg(content: string, attributes = `width="100" height="100"`): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
}

/** The operators of a drawing painted at its own size, without those around it that are always the same. */
export function painted(source: string, place = { x: 0, y: 0, width: 100, height: 100 }): string[] {
  const read = readSvg(source);
  if ("problem" in read) throw new Error(read.problem.message);
  const opacity = (fill: number, stroke: number) => `G${fill * 100}-${stroke * 100}`;
  const canvas = new Canvas({ font: () => "F1", opacity });
  paintSvg(read.drawing, { canvas, ...place, setText: halfEms });
  const operators = canvas.toString().split("\n");
  return operators.slice(3, -1);
}

/** What is painted of an SVG of 100 by 100, but for the graphics state. */
export function paths(content: string): string[] {
  return painted(svg(content)).filter((operator) => !/ (?:rg|RG|gs|w|j|M|d)$/.test(operator));
}

/** Code, line and column of a problem. */
export function refusal(source: string): [string, number, number] | undefined {
  const read = readSvg(source);
  if ("drawing" in read) return undefined;
  const { code, line, column } = read.problem;
  return [code, line, column];
}
