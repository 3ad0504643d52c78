import metrics from "../../json/source-sans-3.metrics.json" with { type: "json" };
import { MissingGlyphError } from "./missing-glyph-error.ts";

/** The one family whose widths are frozen in `json/`: what is measured is what is printed. */
export const FONT_FAMILY = "Source Sans 3";

/** As SVG names it: quoted, since an unquoted name may not hold a lone digit. */
export const FONT_STACK = "'Source Sans 3', sans-serif";

export type Face = "regular" | "semibold" | "italic";

/** Heights of the family, in ems; ascent and descent as Vega bounds a line. */
export const ASCENT = 0.8;
export const DESCENT = 0.22;
export const CAP_HEIGHT = 0.66;

const faces: Record<Face, { advances: Map<string, number>; kerning: Map<string, number> }> = {
  regular: tables("regular"),
  semibold: tables("semibold"),
  italic: tables("italic"),
};

function tables(face: Face) {
  return {
    advances: new Map(Object.entries(metrics[face].advances)),
    kerning: new Map(Object.entries(metrics[face].kerning)),
  };
}

/**
 * The text as charts draw it: composed accents, single spaces, and ordinary no-break spaces for the narrow
 * ones, which neither the font nor the PDF has.
 *
 * Throws a MissingGlyphError, naming the character, where the font has no glyph for it.
 *
 * @example
 * import { drawnText } from "@panorama/charts";
 *
 * drawnText("564\u202f711"); //=> "564\u00a0711"
 */
export function drawnText(text: string): string {
  const composed = text
    .normalize("NFC")
    .replace(/[\u202f\u2009]/g, "\u00a0")
    .replace(/\u2011/g, "-")
    .replace(/[\t\n\r ]+/g, " ")
    .trim();
  refuseMissingGlyph(composed);
  return composed;
}

/** Throws a MissingGlyphError for the first character that the font does not have. */
export function refuseMissingGlyph(text: string): void {
  const missing = [...text].find((character) => !hasGlyph(character));
  if (missing !== undefined) throw new MissingGlyphError(missing, text);
}

/** Whether the font draws the character, in every face. */
export function hasGlyph(character: string): boolean {
  return faces.regular.advances.has(character);
}

/**
 * The width of a drawn text, in the unit of `size`, kerning included.
 *
 * Throws a MissingGlyphError where the font has no glyph for a character.
 *
 * @example
 * import { measureText } from "@panorama/charts";
 *
 * measureText("AV", 10); //=> 10.44
 * measureText("564 711", 10, "semibold"); //=> 32.78
 */
export function measureText(text: string, size: number, face: Face = "regular"): number {
  const { advances, kerning } = faces[face];
  let width = 0;
  let previous = "";
  for (const character of text) {
    const advance = advances.get(character);
    if (advance === undefined) throw new MissingGlyphError(character, text);
    width += advance + (kerning.get(previous + character) ?? 0);
    previous = character;
  }
  return (width * size) / 1000;
}
