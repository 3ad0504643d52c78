/** Reads numbers and letters of a file, most significant byte first; nothing beyond its end. */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** Undefined where the file ends before. */
  byte(at: number): number | undefined {
    return this.bytes[at];
  }

  short(at: number, littleEndian = false): number | undefined {
    return this.#has(at, 2) ? this.#view.getUint16(at, littleEndian) : undefined;
  }

  long(at: number, littleEndian = false): number | undefined {
    return this.#has(at, 4) ? this.#view.getUint32(at, littleEndian) : undefined;
  }

  /** Bytes as Latin-1 letters; fewer where the file ends. */
  letters(at: number, count: number): string {
    return String.fromCharCode(...this.bytes.subarray(at, at + count));
  }

  part(from: number, to: number): ByteReader {
    return new ByteReader(this.bytes.subarray(from, to));
  }

  #has(at: number, count: number): boolean {
    return at >= 0 && at + count <= this.length;
  }
}
