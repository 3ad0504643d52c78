import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { unwrapWoff } from "../../src/fonts/unwrap-woff.ts";
import { fontFile, ROBOTO } from "./sample-fonts.ts";
import { entryOf } from "./table-directory.ts";

const woff = fontFile("source-sans-3-latin-400-normal");
const font = Buffer.from(unwrapWoff(woff));

test("a WOFF file becomes the font that it wraps", () => {
  const count = woff.readUInt16BE(12);
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  expect(font.readUInt16BE(4)).toBe(count);
  for (let entry = 44; entry < 44 + 20 * count; entry += 20) {
    const [from = 0, stored = 0, length = 0, checksum] = [4, 8, 12, 16].map((field) =>
      woff.readUInt32BE(entry + field),
    );
    const data = woff.subarray(from, from + stored);
    const at = entryOf(font, woff.toString("latin1", entry, entry + 4));
    const offset = font.readUInt32BE(at + 8);
    expect(offset % 4).toBe(0);
    expect(font.readUInt32BE(at + 4)).toBe(checksum);
    expect(font.readUInt32BE(at + 12)).toBe(length);
    const plain = stored < length ? inflateSync(data) : data;
    expect(font.subarray(offset, offset + length).equals(plain)).toBe(true);
  }
});

test("another file stays as it is", () => {
  expect(unwrapWoff(ROBOTO)).toBe(ROBOTO);
  expect(unwrapWoff(font)).toBe(font);
});

test("a table that is shorter than it says is an error", () => {
  const damaged = Buffer.from(woff);
  damaged.writeUInt32BE(damaged.readUInt32BE(44 + 12) + 1, 44 + 12);
  expect(() => unwrapWoff(damaged)).toThrow();
});
