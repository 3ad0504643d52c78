import { inflateSync } from "node:zlib";

const WOFF = 0x774f4646;

/**
 * The font inside a WOFF file; bytes of another format come back as they are.
 * https://www.w3.org/TR/WOFF/ : a header of 44 bytes, then an entry of 20 bytes for each table.
 */
export function unwrapWoff(bytes: Uint8Array): Uint8Array {
  const woff = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (woff.byteLength < 44 || woff.getUint32(0) !== WOFF) return bytes;
  const count = woff.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(bytes, woff, 44 + 20 * index));
  const start = 12 + 16 * count;
  const font = new Uint8Array(tables.reduce((end, { data }) => end + aligned(data.length), start));
  const view = new DataView(font.buffer);
  view.setUint32(0, woff.getUint32(4));
  view.setUint16(4, count);
  let offset = start;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + 16 * index;
    [tag, checksum, offset, data.length].forEach((value, field) => {
      view.setUint32(entry + 4 * field, value);
    });
    font.set(data, offset);
    offset += aligned(data.length);
  }
  return font;
}

type Table = { readonly tag: number; readonly checksum: number; readonly data: Uint8Array };

function tableAt(bytes: Uint8Array, woff: DataView, entry: number): Table {
  const from = woff.getUint32(entry + 4);
  const stored = bytes.subarray(from, from + woff.getUint32(entry + 8));
  const length = woff.getUint32(entry + 12);
  const data = stored.length < length ? inflateSync(stored) : stored;
  if (data.length !== length) throw new RangeError("a table is not as long as it says");
  return { tag: woff.getUint32(entry), checksum: woff.getUint32(entry + 16), data };
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
