/** No coordinate, length or product of them is larger: beyond, PDF's numbers lose their meaning. */
export const largestNumber = 1e8;

// Sticky: in a process that has just begun, they are quicker than loops over characters.
const someSpace = /[ \t\r\n\f]*/y;
const someSeparator = /[ \t\r\n\f]*,?[ \t\r\n\f]*/y;
const someNumber = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;

/** Reads the numbers of path data, point lists and the like, one after another. */
export class NumberScanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  space(): void {
    this.#skip(someSpace);
  }

  /** White space and at most one comma. */
  separator(): void {
    this.#skip(someSeparator);
  }

  /** The number that begins here; undefined, and nothing read, where none does or it is out of bounds. */
  number(): number | undefined {
    const { at } = this;
    if (!this.#skip(someNumber)) return undefined;
    const value = Number(this.text.slice(at, this.at));
    if (Math.abs(value) <= largestNumber) return value;
    this.at = at;
    return undefined;
  }

  /** A single `0` or `1`, as arcs have them: `a1,1 0 0110,10` holds two. */
  flag(): number | undefined {
    const digit = this.text[this.at];
    if (digit !== "0" && digit !== "1") return undefined;
    this.at++;
    return Number(digit);
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}

/** All numbers of a list with spaces or commas between; undefined if there is anything else in it. */
export function readNumbers(text: string): number[] | undefined {
  const scanner = new NumberScanner(text);
  const numbers: number[] = [];
  scanner.space();
  while (!scanner.done) {
    const value = scanner.number();
    if (value === undefined) return undefined;
    numbers.push(value);
    scanner.separator();
  }
  return /,\s*$/.test(text.slice(-2)) ? undefined : numbers;
}
