/** What is added to the first's advance when two codes meet, by `first * 65536 + second`; a `Map` is one too. */
export type Kerning = Pick<ReadonlyMap<number, number>, "get">;

/**
 * Kerning by classes of codes: codes that meet all others alike share a row or a column. A table of some thousand values
 * says what a map of pairs would need a hundred thousand entries for, and it can be read from bytes without any work.
 */
export class KerningClasses implements Kerning {
  /** The row of each code that comes first, the column of each that comes second, the values row by row. */
  readonly rows: Uint16Array;
  readonly columns: Uint16Array;
  readonly width: number;
  readonly values: Float32Array;

  constructor(rows: Uint16Array, columns: Uint16Array, width: number, values: Float32Array) {
    this.rows = rows;
    this.columns = columns;
    this.width = width;
    this.values = values;
  }

  get(pair: number): number | undefined {
    const row = this.rows[pair >>> 16];
    const column = this.columns[pair & 0xffff];
    if (row === undefined || column === undefined) return undefined;
    return this.values[row * this.width + column] || undefined;
  }

  /** From a square table of values, row by row; `places` are the rows and columns of the codes in it. */
  static from(pairs: Float32Array, places: readonly number[]): KerningClasses {
    const size = Math.round(Math.sqrt(pairs.length));
    const rows = distinct(pairs, size, size);
    const columns = distinct(transposed(rows.lines, size), size, rows.count);
    return new KerningClasses(
      Uint16Array.from(places, (place) => rows.classes[place] ?? 0),
      Uint16Array.from(places, (place) => columns.classes[place] ?? 0),
      columns.count,
      transposed(columns.lines, rows.count),
    );
  }
}

type Lines = { readonly classes: number[]; readonly count: number; readonly lines: Float32Array };

/** The different ones among `count` lines of a table, and which of them each line is. */
function distinct(table: Float32Array, count: number, width: number): Lines {
  const seen = new Map<string, number>();
  const classes: number[] = [];
  const lines: number[] = [];
  for (let index = 0; index < count; index++) {
    const line = table.subarray(index * width, (index + 1) * width);
    const key = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("latin1");
    const known = seen.get(key);
    if (known === undefined) for (const value of line) lines.push(value);
    classes.push(known ?? seen.size);
    if (known === undefined) seen.set(key, seen.size);
  }
  return { classes, count: seen.size, lines: Float32Array.from(lines) };
}

function transposed(table: Float32Array, width: number): Float32Array {
  const height = width === 0 ? 0 : table.length / width;
  return Float32Array.from(
    table,
    (_, index) => table[(index % height) * width + Math.floor(index / height)] ?? 0,
  );
}
