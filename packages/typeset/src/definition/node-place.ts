/** Where a node stands: its path, or what the nearest node that says so comes from. */
export class NodePlace {
  readonly #path: string;
  readonly #from: string | undefined;

  constructor(path: string, from?: string) {
    this.#path = path;
    this.#from = from;
  }

  below(key: string): NodePlace {
    return new NodePlace(`${this.#path}${key}`, this.#from);
  }

  from(from: unknown): NodePlace {
    return typeof from === "string" ? new NodePlace(this.#path, from) : this;
  }

  toString(): string {
    const words = this.#from ?? this.#path;
    return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  }
}

const LONGEST = 200;
