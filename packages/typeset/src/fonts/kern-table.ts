/** The decoded `kern` table of TrueType, older than GPOS. */
export type KernTable = {
  readonly tables: readonly {
    readonly version?: number;
    readonly format: number;
    readonly coverage: {
      readonly horizontal?: boolean;
      readonly vertical?: boolean;
      readonly variation?: boolean;
      readonly crossStream?: boolean;
      readonly override?: boolean;
    };
    readonly subtable: {
      readonly pairs?: readonly {
        readonly left: number;
        readonly right: number;
        readonly value: number;
      }[];
    };
  }[];
};

/** The kerning of a `kern` table between glyphs, in font units, row by row. Reads lists of pairs (format 0), not AAT's forms. */
export function kernTablePairs(kern: KernTable, glyphs: readonly number[]): Float32Array {
  const size = glyphs.length;
  const places = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const pairs = new Float32Array(size * size);
  for (const { coverage, subtable } of kern.tables.filter(isRead)) {
    for (const { left, right, value } of subtable.pairs ?? []) {
      const row = places.get(left);
      const column = places.get(right);
      if (row === undefined || column === undefined) continue;
      const place = row * size + column;
      pairs[place] = (coverage.override ? 0 : (pairs[place] ?? 0)) + value;
    }
  }
  return pairs;
}

/** Whether a subtable kerns along the line, by pairs. Version 1 is Apple's. */
function isRead({ version, format, coverage }: KernTable["tables"][number]): boolean {
  const along =
    version === 1 ? !coverage.vertical && !coverage.variation : coverage.horizontal === true;
  return along && coverage.crossStream !== true && format === 0;
}
