import { inflateSync } from "node:zlib";
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { freezeFont } from "../../src/fonts/freeze-font.ts";
import type { FrozenFont } from "../../src/fonts/frozen-font.ts";
import { unwrapWoff } from "../../src/fonts/unwrap-woff.ts";
import { EXTENDED_TEXT, fontFile, LIBERATION, SAMPLE_FONTS, SAMPLE_TEXT } from "./sample-fonts.ts";
import { withOutlinesLast, without } from "./table-directory.ts";

const latin = freezeFont(fontFile("source-sans-3-latin-400-normal"));
const bricolage = freezeFont(fontFile("bricolage-grotesque-latin-700-normal"));

function codeOf(font: FrozenFont, character: string): number {
  const code = font.characters.get(character.codePointAt(0) ?? 0);
  if (code === undefined) throw new Error(`no ${character}`);
  return code;
}

function kerning(font: FrozenFont, pair: string): number {
  const [first = "", second = ""] = pair;
  return font.kerning.get(codeOf(font, first) * 65536 + codeOf(font, second)) ?? 0;
}

describe("the measures", () => {
  test("are those of the file, in thousandths of an em", () => {
    const { name, ascent, descent, lineGap, capHeight, xHeight, italicAngle, bold } = latin;
    expect({ name, ascent, descent, lineGap, capHeight, xHeight, italicAngle, bold }).toEqual({
      name: "SourceSans3-Regular",
      ascent: 1024,
      descent: -400,
      lineGap: 0,
      capHeight: 660,
      xHeight: 486,
      italicAngle: 0,
      bold: false,
    });
    expect(latin.boundingBox).toEqual([-614, -295, 2159, 958]);
    expect(bricolage.bold).toBe(true);
    expect(freezeFont(fontFile("source-sans-3-latin-400-italic")).italicAngle).toBe(-11);
  });

  test.each(SAMPLE_FONTS)("of every character of %s are fontkit's", (name) => {
    const file = create(fontFile(name)) as Font;
    const font = freezeFont(fontFile(name));
    const visible = file.characterSet.filter((point) => point > 0x20 && point < 0x2000);
    expect(visible.length).toBeGreaterThan(130);
    for (const point of visible) {
      const code = font.characters.get(point) ?? 0;
      expect(font.texts[code]).toBe(String.fromCodePoint(point));
      expect(font.advances[code]).toBe(file.glyphForCodePoint(point).advanceWidth);
    }
  });
});

describe("kerning", () => {
  test.each(SAMPLE_FONTS)("of every pair of %s is what fontkit's shaping adds", (name) => {
    const file = create(fontFile(name)) as Font;
    const font = freezeFont(fontFile(name));
    const sample = [...new Set(SAMPLE_TEXT + EXTENDED_TEXT)].filter(
      (one) => one > " " && one !== "\u00ad" && font.characters.has(one.codePointAt(0) ?? 0),
    );
    const pairs = sample.flatMap((first) => sample.map((second) => first + second));
    const expected = pairs.map((pair) => {
      const [position] = file.layout(pair, { liga: false }).positions;
      return (position?.xAdvance ?? 0) - (font.advances[codeOf(font, pair.charAt(0))] ?? 0);
    });
    expect(pairs.map((pair) => kerning(font, pair))).toEqual(expected);
    const kerned = expected.filter((added) => added !== 0).length;
    expect(kerned).toBeGreaterThan(name.includes("ext") ? 20 : 400);
  });

  test("is that of the kern table, in a file without GPOS", () => {
    const bytes = without(LIBERATION, "GPOS");
    const file = create(bytes) as Font;
    const font = freezeFont(bytes, { characters: SAMPLE_TEXT });
    for (const pair of ["AV", "To", "Yv", "Wa", "P.", "r,", "11", "LY", "no"]) {
      const [position] = file.layout(pair).positions;
      const advance = font.advances[codeOf(font, pair.charAt(0))] ?? 0;
      const expected = ((position?.xAdvance ?? 0) * 1000) / 2048;
      expect(advance + kerning(font, pair)).toBeCloseTo(expected, 3);
    }
    expect(kerning(font, "AV")).toBeLessThan(-50);
  });

  test("has the values of the font's own table", () => {
    expect(kerning(latin, "AV")).toBe(-14);
    expect(kerning(bricolage, "AV")).toBe(-81);
    expect(kerning(latin, "HH")).toBe(0);
  });

  test("holds for other shapes of a character", () => {
    const shapes = bricolage.features.get("tnum");
    const one = shapes?.get(codeOf(bricolage, "1")) ?? 0;
    const file = create(fontFile("bricolage-grotesque-latin-700-normal")) as Font;
    const [position] = file.layout("17", ["tnum"]).positions;
    const seven = shapes?.get(codeOf(bricolage, "7")) ?? 0;
    const added = bricolage.kerning.get(one * 65536 + seven) ?? 0;
    expect((bricolage.advances[one] ?? 0) + added).toBe(position?.xAdvance);
  });
});

describe("other shapes", () => {
  test("are codes of their own that mean the same text", () => {
    const three = codeOf(bricolage, "3");
    const tabular = bricolage.features.get("tnum")?.get(three) ?? 0;
    expect(tabular).toBeGreaterThan(0);
    expect(tabular).not.toBe(three);
    expect(bricolage.texts[tabular]).toBe("3");
    expect(bricolage.glyphs[tabular]).not.toBe(bricolage.glyphs[three]);
  });

  test("are those that fontkit puts, at the same widths", () => {
    const file = create(fontFile("bricolage-grotesque-latin-700-normal")) as Font;
    for (const feature of ["tnum", "pnum"]) {
      for (const digit of "0123456789") {
        const code = codeOf(bricolage, digit);
        const shape = bricolage.features.get(feature)?.get(code) ?? code;
        const { glyphs } = file.layout(digit, [feature]);
        expect(bricolage.advances[shape]).toBe(glyphs[0]?.advanceWidth);
      }
    }
  });

  test("of tabular figures have one width", () => {
    const widths = [..."0123456789"].map((digit) => {
      const code = codeOf(bricolage, digit);
      return bricolage.advances[bricolage.features.get("tnum")?.get(code) ?? code];
    });
    expect(new Set(widths).size).toBe(1);
  });
});

test("ligatures are those of the file, longest first", () => {
  const opened = latin.ligatures.get(codeOf(latin, "f")) ?? [];
  expect(opened.map(({ code }) => latin.texts[code])).toEqual(["fft", "ff", "ft"]);
  expect(opened[0]?.codes).toEqual([codeOf(latin, "f"), codeOf(latin, "t")]);
});

describe("synonyms", () => {
  test.each([
    ["\u00a0", " "],
    ["\u202f", " "],
    ["\u00ad", "-"],
    ["\u2011", "-"],
  ])("%j is set with the glyph of %j under its own code", (character, setAs) => {
    for (const font of [latin, bricolage]) {
      const code = codeOf(font, character);
      const plain = codeOf(font, setAs);
      expect(code).not.toBe(plain);
      expect(font.texts[code]).toBe(character);
      expect(font.advances[code]).toBe(font.advances[plain]);
    }
    expect(latin.glyphs[codeOf(latin, character)]).toBe(latin.glyphs[codeOf(latin, setAs)]);
  });

  test("a minus that the file lacks is not made up", () => {
    const extended = freezeFont(fontFile("source-sans-3-latin-ext-400-normal"));
    expect(extended.characters.has(0x2212)).toBe(false);
    expect(latin.characters.has(0x2212)).toBe(true);
  });
});

describe("the program", () => {
  test("has the glyphs at their numbers, as wide as the codes say", () => {
    for (const name of SAMPLE_FONTS) {
      const { program, glyphs, advances } = freezeFont(fontFile(name));
      const bytes = inflateSync(program.compressed);
      expect(bytes.length).toBe(program.length);
      const embedded = create(Buffer.concat([bytes, new Uint8Array(16)])) as Font;
      expect(embedded.numGlyphs).toBeGreaterThan(Math.max(...glyphs));
      for (const [code, glyph] of glyphs.entries()) {
        expect(embedded.getGlyph(glyph).advanceWidth).toBe(advances[code]);
      }
    }
  });

  test("draws composite glyphs as the file does", () => {
    const name = "source-sans-3-latin-400-normal";
    const file = create(fontFile(name)) as Font;
    const { program, glyphs, characters } = freezeFont(fontFile(name));
    const embedded = create(
      Buffer.concat([inflateSync(program.compressed), new Uint8Array(16)]),
    ) as Font;
    for (const character of "éœÇÀïfW«7") {
      const point = character.codePointAt(0) ?? 0;
      const glyph = embedded.getGlyph(glyphs[characters.get(point) ?? 0] ?? 0);
      expect(glyph.path.toSVG()).toBe(file.glyphForCodePoint(point).path.toSVG());
    }
  });

  test("is the same from a file whose last glyph is empty and its last byte", () => {
    const font = unwrapWoff(fontFile("source-sans-3-latin-400-normal"));
    expect(freezeFont(withOutlinesLast(font))).toEqual(latin);
  });

  test("is the same twice", () => {
    const again = freezeFont(fontFile("source-sans-3-latin-400-normal"));
    expect(again).toEqual(latin);
  });

  test("is smaller for fewer characters; those that the file lacks are left out", () => {
    const few = freezeFont(fontFile("source-sans-3-latin-400-normal"), { characters: "éa漢" });
    expect([...few.characters.keys()]).toEqual([
      0x20, 0x2d, 0x61, 0xa0, 0xad, 0xe9, 0x2011, 0x202f,
    ]);
    expect(few.program.compressed.length).toBeLessThan(3000);
    const numbers = freezeFont(fontFile("source-sans-3-latin-400-normal"), {
      characters: new Set([0x61, 0xe9]),
    });
    expect(numbers).toEqual(few);
  });
});

describe("files that cannot be frozen", () => {
  test("WOFF2 says what to give", () => {
    const file = fontFile("source-sans-3-latin-400-normal", "woff2");
    expect(() => freezeFont(file)).toThrow(/format WOFF2.*Donnez le même fichier au format WOFF/);
  });

  test("a collection, and a font without outlines, say what to give", () => {
    const collection = Buffer.from("ttcf\0\x01\0\0\0\0\0\x01\0\0\0\x10", "latin1");
    expect(() => freezeFont(collection)).toThrow(/collection de polices \(TTC\).*Donnez/);
    const font = without(unwrapWoff(fontFile("source-sans-3-latin-400-normal")), "glyf");
    expect(() => freezeFont(font)).toThrow(/ni table « glyf » ni table « CFF ».*Donnez/);
  });

  test("damaged bytes say so", () => {
    const file = fontFile("source-sans-3-latin-400-normal");
    expect(() => freezeFont(file.subarray(0, 3000))).toThrow(/n’est pas une police lisible/);
    expect(() => freezeFont(new Uint8Array(0))).toThrow(/n’est pas une police lisible/);
    expect(() => freezeFont(Buffer.from("Une police, vraiment ? Un texte, plutôt."))).toThrow(
      /n’est pas une police lisible/,
    );
  });
});
