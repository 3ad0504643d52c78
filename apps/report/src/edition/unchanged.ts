import type { SourceFiles } from "./source-files.ts";

/** What is made of some files: the very same object for as long as their bytes are the same. */
export class Unchanged<Value> {
  readonly #make: (files: SourceFiles) => Value;
  #known:
    | {
        readonly names: readonly string[];
        readonly bytes: readonly (Uint8Array | undefined)[];
        readonly value: Value;
      }
    | undefined;

  constructor(make: (files: SourceFiles) => Value) {
    this.#make = make;
  }

  of(files: SourceFiles, names: readonly string[]): Value {
    const bytes = names.map((name) => files.get(name));
    const known = this.#known;
    if (
      known?.names.join("\n") === names.join("\n") &&
      known.bytes.every((one, index) => isSame(one, bytes[index]))
    ) {
      return known.value;
    }
    const value = this.#make(files);
    this.#known = { names, bytes, value };
    return value;
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
