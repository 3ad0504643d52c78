/** Where the directory of a font file has the entry of a table; its words are tag, checksum, offset and length. */
export function entryOf(font: Uint8Array, tag: string): number {
  const view = new DataView(font.buffer, font.byteOffset);
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index;
    if (Buffer.from(font.subarray(entry, entry + 4)).toString("latin1") === tag) return entry;
  }
  throw new Error(`no table ${tag}`);
}

/** A font file whose outlines are at its very end, as they may be. */
export function withOutlinesLast(font: Uint8Array): Buffer {
  const view = new DataView(font.buffer, font.byteOffset);
  const entry = entryOf(font, "glyf");
  const from = view.getUint32(entry + 8);
  const glyf = font.subarray(from, from + view.getUint32(entry + 12));
  const moved = Buffer.concat([font, glyf]);
  moved.writeUInt32BE(font.length, entry + 8);
  return moved;
}

/** A font file whose directory does not say that it has a table. */
export function without(font: Uint8Array, tag: string): Buffer {
  const copy = Buffer.from(font);
  copy.write("none", entryOf(font, tag), "latin1");
  return copy;
}
