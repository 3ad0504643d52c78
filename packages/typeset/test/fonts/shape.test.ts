import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import type { Face } from "../../src/fonts/font-book.ts";
import { freezeFont } from "../../src/fonts/freeze-font.ts";
import { Shaper } from "../../src/fonts/shape.ts";
import { showOperand } from "../../src/fonts/show-operand.ts";
import {
  EXTENDED_TEXT,
  fontFile,
  LIBERATION,
  ROBOTO,
  SAMPLE_FONTS,
  SAMPLE_TEXT,
} from "./sample-fonts.ts";

const latin = freezeFont(fontFile("source-sans-3-latin-400-normal"));
const extended = freezeFont(fontFile("source-sans-3-latin-ext-400-normal"));
const bricolage = freezeFont(fontFile("bricolage-grotesque-latin-700-normal"));
const face: Face = [latin, extended];

function fail(codePoint: number): never {
  throw new Error(`missing U+${codePoint.toString(16)}`);
}

function textOf(runs: ReturnType<Shaper["shape"]>): string {
  return runs.flatMap(({ font, codes }) => codes.map((code) => font.texts[code])).join("");
}

describe("words set by tables", () => {
  test.each(SAMPLE_FONTS)("are set as fontkit sets them in %s", (name) => {
    const file = create(fontFile(name)) as Font;
    const font = freezeFont(fontFile(name));
    const shaper = new Shaper(fail);
    const words = `${SAMPLE_TEXT} ${EXTENDED_TEXT}`
      .split(/[\s\u00ad\u202f\u00a0]+/)
      .filter((word) =>
        [...word].every((character) => file.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
      );
    expect(words.length).toBeGreaterThan(name.includes("ext") ? 5 : 30);
    for (const word of words) {
      const expected = file.layout(word);
      const [run] = shaper.shape(word, [font]);
      expect(run?.width).toBe(expected.advanceWidth);
      const advances = run?.codes.map(
        (code, index) => (font.advances[code] ?? 0) + (run.adjustments[index] ?? 0),
      );
      expect(advances).toEqual(expected.positions.map(({ xAdvance }) => xAdvance));
    }
  });

  test.each([
    ["Roboto", ROBOTO],
    ["Liberation", LIBERATION],
  ])("are set as fontkit sets them in %s, of 2048 units to the em", (_, bytes) => {
    const file = create(bytes) as Font;
    const font = freezeFont(bytes, { characters: SAMPLE_TEXT });
    const shaper = new Shaper(fail);
    for (const word of SAMPLE_TEXT.split(/[\s\u00ad\u202f\u00a0]+/)) {
      const width = (file.layout(word).advanceWidth * 1000) / 2048;
      expect(shaper.widthOf(word, [font])).toBeCloseTo(width, 3);
    }
    expect(shaper.widthOf("AV", [font])).toBeLessThan(shaper.widthOf("AV", [font], ["-kern"]));
  });

  test("with small capitals, and with two features at once", () => {
    const file = create(ROBOTO) as Font;
    const font = freezeFont(ROBOTO, { characters: `${SAMPLE_TEXT}Tê9` });
    const shaper = new Shaper(fail);
    for (const features of [["smcp"], ["onum"], ["onum", "tnum"], ["smcp", "c2sc", "pnum"]]) {
      for (const word of ["Écoles", "1974", "VAL-de-Marne", "Têtu"]) {
        const run = file.layout(word, features);
        const width = (run.advanceWidth * 1000) / 2048;
        expect(shaper.widthOf(word, [font], features)).toBeCloseTo(width, 3);
        expect(textOf(shaper.shape(word, [font], features))).toBe(word);
      }
    }
    expect(shaper.widthOf("Têtu", [font], ["smcp"])).not.toBe(shaper.widthOf("Têtu", [font]));
  });

  test("with features too", () => {
    const file = create(fontFile("bricolage-grotesque-latin-700-normal")) as Font;
    const shaper = new Shaper(fail);
    for (const features of [["tnum"], ["pnum"], []]) {
      const { advanceWidth } = file.layout("1 117 741,70", features);
      expect(shaper.widthOf("1 117 741,70", [bricolage], features)).toBe(advanceWidth);
    }
    expect(shaper.widthOf("111", [bricolage], ["tnum"])).not.toBe(
      shaper.widthOf("111", [bricolage]),
    );
  });

  test("a feature that the font lacks changes nothing", () => {
    const shaper = new Shaper(fail);
    expect(shaper.shape("Abc", face, ["smcp"])).toEqual(shaper.shape("Abc", face));
  });

  test("the same word is set once", () => {
    const shaper = new Shaper(fail);
    expect(shaper.shape("élève", face)).toBe(shaper.shape("élève", face));
    expect(shaper.shape("élève", face, ["pnum"])).not.toBe(shaper.shape("élève", face));
  });
});

describe("ligatures", () => {
  const shaper = new Shaper(fail);
  const shapes = (text: string, features: string[] = []) =>
    shaper.shape(text, face, features).flatMap(({ codes }) => codes.map((one) => latin.texts[one]));

  test("join, the longest first", () => {
    expect(shapes("offt")).toEqual(["o", "fft"]);
    expect(shapes("offrir")).toEqual(["o", "ff", "r", "i", "r"]);
    expect(shapes("fff")).toEqual(["ff", "f"]);
  });

  test("do not join across U+200C, nor when they are off", () => {
    expect(shapes("of\u200cf")).toEqual(["o", "f", "f"]);
    expect(shapes("of\u200cft")).toEqual(["o", "f", "ft"]);
    expect(shapes("off", ["-liga"])).toEqual(["o", "f", "f"]);
  });

  test("join across a soft hyphen that is not set", () => {
    expect(shapes("of\u00adfre")).toEqual(["o", "ff", "r", "e"]);
  });
});

test("kerning can be off", () => {
  const shaper = new Shaper(fail);
  expect(shaper.widthOf("AV", face)).toBe(1044);
  expect(shaper.widthOf("AV", face, ["-kern"])).toBe(1058);
});

describe("hyphens", () => {
  const shaper = new Shaper(fail);

  test("that are soft are not seen inside a text", () => {
    expect(shaper.shape("ci\u00adnéma", face)).toEqual(shaper.shape("cinéma", face));
    expect(shaper.shape("\u00ad", face)).toEqual([]);
    expect(shaper.widthOf("\u00ad", face)).toBe(0);
  });

  test("of a break are seen, kerned, and read as soft hyphens", () => {
    const width = latin.advances[latin.characters.get(0x2d) ?? 0];
    const [hyphen] = shaper.hyphen(face);
    expect(hyphen?.width).toBe(width);
    expect(textOf(shaper.hyphen(face))).toBe("\u00ad");
    expect(textOf(shaper.shape("ci", face))).toBe("ci");
    expect(textOf(shaper.hyphenated("ci", face))).toBe("ci\u00ad");
    const file = create(fontFile("source-sans-3-latin-400-normal")) as Font;
    expect(shaper.hyphenated("FAT", face)[0]?.width).toBe(file.layout("FAT-").advanceWidth);
  });

  test("that do not break are seen", () => {
    expect(textOf(shaper.shape("a\u2011b", face))).toBe("a\u2011b");
    expect(shaper.widthOf("a\u2011b", face)).toBe(shaper.widthOf("a-b", face));
  });
});

test("a narrow space is the space drawn together, to half or to an eighth of an em", () => {
  const shaper = new Shaper(fail);
  const [run] = shaper.shape("1\u202f2", face);
  expect(run?.adjustments).toEqual([0, -75, 0]);
  expect(shaper.widthOf("\u202f", face)).toBe(125);
  const wide = { ...latin, advances: latin.advances.map((one) => 2 * one) };
  expect(shaper.widthOf("\u202f", [wide])).toBe(200);
  const tight = { ...latin, advances: latin.advances.map((one) => one / 2) };
  expect(shaper.widthOf("\u202f", [tight])).toBe(100);
  expect(shaper.widthOf("\u00a0", face)).toBe(200);
});

describe("characters of other fonts", () => {
  test("are set by the first font that has them", () => {
    const shaper = new Shaper(fail);
    const runs = shaper.shape("H\u0151s \u22125", face);
    expect(runs.map(({ font }) => (font === latin ? "latin" : "extended"))).toEqual([
      "latin",
      "extended",
      "latin",
    ]);
    expect(textOf(runs)).toBe("H\u0151s \u22125");
    const total = runs.reduce((sum, { width }) => sum + width, 0);
    expect(shaper.widthOf("H\u0151s \u22125", face)).toBe(total);
  });

  test("that come apart are composed first", () => {
    const shaper = new Shaper(fail);
    expect(shaper.shape("e\u0301le\u0300ve", face)).toEqual(shaper.shape("élève", face));
  });

  test("that no font has are told each time and set as code 0 of the first", () => {
    const missing: number[] = [];
    const shaper = new Shaper((codePoint) => missing.push(codePoint));
    const [run] = shaper.shape("a😀中", face);
    expect(run?.font).toBe(latin);
    expect(run?.codes.slice(1)).toEqual([0, 0]);
    shaper.shape("a😀中", face);
    expect(missing).toEqual([0x1f600, 0x4e2d, 0x1f600, 0x4e2d]);
  });

  test("that are lone surrogates are missing too", () => {
    const missing: number[] = [];
    new Shaper((codePoint) => missing.push(codePoint)).shape("a\ud83db", face);
    expect(missing).toEqual([0xd83d]);
  });
});

describe("the operand of TJ", () => {
  const shaper = new Shaper(fail);
  const hex = (text: string) =>
    Array.from(text, (one) =>
      (latin.characters.get(one.codePointAt(0) ?? 0) ?? 0).toString(16).padStart(4, "0"),
    );

  test("draws back what kerning takes away", () => {
    const [a, v] = hex("AV");
    const shown = shaper.shape("AV", face).map(showOperand);
    expect(shown).toEqual([`<${a}>14<${v}>`]);
  });

  test("keeps codes together that need nothing between them", () => {
    const [run] = shaper.shape("HHn\u202f", face);
    expect(run && showOperand(run)).toBe(`<${hex("HHn\u202f").join("")}>75`);
  });
});
