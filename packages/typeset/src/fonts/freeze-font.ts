import { deflateSync } from "node:zlib";
import { CodeList } from "./code-list.ts";
import type { FrozenFont } from "./frozen-font.ts";
import { KerningClasses } from "./kerning-classes.ts";
import { type OpenFont, openFont } from "./open-font.ts";
import { pairKerning } from "./pair-kerning.ts";
import { ligatureSubstitutions, singleSubstitutions } from "./substitutions.ts";

/** Features of which a frozen font keeps the shapes: figures, small capitals, superiors. */
const KEPT_FEATURES = ["onum", "lnum", "tnum", "pnum", "smcp", "c2sc", "sups"];

/** Characters that a font without them sets with the glyph of another: spaces and hyphens that differ in their breaks. */
const SYNONYMS: readonly (readonly [character: number, setAs: number])[] = [
  [0xa0, 0x20],
  [0x202f, 0x20],
  [0xad, 0x2d],
  [0x2011, 0x2d],
];

/**
 * Reads a TTF, OTF or WOFF file once and for all: measures in thousandths of an em, a program cut down to the glyphs in use.
 * The same bytes give the same font.
 *
 * `characters` restricts it to some characters (those that the file lacks are left out; space and hyphen stay); by default it
 * has all that the file has. No-break spaces and hyphens that the file lacks are set with the glyph of the plain ones, under
 * codes of their own; nothing else is made up. Kerning is that of GPOS, else of the `kern` table. Throws an `Error` in French
 * when the bytes are damaged, a collection, or WOFF2.
 *
 * @example
 * import { readFileSync } from "node:fs";
 * import { freezeFont } from "@panorama/typeset";
 *
 * const file = "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
 * const font = freezeFont(readFileSync(file), { characters: "AV" });
 * font.advances[font.characters.get(0x41) ?? 0]; //=> 543
 * font.kerning.get((font.characters.get(0x41) ?? 0) * 65536 + (font.characters.get(0x56) ?? 0)); //=> -14
 */
export function freezeFont(
  bytes: Uint8Array,
  options: { readonly characters?: Iterable<number> | string } = {},
): FrozenFont {
  const font = openFont(bytes);
  const scale = scaleOf(font);
  const codes = new CodeList();
  const characters = addCharacters(font, codes, wanted(options.characters));
  const features = addFeatures(font, codes);
  const ligatures = addLigatures(font, codes);
  const { bbox } = font;
  return {
    name: (font.postscriptName ?? "Police").replaceAll(" ", "-"),
    ascent: scale(font.ascent),
    descent: scale(font.descent),
    lineGap: scale(font.lineGap),
    capHeight: scale(font.capHeight || font.ascent),
    xHeight: scale(font.xHeight || 0),
    italicAngle: font.italicAngle,
    bold: (font["OS/2"]?.usWeightClass ?? 400) >= 600,
    boundingBox: [scale(bbox.minX), scale(bbox.minY), scale(bbox.maxX), scale(bbox.maxY)],
    texts: codes.texts,
    advances: codes.glyphs.map((glyph) => scale(font.getGlyph(glyph).advanceWidth)),
    characters,
    features,
    ligatures,
    kerning: kerningOf(font, codes.glyphs, scale),
    ...programOf(font, codes.glyphs),
  };
}

/** From font units to thousandths of an em, in single precision: what a file of four bytes a number gives back exactly. */
function scaleOf(font: OpenFont): (value: number) => number {
  return (value) => Math.fround((value * 1000) / font.unitsPerEm);
}

function wanted(characters: Iterable<number> | string | undefined): Set<number> | undefined {
  if (characters === undefined) return undefined;
  const points =
    typeof characters === "string"
      ? Array.from(characters, (character) => character.codePointAt(0) ?? 0)
      : characters;
  return new Set([...points, ...SYNONYMS.flat()]);
}

function addCharacters(
  font: OpenFont,
  codes: CodeList,
  only: ReadonlySet<number> | undefined,
): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (const point of font.characterSet) {
    if (isControl(point) || only?.has(point) === false) continue;
    glyphs.set(point, font.glyphForCodePoint(point).id);
  }
  for (const [character, setAs] of SYNONYMS) {
    const glyph = glyphs.get(setAs);
    if (glyph !== undefined && !glyphs.get(character)) glyphs.set(character, glyph);
  }
  return new Map(
    [...glyphs]
      .filter(([, glyph]) => glyph !== 0)
      .sort(([a], [b]) => a - b)
      .map(([point, glyph]) => [point, codes.add(String.fromCodePoint(point), glyph)]),
  );
}

function isControl(point: number): boolean {
  return point < 0x20 || (point >= 0x7f && point < 0xa0);
}

/** New codes for the other shapes of those known; theirs too (an old-style figure may be tabular). */
function addFeatures(font: OpenFont, codes: CodeList): Map<string, ReadonlyMap<number, number>> {
  const substitutions = singleSubstitutions(font, KEPT_FEATURES).map((one) => ({
    ...one,
    shapes: new Map<number, number>(),
  }));
  for (let code = 1; code < codes.texts.length; code++) {
    const glyph = codes.glyphs[code] ?? 0;
    for (const { substitute, shapes } of substitutions) {
      const other = substitute(glyph);
      if (other !== glyph) shapes.set(code, codes.add(codes.texts[code] ?? "", other));
    }
  }
  return new Map(
    substitutions
      .filter(({ shapes }) => shapes.size > 0)
      .map(({ feature, shapes }) => [feature, shapes]),
  );
}

function addLigatures(font: OpenFont, codes: CodeList): FrozenFont["ligatures"] {
  const ligatures = new Map<number, { codes: number[]; code: number }[]>();
  for (const { components, glyph } of ligatureSubstitutions(font)) {
    const parts = components.map((component) => codes.codeOf(component) ?? 0);
    const [first, ...rest] = parts;
    if (first === undefined || parts.includes(0)) continue;
    const text = parts.map((part) => codes.texts[part]).join("");
    const opened = ligatures.get(first) ?? [];
    opened.push({ codes: rest, code: codes.add(text, glyph) });
    ligatures.set(first, opened);
  }
  for (const opened of ligatures.values()) opened.sort((a, b) => b.codes.length - a.codes.length);
  return ligatures;
}

function kerningOf(
  font: OpenFont,
  glyphs: readonly number[],
  scale: (value: number) => number,
): KerningClasses {
  const different = [...new Set(glyphs)];
  const places = new Map(different.map((glyph, place) => [glyph, place]));
  return KerningClasses.from(
    pairKerning(font, different).map(scale),
    glyphs.map((glyph) => places.get(glyph) ?? 0),
  );
}

function programOf(
  font: OpenFont,
  glyphs: readonly number[],
): Pick<FrozenFont, "glyphs" | "program"> {
  const subset = font.createSubset();
  // What its declaration calls true or false is the glyph's number in the subset.
  const numbers = glyphs.map((glyph) => Number(subset.includeGlyph(font.getGlyph(glyph))));
  const program = subset.encode();
  return {
    glyphs: numbers,
    program: {
      kind: font.directory.tables["CFF "] === undefined ? "TrueType" : "CFF",
      // Node 20 to 26 give the same bytes at every level.
      compressed: new Uint8Array(deflateSync(program, { level: 9 })),
      length: program.length,
    },
  };
}
