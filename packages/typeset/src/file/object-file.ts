import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { dictionary, type Reference, serialize } from "./serialize.ts";

/** An object while it is made: `data` may change until it is ended. With content it is a stream, compressed unless it says how. */
export type FileObject = Reference & {
  readonly data: Record<string, unknown>;
  end(content?: Uint8Array): void;
};

/** A PDF file as numbered objects (ISO 32000-1, 7.5), written one after the other as they end. */
export class ObjectFile {
  readonly #chunks: Buffer[] = [];
  #length = 0;
  /** By object, where it begins. */
  readonly #offsets: number[] = [];

  constructor() {
    // Four bytes beyond ASCII tell those who copy files that this one is no text.
    this.#write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  ref(data: Record<string, unknown>): FileObject {
    const id = this.#offsets.push(-1);
    return { id, data, end: (content) => this.#end(id, data, content) };
  }

  /** Ends the file: every object must have ended. */
  finish(root: Reference, info: Reference): Uint8Array {
    const start = this.#length;
    const digest = createHash("sha256");
    for (const chunk of this.#chunks) digest.update(chunk);
    const identifier = `<${digest.digest("hex").slice(0, 32)}>`;
    const entries = this.#offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
    const size = this.#offsets.length + 1;
    this.#write(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join("")}`);
    const trailer = `/Size ${size}\n/Root ${serialize(root)}\n/Info ${serialize(info)}`;
    this.#write(`trailer\n<<\n${trailer}\n/ID [${identifier} ${identifier}]\n>>\n`);
    this.#write(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.#chunks);
  }

  #end(id: number, data: Record<string, unknown>, content: Uint8Array | undefined): void {
    this.#offsets[id - 1] = this.#length;
    if (content === undefined) {
      this.#write(`${id} 0 obj\n${dictionary(data)}\nendobj\n`);
      return;
    }
    const plain = data.Filter !== undefined || data.Type === "Metadata";
    const bytes = plain ? content : deflateSync(content);
    const entries = { ...data, ...(plain ? {} : { Filter: "FlateDecode" }), Length: bytes.length };
    this.#write(`${id} 0 obj\n${dictionary(entries)}\nstream\n`);
    this.#add(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#write("\nendstream\nendobj\n");
  }

  #write(text: string): void {
    this.#add(Buffer.from(text, "latin1"));
  }

  #add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }
}
