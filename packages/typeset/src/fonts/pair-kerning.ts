import { kernTablePairs } from "./kern-table.ts";
import {
  type ClassDefinition,
  type Coverage,
  classOf,
  coverageIndex,
  type LazyList,
  type Lookup,
  type LookupFlags,
  lookupsOf,
} from "./layout-tables.ts";
import type { OpenFont } from "./open-font.ts";

/** Pair adjustment, GPOS lookup type 2: by pairs of glyphs (1) or of classes (2). */
type PairTable = { readonly coverage: Coverage } & (
  | { readonly version: 1; readonly pairSets: LazyList<readonly Pair[]> }
  | {
      readonly version: 2;
      readonly classDef1: ClassDefinition;
      readonly classDef2: ClassDefinition;
      readonly class2Count: number;
      readonly classRecords: LazyList<LazyList<{ readonly value1?: Value }>>;
    }
);
type Pair = { readonly secondGlyph: number; readonly value1?: Value };
type Value = { readonly xAdvance?: number };

/** Adds to a row what a subtable says of a left glyph; `true` when later subtables have nothing to say of it. */
type Reader = (left: number, row: Float32Array, said: Uint8Array) => boolean;

/**
 * The kerning between glyphs, in font units, row by row: from the `kern` feature of GPOS, else from the `kern` table.
 * Of a pair adjustment only what it adds to the first advance is taken, which is all that kerning of Latin has.
 */
export function pairKerning(font: OpenFont, glyphs: readonly number[]): Float32Array {
  const lookups = lookupsOf<PairTable>(font.GPOS, "kern", 2);
  if (lookups.length === 0 && font.kern) return kernTablePairs(font.kern, glyphs);
  const size = glyphs.length;
  const pairs = new Float32Array(size * size);
  const kinds = glyphs.map((glyph) => classOf(font.GDEF?.glyphClassDef, glyph));
  for (const lookup of lookups) addLookup(lookup, glyphs, kinds, pairs);
  return pairs;
}

function addLookup(
  { flags, subtables }: Lookup<PairTable>,
  glyphs: readonly number[],
  kinds: readonly number[],
  pairs: Float32Array,
): void {
  const size = glyphs.length;
  const skipped = Uint8Array.from(kinds, (kind) => (skips(flags, kind) ? 1 : 0));
  const readers = subtables.map((table) => readerOf(table, glyphs));
  for (const [index, left] of glyphs.entries()) {
    if (skipped[index] === 1) continue;
    const row = pairs.subarray(index * size, (index + 1) * size);
    const said = skipped.slice();
    // The first subtable that says something of a pair is heard, even when it says nought.
    readers.some((read) => read(left, row, said));
  }
}

/** By GDEF's glyph classes: 1 base, 2 ligature, 3 mark. */
function skips(flags: LookupFlags, kind: number): boolean {
  if (kind === 1) return flags.ignoreBaseGlyphs === true;
  if (kind === 2) return flags.ignoreLigatures === true;
  return kind === 3 && flags.ignoreMarks === true;
}

function readerOf(table: PairTable, glyphs: readonly number[]): Reader {
  const columns = new Map(glyphs.map((glyph, index) => [glyph, index]));
  if (table.version === 1) {
    return (left, row, said) => {
      const index = coverageIndex(table.coverage, left);
      for (const { secondGlyph, value1 } of index < 0 ? [] : table.pairSets.get(index)) {
        const column = columns.get(secondGlyph);
        if (column === undefined || said[column] === 1) continue;
        row[column] = (row[column] ?? 0) + (value1?.xAdvance ?? 0);
        said[column] = 1;
      }
      return false;
    };
  }
  const seconds = glyphs.map((glyph) => classOf(table.classDef2, glyph));
  const advances = new Map<number, readonly number[]>();
  return (left, row, said) => {
    if (coverageIndex(table.coverage, left) < 0) return false;
    const first = classOf(table.classDef1, left);
    let ofClass = advances.get(first);
    if (ofClass === undefined) {
      const records = table.classRecords.get(first);
      ofClass = Array.from(
        { length: table.class2Count },
        (_, second) => records.get(second).value1?.xAdvance ?? 0,
      );
      advances.set(first, ofClass);
    }
    for (const [column, second] of seconds.entries()) {
      if (said[column] !== 1) row[column] = (row[column] ?? 0) + (ofClass[second] ?? 0);
    }
    return true;
  };
}
