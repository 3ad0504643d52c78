import { readColour } from "../svg/read-colour.ts";
import type { Rgb } from "./canvas.ts";

const known = new Map<string, Rgb>();

/** A colour of a definition: hexadecimal, `rgb()`, `hsl()` or a CSS name. What is none of these is black, as in pdfmake. */
export function colourOf(text: string): Rgb {
  const before = known.get(text);
  if (before !== undefined) return before;
  const colour = readColour(text)?.rgb ?? [0, 0, 0];
  known.set(text, colour);
  return colour;
}
