import {
  type Coverage,
  coverageIndex,
  coveredGlyphs,
  type LazyList,
  lookupsOf,
} from "./layout-tables.ts";
import type { OpenFont } from "./open-font.ts";

/** Single substitution, GSUB lookup type 1: by a distance (1) or a list (2). */
type SingleTable = { readonly coverage: Coverage } & (
  | { readonly version: 1; readonly deltaGlyphID: number }
  | { readonly version: 2; readonly substitute: LazyList<number> }
);

/** Ligature substitution, GSUB lookup type 4. */
type LigatureTable = {
  readonly coverage: Coverage;
  readonly ligatureSets: LazyList<
    readonly { readonly glyph: number; readonly components: readonly number[] }[]
  >;
};

/** A feature that puts one glyph for another; a glyph that it leaves alone comes back as it is. */
export type Substitution = { readonly feature: string; substitute(glyph: number): number };

/** Those of the features that the font has and that put one glyph for one, in the order in which they apply. */
export function singleSubstitutions(font: OpenFont, features: readonly string[]): Substitution[] {
  return features
    .map((feature) => ({ feature, lookups: lookupsOf<SingleTable>(font.GSUB, feature, 1) }))
    .filter(({ lookups }) => lookups.length > 0)
    .sort((a, b) => (a.lookups[0]?.place ?? 0) - (b.lookups[0]?.place ?? 0))
    .map(({ feature, lookups }) => ({
      feature,
      substitute: (glyph) =>
        lookups.reduce((current, { subtables }) => substituted(subtables, current), glyph),
    }));
}

function substituted(tables: readonly SingleTable[], glyph: number): number {
  for (const table of tables) {
    const index = coverageIndex(table.coverage, glyph);
    if (index < 0) continue;
    if (table.version === 1) return (glyph + table.deltaGlyphID) & 0xffff;
    return table.substitute.get(index);
  }
  return glyph;
}

/** The ligatures of the `liga` feature: the glyphs they stand for, and theirs. */
export function ligatureSubstitutions(
  font: OpenFont,
): { readonly components: readonly number[]; readonly glyph: number }[] {
  const tables = lookupsOf<LigatureTable>(font.GSUB, "liga", 4).flatMap((one) => one.subtables);
  return tables.flatMap(({ coverage, ligatureSets }) =>
    coveredGlyphs(coverage).flatMap((first, index) =>
      ligatureSets.get(index).map(({ glyph, components }) => ({
        components: [first, ...components],
        glyph,
      })),
    ),
  );
}
