import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readImage } from "../../src/images/read-image.ts";
import { bytes, exif, joined, jpeg, latin1, long, png, profile, segment } from "./files.ts";

function refusal(file: Uint8Array): string | undefined {
  const image = readImage(file);
  return "problem" in image ? image.problem.code : undefined;
}

function message(file: Uint8Array): string {
  const image = readImage(file);
  return "problem" in image ? `${image.problem.message} ${image.problem.remedy}` : "";
}

const palette = (colours: number) => ["PLTE", new Uint8Array(colours * 3)] as const;
const transparency = (length: number) => ["tRNS", new Uint8Array(length)] as const;

describe("PNG", () => {
  test("what its header says", () => {
    expect(readImage(png({ width: 3, height: 2 }))).toEqual({
      kind: "png",
      width: 3,
      height: 2,
      bits: 8,
      colour: "rgb",
      alpha: false,
      interlaced: false,
      orientation: 1,
      profile: undefined,
    });
  });

  test.each<[number, number, string, boolean]>([
    [0, 1, "grey", false],
    [0, 16, "grey", false],
    [2, 16, "rgb", false],
    [4, 8, "grey", true],
    [6, 8, "rgb", true],
    [6, 16, "rgb", true],
  ])("colour type %i of %i bits", (type, bits, colour, alpha) => {
    expect(readImage(png({ width: 9, height: 2, type, bits }))).toMatchObject({
      colour,
      alpha,
      bits,
    });
  });

  test("a palette with transparent colours makes a soft mask", () => {
    const file = (length: number) =>
      png({ width: 2, height: 2, type: 3, chunks: [palette(4), transparency(length)] });
    expect(readImage(file(2))).toMatchObject({ colour: "indexed", alpha: true });
  });

  test("orientation and the name of a profile", () => {
    const icc = joined(latin1("Mon profil\0\0"), deflateSync(profile("RGB", "x")));
    const chunks = [
      ["iCCP", icc],
      ["eXIf", exif(6, "MM")],
    ] as const;
    expect(readImage(png({ width: 3, height: 2, chunks }))).toMatchObject({
      orientation: 6,
      profile: "Mon profil",
    });
  });

  test("interlaced rows are counted pass by pass", () => {
    // 5 × 5 grey pixels in seven passes of 1×1, 1×1, 2×1, 1×2, 3×1, 2×3 and 5×2, a byte before each of their rows.
    const rows = new Uint8Array(2 + 2 + 3 + 4 + 4 + 9 + 12);
    const file = { width: 5, height: 5, type: 0, interlace: 1 };
    expect(readImage(png({ ...file, rows }))).toMatchObject({ interlaced: true });
    expect(refusal(png({ ...file, rows: new Uint8Array(35) }))).toBe("image-abimee");
  });

  test.each<[string, Uint8Array, string]>([
    ["no pixels", png({ width: 0, height: 2 }), "image-vide"],
    ["too many", png({ width: 8000, height: 6000, rows: bytes() }), "image-trop-grande"],
    ["a long side", png({ width: 20_001, height: 1, rows: bytes() }), "image-trop-grande"],
    [
      "bits",
      png({ width: 7000, height: 5000, type: 6, bits: 16, rows: bytes() }),
      "image-trop-grande",
    ],
    ["a bomb", png({ width: 2, height: 2, rows: new Uint8Array(5_000_000) }), "image-abimee"],
    ["a row short", png({ width: 2, height: 2, rows: new Uint8Array(7) }), "image-abimee"],
    [
      "an unknown filter",
      png({ width: 2, height: 1, rows: bytes(5, 0, 0, 0, 0, 0, 0) }),
      "image-abimee",
    ],
    ["no palette", png({ width: 2, height: 2, type: 3 }), "image-abimee"],
    ["an unknown type", png({ width: 2, height: 2, type: 5 }), "image-abimee"],
    ["an unknown depth", png({ width: 2, height: 2, type: 2, bits: 4 }), "image-abimee"],
    [
      "grey made transparent",
      png({ width: 2, height: 2, type: 0, chunks: [transparency(2)] }),
      "image-variante",
    ],
    [
      "a colour made transparent",
      png({ width: 2, height: 2, chunks: [transparency(6)] }),
      "image-variante",
    ],
    [
      "a CMYK profile",
      png({
        width: 2,
        height: 2,
        chunks: [["iCCP", joined(latin1("a\0\0"), deflateSync(profile("CMYK", "x")))]],
      }),
      "image-couleurs",
    ],
    [
      "a broken profile",
      png({ width: 2, height: 2, chunks: [["iCCP", latin1("a\0\0rubbish")]] }),
      "image-abimee",
    ],
  ])("%s: refused", (_, file, code) => {
    expect(refusal(file)).toBe(code);
  });

  test("256 colours all with their transparency are taken", () => {
    expect(
      refusal(png({ width: 2, height: 2, type: 3, chunks: [palette(256), transparency(256)] })),
    ).toBeUndefined();
  });

  test("cut off anywhere", () => {
    const file = png({ width: 3, height: 2 });
    for (let end = 8; end < file.length; end++) {
      expect(refusal(file.subarray(0, end))).toBe("image-abimee");
    }
  });

  test("pixels that do not inflate", () => {
    const file = png({ width: 3, height: 2 });
    const broken = file.map((byte, index) => (index === file.length - 20 ? byte ^ 255 : byte));
    expect(refusal(broken)).toBe("image-abimee");
  });
});

describe("JPEG", () => {
  test("what its headers say", () => {
    const segments = [
      segment(0xe1, joined(latin1("Exif\0\0"), exif(8, "II"))),
      segment(0xe2, joined(latin1("ICC_PROFILE\0"), bytes(1, 1), profile("RGB", "Display P3"))),
    ];
    expect(readImage(jpeg({ width: 300, height: 200, marker: 0xc2, segments }))).toEqual({
      kind: "jpeg",
      width: 300,
      height: 200,
      colour: "rgb",
      orientation: 8,
      profile: "Display P3",
    });
    expect(readImage(jpeg({ channels: 1 }))).toMatchObject({ colour: "grey", orientation: 1 });
  });

  test("what stands behind its end is of no account", () => {
    expect(refusal(joined(jpeg(), latin1("MPF and more")))).toBeUndefined();
  });

  test.each<[string, Uint8Array, string]>([
    ["CMYK", jpeg({ channels: 4 }), "image-couleurs"],
    ["two components", jpeg({ channels: 2 }), "image-couleurs"],
    [
      "a grey profile for colours",
      jpeg({
        segments: [
          segment(0xe2, joined(latin1("ICC_PROFILE\0"), bytes(1, 1), profile("GRAY", "x"))),
        ],
      }),
      "image-couleurs",
    ],
    ["12 bits", jpeg({ bits: 12 }), "image-format"],
    ["lossless", jpeg({ marker: 0xc3 }), "image-format"],
    ["arithmetic", jpeg({ marker: 0xc9 }), "image-format"],
    ["no height", jpeg({ height: 0 }), "image-vide"],
    ["too many pixels", jpeg({ width: 8000, height: 6000 }), "image-trop-grande"],
    ["no frame", jpeg({ marker: 0xc4 }), "image-abimee"],
    ["segments apart", joined(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 2, 0), jpeg()), "image-abimee"],
  ])("%s: refused", (_, file, code) => {
    expect(refusal(file)).toBe(code);
  });

  test("cut off anywhere", () => {
    const file = jpeg();
    for (let end = 3; end < file.length; end++) {
      expect(refusal(file.subarray(0, end))).toBe("image-abimee");
    }
  });

  test("CMYK is told with its remedy", () => {
    expect(message(jpeg({ channels: 4 }))).toMatch(/CMJN.*convertir en RVB/);
  });
});

describe("anything else is told what it looks like", () => {
  test.each<[string, string]>([
    ["GIF89a", "GIF"],
    ["RIFF\x01\0\0\0WEBPVP8 ", "WebP"],
    ["%PDF-1.7", "PDF"],
    [`<?xml version="1.0"?>\n<svg xmlns="a">`, "SVG"],
    ["\0\0\0\x20ftypavif", "AVIF"],
    ["\0\0\0\x20ftypheic", "HEIC"],
    ["II*\0", "TIFF"],
    ["BM", "BMP"],
    ["\x1f\x8b\x08", "gzip"],
    ["PK\x03\x04", "ZIP"],
    ["<!DOCTYPE html><p>404", "page web"],
    ["version https://git-lfs.github.com/spec/v1", "Git LFS"],
    ["Bonjour à tous", "texte"],
    ["", "vide"],
  ])("%j", (start, name) => {
    expect(refusal(latin1(start))).toBe("image-format");
    expect(message(latin1(start))).toContain(name);
  });

  test("a file of more than 50 MB", () => {
    const file = new Uint8Array(50_000_001);
    file.set(png({ width: 1, height: 1 }));
    expect(refusal(file)).toBe("image-trop-grande");
  });
});

describe("no bytes throw", () => {
  const magic = fc.constantFrom(
    bytes(),
    png({ width: 3, height: 2 }).subarray(0, 33),
    jpeg().subarray(0, 3),
  );

  test("whatever follows", () => {
    fc.assert(
      fc.property(magic, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        readImage(joined(start, rest));
      }),
      { numRuns: 3000 },
    );
  });

  test("one byte changed", () => {
    const icc = segment(0xe2, joined(latin1("ICC_PROFILE\0"), bytes(1, 1), profile("RGB", "sRGB")));
    const exifs = segment(0xe1, joined(latin1("Exif\0\0"), exif(3, "MM")));
    const files = [png({ width: 9, height: 9, type: 6 }), jpeg({ segments: [icc, exifs] })];
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(255), (file, place, value) => {
        const at = place % file.length;
        readImage(file.map((byte, index) => (index === at ? value : byte)));
      }),
      { numRuns: 3000 },
    );
  });

  test("a view into a larger buffer is read as itself", () => {
    const file = png({ width: 3, height: 2 });
    const within = joined(long(1), file, long(2)).subarray(4, 4 + file.length);
    expect(readImage(within)).toEqual(readImage(file));
  });
});
