import { inflateSync } from "node:zlib";

/** The font inside a WOFF file, which Typst cannot read (https://www.w3.org/TR/WOFF/). */
export function unwrapWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (let index = 0; index < count; index++) {
    const entry = woff.subarray(44 + 20 * index, 64 + 20 * index);
    const [from, stored, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at));
    const data = woff.subarray(from, (from ?? 0) + (stored ?? 0));
    const table = stored === length ? data : inflateSync(data);
    const place = 12 + 16 * index;
    entry.copy(head, place, 0, 4);
    entry.copy(head, place + 4, 16, 20);
    head.writeUInt32BE(offset, place + 8);
    head.writeUInt32BE(table.length, place + 12);
    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** A font under another family name, which must be as long as its own. */
export function renameFamily(font: Buffer, from: string, to: string): Buffer {
  const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16();
  const renamed = Buffer.from(font);
  const [own, other] = [utf16(from), utf16(to)];
  for (let at = renamed.indexOf(own); at >= 0; at = renamed.indexOf(own, at + own.length)) {
    other.copy(renamed, at);
  }
  return renamed;
}
