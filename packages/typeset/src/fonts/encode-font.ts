import { crc32 } from "node:zlib";
import type { FrozenFont } from "./frozen-font.ts";
import { KerningClasses } from "./kerning-classes.ts";

/** Raised when the form changes. Written in the machine's byte order: bytes of another order are of another version. */
const VERSION = 0x50_46_00_01;

/** Four words before all else: version, checksum of what follows the second word, length of the header, of the program. */
const START = 16;

/** What the header says in JSON; lists of numbers that are long follow it as bytes. */
type Header = Omit<
  FrozenFont,
  "advances" | "glyphs" | "characters" | "features" | "ligatures" | "kerning" | "program"
> & {
  readonly characters: readonly (readonly [number, number])[];
  readonly features: readonly (readonly [string, readonly (readonly [number, number])[]])[];
  readonly ligatures: readonly (readonly [
    number,
    readonly { readonly codes: readonly number[]; readonly code: number }[],
  ])[];
  readonly kerning: {
    readonly width: number;
    readonly values: number;
    /** Whether the values are integers of two bytes: those of a font of a thousand units to the em are. */
    readonly short: boolean;
  };
  readonly program: { readonly kind: FrozenFont["program"]["kind"]; readonly length: number };
};

/**
 * A frozen font as bytes, to keep in a file: `decodeFont` reads them back in a fraction of the time that freezing takes.
 * The form is of this version of the library alone and carries its checksum.
 *
 * @example
 * import { readFileSync } from "node:fs";
 * import { decodeFont, encodeFont, freezeFont } from "@panorama/typeset";
 *
 * const file = "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
 * const bytes = encodeFont(freezeFont(readFileSync(file), { characters: "fin" }));
 * decodeFont(bytes)?.name; //=> "SourceSans3-Regular"
 * decodeFont(bytes.subarray(1)); //=> undefined
 */
export function encodeFont(font: FrozenFont): Uint8Array {
  const { advances, glyphs, characters, features, ligatures, program, ...rest } = font;
  const kerning = classesOf(font);
  const short = kerning.values.every((value) => Number.isInteger(value) && value ** 2 < 2 ** 30);
  const header: Header = {
    ...rest,
    characters: [...characters],
    features: [...features].map(([tag, shapes]) => [tag, [...shapes]]),
    ligatures: [...ligatures],
    kerning: { width: kerning.width, values: kerning.values.length, short },
    program: { kind: program.kind, length: program.length },
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts = [
    json,
    new Uint8Array(-json.length & 3),
    bytesOf(Float32Array.from(advances)),
    bytesOf(short ? Int16Array.from(kerning.values) : kerning.values),
    bytesOf(Uint16Array.from(glyphs)),
    bytesOf(kerning.rows),
    bytesOf(kerning.columns),
    program.compressed,
  ];
  const bytes = Buffer.concat([new Uint8Array(START), ...parts]);
  const start = new Uint32Array([VERSION, 0, json.length, program.compressed.length]);
  bytes.set(bytesOf(start));
  start[1] = crc32(bytes.subarray(8));
  bytes.set(bytesOf(start));
  return new Uint8Array(bytes);
}

/**
 * Reads what `encodeFont` wrote, without opening a font. `undefined` when the bytes are damaged, or were written by another
 * version: freeze the font again. The font keeps a view of the bytes: leave them as they are.
 *
 * @example
 * import { readFileSync } from "node:fs";
 * import { decodeFont, encodeFont, freezeFont } from "@panorama/typeset";
 *
 * const file = "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
 * const font = freezeFont(readFileSync(file), { characters: "fin" });
 * const bytes = encodeFont(font);
 * decodeFont(bytes).advances; //=> font.advances
 * bytes[bytes.length - 1] ^= 1;
 * decodeFont(bytes); //=> undefined
 */
export function decodeFont(bytes: Uint8Array): FrozenFont | undefined {
  if (bytes.length < START) return undefined;
  const [version, checksum, headerLength = 0, programLength = 0] = new Uint32Array(
    copyOf(bytes, 0, START),
  );
  if (version !== VERSION || checksum !== crc32(bytes.subarray(8))) return undefined;
  const json = bytes.subarray(START, START + headerLength);
  const header = JSON.parse(new TextDecoder().decode(json)) as Header;
  const { characters, features, ligatures, kerning, program, ...rest } = header;
  const codes = header.texts.length;
  let at = START + headerLength + (-headerLength & 3);
  const next = (length: number) => {
    at += length;
    return copyOf(bytes, at - length, at);
  };
  const advances = Array.from(new Float32Array(next(4 * codes)));
  const values = kerning.short
    ? new Float32Array(new Int16Array(next(2 * kerning.values)))
    : new Float32Array(next(4 * kerning.values));
  const glyphs = Array.from(new Uint16Array(next(2 * codes)));
  const rows = new Uint16Array(next(2 * codes));
  const columns = new Uint16Array(next(2 * codes));
  return {
    ...rest,
    advances,
    glyphs,
    characters: new Map(characters),
    features: new Map(features.map(([tag, shapes]) => [tag, new Map(shapes)])),
    ligatures: new Map(ligatures),
    kerning: new KerningClasses(rows, columns, kerning.width, values),
    program: { ...program, compressed: bytes.subarray(at, at + programLength) },
  };
}

function classesOf({ kerning, texts }: FrozenFont): KerningClasses {
  if (kerning instanceof KerningClasses) return kerning;
  const size = texts.length;
  const pairs = Float32Array.from(
    { length: size * size },
    (_, index) => kerning.get(Math.floor(index / size) * 65536 + (index % size)) ?? 0,
  );
  return KerningClasses.from(
    pairs,
    texts.map((_, code) => code),
  );
}

function bytesOf(numbers: Float32Array | Int16Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** A buffer of its own: numbers of four bytes must begin at a multiple of four. */
function copyOf(bytes: Uint8Array, from: number, to: number): ArrayBuffer {
  const copy = new Uint8Array(to - from);
  copy.set(bytes.subarray(from, to));
  return copy.buffer;
}
