/** A name, apart from a string. */
export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export type Dictionary = { readonly [key: string]: Value };
export type Value = null | boolean | number | string | Name | Reference | Value[] | Dictionary;

/** The objects of a PDF file without object streams, by number; of a stream only its dictionary. */
export class PdfObjects {
  readonly #text: string;
  readonly #offsets = new Map<number, number>();
  readonly #known = new Map<number, Value>();

  constructor(bytes: Uint8Array) {
    this.#text = Buffer.from(bytes).toString("latin1");
    for (const match of this.#text.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
      this.#offsets.set(Number(match[1]), match.index + match[0].length);
    }
  }

  get root(): Dictionary {
    const root = /\/Root (\d+) 0 R/.exec(this.#text)?.[1];
    return this.dictionary(new Reference(Number(root)));
  }

  /** What a reference stands for; anything else as it is. */
  get(value: Value | undefined): Value {
    if (!(value instanceof Reference)) return value ?? null;
    let known = this.#known.get(value.number);
    if (known === undefined) {
      const offset = this.#offsets.get(value.number);
      known = offset === undefined ? null : new Reader(this.#text, offset).value();
      this.#known.set(value.number, known);
    }
    return known;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value);
    return isDictionary(found) ? found : {};
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  }
}

export function isDictionary(value: Value): value is Dictionary {
  return (
    value !== null &&
    typeof value === "object" &&
    !Array.isArray(value) &&
    !(value instanceof Name) &&
    !(value instanceof Reference)
  );
}

/** Plain data of a value: names and strings as strings. */
export function plain(value: Value): unknown {
  if (value instanceof Name) return value.name;
  if (value instanceof Reference) return `${value.number} 0 R`;
  if (Array.isArray(value)) return value.map(plain);
  if (!isDictionary(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

const TOKEN =
  /\s*(?:(?<reference>\d+) 0 R|(?<number>[-+]?(?:\d+\.?\d*|\.\d+))|\/(?<name>[^\s/<>[\]()]*)|(?<word>true|false|null)|(?<mark><<|>>|\[|\]|<|\())/y;

class Reader {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  value(): Value {
    TOKEN.lastIndex = this.#at;
    const groups = TOKEN.exec(this.#text)?.groups;
    if (groups === undefined) throw new Error(`no PDF value at ${this.#at}`);
    this.#at = TOKEN.lastIndex;
    const { reference, number, name, word, mark } = groups;
    if (reference !== undefined) return new Reference(Number(reference));
    if (number !== undefined) return Number(number);
    if (name !== undefined) return new Name(unescapedName(name));
    if (word !== undefined) return word === "null" ? null : word === "true";
    if (mark === "<<") return this.#dictionary();
    if (mark === "[") return this.#array();
    return mark === "(" ? this.#string() : this.#hexadecimal();
  }

  #closes(mark: string): boolean {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
    if (!this.#text.startsWith(mark, this.#at)) return false;
    this.#at += mark.length;
    return true;
  }

  #dictionary(): Dictionary {
    const entries: Record<string, Value> = {};
    while (!this.#closes(">>")) {
      const key = this.value();
      if (!(key instanceof Name)) throw new Error(`no key at ${this.#at}`);
      entries[key.name] = this.value();
    }
    return entries;
  }

  #array(): Value[] {
    const values: Value[] = [];
    while (!this.#closes("]")) values.push(this.value());
    return values;
  }

  #hexadecimal(): string {
    const end = this.#text.indexOf(">", this.#at);
    const digits = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return decoded(Buffer.from(digits, "hex").toString("latin1"));
  }

  #string(): string {
    let text = "";
    for (let depth = 1; ; this.#at++) {
      let sign = this.#text.charAt(this.#at);
      if (sign === "(") depth++;
      if (sign === ")" && --depth === 0) break;
      if (sign === "\\") {
        const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at + 1, this.#at + 4))?.[0];
        const escaped = this.#text.charAt(this.#at + 1);
        sign =
          octal === undefined
            ? (ESCAPES[escaped] ?? escaped)
            : String.fromCharCode(Number.parseInt(octal, 8));
        this.#at += octal?.length ?? 1;
      }
      text += sign;
    }
    this.#at++;
    return decoded(text);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A text string with a byte order mark is UTF-16 (ISO 32000-1, 7.9.2.2). */
function decoded(bytes: string): string {
  if (!bytes.startsWith("\u00fe\u00ff")) return bytes;
  return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
}

function unescapedName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
