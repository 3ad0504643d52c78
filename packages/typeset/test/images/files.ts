import { crc32, deflateSync } from "node:zlib";

type Png = {
  width: number;
  height: number;
  bits?: number;
  /** PNG's colour types: 0 grey, 2 RGB, 3 indexed, 4 grey with alpha, 6 RGB with alpha. */
  type?: number;
  interlace?: number;
  /** Rows with their filter bytes; black and without interlacing unless given. */
  rows?: Uint8Array;
  chunks?: readonly (readonly [name: string, data: Uint8Array])[];
};

export const bytes = (...values: number[]) => Uint8Array.from(values);
export const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

export function png({ width, height, bits = 8, type = 2, interlace = 0, rows, chunks = [] }: Png) {
  const channels = [1, 0, 3, 1, 2, 0, 4][type] ?? 1;
  const pixels = rows ?? new Uint8Array(height * (1 + Math.ceil((width * channels * bits) / 8)));
  return joined(
    bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    chunk("IHDR", joined(long(width), long(height), bytes(bits, type, 0, 0, interlace))),
    ...chunks.map(([name, data]) => chunk(name, data)),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", bytes()),
  );
}

export function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined(latin1(name), data);
  return joined(long(data.length), named, long(crc32(named)));
}

export function long(value: number): Uint8Array {
  return bytes(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

type Jpeg = {
  width?: number;
  height?: number;
  channels?: number;
  bits?: number;
  marker?: number;
  segments?: readonly Uint8Array[];
};

/** The headers of a JPEG around pixels that are none. */
export function jpeg({
  width = 3,
  height = 2,
  channels = 3,
  bits = 8,
  marker = 0xc0,
  segments = [],
}: Jpeg = {}) {
  const size = bytes(height >> 8, height & 255, width >> 8, width & 255);
  const components = Array.from({ length: channels }, (_, index) => [index + 1, 0x11, 0]).flat();
  return joined(
    bytes(0xff, 0xd8),
    ...segments,
    segment(marker, joined(bytes(bits), size, bytes(channels, ...components))),
    segment(0xda, bytes(1, 1, 0, 0, 63, 0)),
    bytes(1, 2, 3, 0xff, 0xd9),
  );
}

export function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return joined(bytes(0xff, marker, length >> 8, length & 255), data);
}

/** A TIFF block whose only entry is an orientation, least or most significant byte first. */
export function exif(orientation: number, order: "II" | "MM"): Uint8Array {
  const numbers = (...values: [value: number, size: number][]) =>
    values.flatMap(([value, size]) => {
      const digits = Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 255);
      return order === "II" ? digits : digits.reverse();
    });
  const head = numbers(
    [42, 2],
    [8, 4],
    [1, 2],
    [0x0112, 2],
    [3, 2],
    [1, 4],
    [orientation, 2],
    [0, 2],
  );
  return joined(latin1(order), bytes(...head, 0, 0, 0, 0));
}

/** An ICC profile of version 2 that says no more than its colours and its name. */
export function profile(space: string, name: string): Uint8Array {
  const head = new Uint8Array(128);
  head.set(latin1(space.padEnd(4)), 16);
  const text = joined(latin1("desc"), long(0), long(name.length + 1), latin1(`${name}\0`));
  return joined(head, long(1), latin1("desc"), long(144), long(text.length), text);
}
