import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { drawnText, type Face, MissingGlyphError, measureText, wrapText } from "@panorama/charts";
import fc from "fast-check";
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { charts } from "../charts.ts";
import { network } from "../network.ts";

const font = (name: string): Font => {
  const path = `@fontsource/source-sans-3/files/source-sans-3-latin-${name}.woff`;
  return create(readFileSync(createRequire(import.meta.url).resolve(path))) as Font;
};

const fonts: Record<Face, Font> = {
  regular: font("400-normal"),
  semibold: font("600-normal"),
  italic: font("400-italic"),
};

const corpus = [
  ...network.flatMap(({ name, seat }) => [name, seat.commune]),
  ...Object.values(charts).flatMap((make) => make(480).table.rows.flat()),
  "L’Œuvre d’art à l’ère « numérique » – n° 5, 44,4 % ; où ça ? Là !",
  "AVATAR, Yvetot, Torcy, Wattrelos, l’Yonne",
].map(drawnText);

describe.each(Object.entries(fonts) as [Face, Font][])("the frozen widths, %s", (face, real) => {
  test("are those of the font, on French labels", () => {
    const off = corpus.filter(
      (text) => Math.abs(measureText(text, 1000, face) - real.layout(text).advanceWidth) > 1,
    );
    expect(off).toEqual([]);
  });
});

test("kerning counts", () => {
  expect(measureText("AV", 1000)).toBeLessThan(measureText("A", 1000) + measureText("V", 1000));
});

test("a character out of the font has no width, but a name", () => {
  expect(() => measureText("≥ 5", 9)).toThrow(MissingGlyphError);
  expect(() => measureText("≥ 5", 9)).toThrow("U+2265");
});

test("lines are no wider than asked and lose nothing but spaces", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."abcdeéèçœ-’WM"),
    minLength: 1,
    maxLength: 30,
  });
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 300 }), (words, width) => {
      const lines = wrapText(words, width, 9);
      expect(lines.every((line) => measureText(line, 9) <= width)).toBe(true);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
    }),
  );
});
