import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeFont, encodeFont } from "../../src/fonts/encode-font.ts";
import { freezeFont } from "../../src/fonts/freeze-font.ts";
import { KerningClasses } from "../../src/fonts/kerning-classes.ts";
import { fontFile, SAMPLE_FONTS } from "./sample-fonts.ts";

const font = freezeFont(fontFile("source-sans-3-latin-400-normal"));
const bytes = encodeFont(font);

describe("a font in bytes", () => {
  test.each(SAMPLE_FONTS)("%s comes back as it was", (name) => {
    const frozen = freezeFont(fontFile(name));
    expect(decodeFont(encodeFont(frozen))).toEqual(frozen);
  });

  test("has the same bytes twice, and is hardly larger than its program", () => {
    const again = encodeFont(freezeFont(fontFile("source-sans-3-latin-400-normal")));
    expect(Buffer.from(again).equals(bytes)).toBe(true);
    expect(bytes.length).toBeLessThan(font.program.compressed.length + 30_000);
  });

  test("is read from the middle of a buffer as well", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeFont(shifted.subarray(3))).toEqual(font);
  });

  test("may have its kerning in a plain map", () => {
    const pair = 3 * 65536 + 4;
    const decoded = decodeFont(encodeFont({ ...font, kerning: new Map([[pair, -7.5]]) }));
    expect(decoded?.kerning.get(pair)).toBe(-7.5);
    expect(decoded?.kerning.get(pair + 1)).toBeUndefined();
  });
});

describe("bytes that are refused", () => {
  test("with a bit changed anywhere", () => {
    const change = fc.integer({ min: 0, max: bytes.length - 1 });
    fc.assert(
      fc.property(change, fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(decodeFont(damaged)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test("cut short, of another version, of something else", () => {
    for (const length of [0, 3, 15, 16, 4000, bytes.length - 1]) {
      expect(decodeFont(bytes.subarray(0, length))).toBeUndefined();
    }
    const other = bytes.slice();
    const version = new DataView(other.buffer);
    version.setUint32(0, version.getUint32(0, true) + 1, true);
    expect(decodeFont(other)).toBeUndefined();
    expect(decodeFont(fontFile("source-sans-3-latin-400-normal"))).toBeUndefined();
  });
});

test("classes of kerning say what their pairs say", () => {
  const values = fc.constantFrom(0, 0, 0, -20, 15);
  const table = fc
    .integer({ min: 1, max: 7 })
    .chain((size) => fc.array(values, { minLength: size * size, maxLength: size * size }));
  fc.assert(
    fc.property(table, (pairs) => {
      const size = Math.sqrt(pairs.length);
      const places = Array.from({ length: size }, (_, index) => index);
      const kerning = KerningClasses.from(Float32Array.from(pairs), places);
      for (const [index, value] of pairs.entries()) {
        const pair = Math.floor(index / size) * 65536 + (index % size);
        expect(kerning.get(pair) ?? 0).toBe(value);
      }
      expect(kerning.get(size * 65536)).toBeUndefined();
    }),
  );
});
