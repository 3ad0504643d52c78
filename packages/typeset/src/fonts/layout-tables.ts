/** The decoded GSUB and GPOS tables, as fontkit gives them, and the questions both answer. OpenType 1.9.1, chapter 2. */
export type LayoutTable = {
  readonly scriptList?: readonly { readonly tag: string; readonly script: Script }[] | null;
  readonly featureList?:
    | readonly {
        readonly tag: string;
        readonly feature: { readonly lookupListIndexes: number[] };
      }[]
    | null;
  readonly lookupList?: LazyList<RawLookup> | null;
};

type Script = { readonly defaultLangSys?: { readonly featureIndexes: readonly number[] } | null };

type RawLookup = {
  readonly lookupType: number;
  readonly flags: { readonly flags: LookupFlags };
  readonly subTables: readonly unknown[];
};

/** A list that decodes its entries when they are asked for. */
export type LazyList<T> = { readonly length: number; get(index: number): T };

export type LookupFlags = {
  readonly ignoreBaseGlyphs?: boolean;
  readonly ignoreLigatures?: boolean;
  readonly ignoreMarks?: boolean;
};

export type Coverage = {
  readonly glyphs?: readonly number[];
  readonly rangeRecords?: readonly {
    readonly start: number;
    readonly end: number;
    readonly startCoverageIndex: number;
  }[];
};

export type ClassDefinition = {
  readonly startGlyph?: number;
  readonly classValueArray?: readonly number[];
  readonly classRangeRecord?: readonly {
    readonly start: number;
    readonly end: number;
    readonly class: number;
  }[];
};

export type Lookup<Subtable> = {
  /** Lookups apply in the order of their places, whatever their features. */
  readonly place: number;
  readonly flags: LookupFlags;
  readonly subtables: readonly Subtable[];
};

/**
 * The lookups of a type under a feature, for Latin script (else the default script) in no language of its own, without
 * their extension wraps. The caller knows what subtables the type has.
 */
export function lookupsOf<Subtable>(
  table: LayoutTable | undefined,
  feature: string,
  type: number,
): Lookup<Subtable>[] {
  const places = new Set(
    featuresOf(table)
      .filter(({ tag }) => tag === feature)
      .flatMap((record) => record.feature.lookupListIndexes),
  );
  const lookups: Lookup<Subtable>[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const lookup = table?.lookupList?.get(place);
    if (lookup === undefined) continue;
    const subtables = lookup.subTables.map((subtable) => unwrap(subtable, lookup.lookupType));
    if (subtables[0]?.type !== type) continue;
    lookups.push({
      place,
      flags: lookup.flags.flags,
      subtables: subtables.map((subtable) => subtable.table as Subtable),
    });
  }
  return lookups;
}

function featuresOf(table: LayoutTable | undefined) {
  const scripts = table?.scriptList ?? [];
  const found = ["latn", "DFLT", "dflt"].flatMap((tag) => scripts.filter((one) => one.tag === tag));
  return (found[0]?.script.defaultLangSys?.featureIndexes ?? []).flatMap(
    (index) => table?.featureList?.[index] ?? [],
  );
}

type Extension = { readonly lookupType: number; readonly extension: unknown };

function unwrap(subtable: unknown, type: number): { readonly type: number; table: unknown } {
  const { lookupType, extension } = subtable as Partial<Extension>;
  if (extension === undefined || lookupType === undefined) return { type, table: subtable };
  return { type: lookupType, table: extension };
}

/** The place of a glyph in a coverage; -1 when it is not covered. */
export function coverageIndex({ glyphs, rangeRecords }: Coverage, glyph: number): number {
  if (glyphs !== undefined) return glyphs.indexOf(glyph);
  const range = rangeRecords?.find(({ start, end }) => start <= glyph && glyph <= end);
  return range === undefined ? -1 : range.startCoverageIndex + glyph - range.start;
}

/** The glyphs of a coverage, by their places. */
export function coveredGlyphs({ glyphs, rangeRecords }: Coverage): readonly number[] {
  if (glyphs !== undefined) return glyphs;
  return (rangeRecords ?? []).flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, index) => start + index),
  );
}

/** The class of a glyph; 0 when none is given. */
export function classOf(definition: ClassDefinition | null | undefined, glyph: number): number {
  const { startGlyph = 0, classValueArray, classRangeRecord } = definition ?? {};
  if (classValueArray !== undefined) return classValueArray[glyph - startGlyph] ?? 0;
  return classRangeRecord?.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0;
}
