/**
 * Writes `json/source-sans-3.metrics.json`: advance widths and kerning of the faces that charts are set in,
 * in thousandths of the font size, so that drawing needs no font parser.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

const faces = {
  regular: "source-sans-3-latin-400-normal.woff",
  semibold: "source-sans-3-latin-600-normal.woff",
  italic: "source-sans-3-latin-400-italic.woff",
};

/** Kerning is kept between the characters French labels are made of; all other pairs are rare enough to lose. */
const kerned = [
  ..." !%&'()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  ..."«»°àâäçèéêëîïôöùûüÀÂÇÈÉÊËÎÏÔÙÛÜœŒæÆ’–—…€·\u00a0\u2212",
];

/** What fontkit finds in a font but cannot be seen on a page: controls, spaces that the PDF drops, bare accents. */
const undrawable = /[\p{Cc}\p{Cf}\p{M}\u2009\u200b\uffff]/u;

export function freezeFontMetrics(): string {
  const entries = Object.entries(faces).map(([face, file]) => [face, freezeFace(open(file))]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 0).replaceAll("},", "},\n")}\n`;
}

function open(file: string): Font {
  const path = createRequire(import.meta.url).resolve(`@fontsource/source-sans-3/files/${file}`);
  const font = create(readFileSync(path));
  if (!("layout" in font)) throw new Error(`${file} is a collection of fonts`);
  return font;
}

function freezeFace(font: Font) {
  const thousandths = (width: number) => Math.round((width / font.unitsPerEm) * 1000);
  const characters = font.characterSet
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => !undrawable.test(character));
  const width = (text: string) => thousandths(font.layout(text).advanceWidth);
  const advances = Object.fromEntries(characters.map((character) => [character, width(character)]));
  const known = kerned.filter((character) => character in advances);
  const pairs = known.flatMap((left) => known.map((right) => [left, right] as const));
  const kerning = pairs
    .map(([left, right]) => {
      const apart = (advances[left] ?? 0) + (advances[right] ?? 0);
      return [left + right, width(left + right) - apart] as const;
    })
    .filter(([, kern]) => kern !== 0);
  return { advances, kerning: Object.fromEntries(kerning) };
}

if (import.meta.main) {
  writeFileSync(
    new URL("../json/source-sans-3.metrics.json", import.meta.url),
    freezeFontMetrics(),
  );
}
