import { expect, test } from "vitest";
import type { LookupFlags } from "../../src/fonts/layout-tables.ts";
import type { OpenFont } from "../../src/fonts/open-font.ts";
import { pairKerning } from "../../src/fonts/pair-kerning.ts";

/** Glyph 1 is a base, 2 a ligature, 3 a mark. */
const glyphs = [1, 2, 3];
const classes = { startGlyph: 1, classValueArray: [1, 2, 3] };

type Subtable = { readonly lookupType: number; readonly extension: unknown };

/** A subtable in an extension, that adds a value between a left glyph and each of some right ones. */
function pairs(left: number, rights: readonly number[], xAdvance: number): Subtable {
  const set = rights.map((secondGlyph) => ({ secondGlyph, value1: { xAdvance } }));
  const extension = { version: 1, coverage: { glyphs: [left] }, pairSets: { get: () => set } };
  return { lookupType: 2, extension };
}

function fontWith(
  lookups: readonly { flags?: LookupFlags; subTables: readonly Subtable[]; tag?: string }[],
  script = "latn",
): OpenFont {
  const featureList = lookups.map(({ tag = "kern" }, index) => ({
    tag,
    feature: { lookupListIndexes: [index] },
  }));
  const lookupList = lookups.map(({ flags = {}, subTables }) => ({
    lookupType: 9,
    flags: { flags },
    subTables,
  }));
  const defaultLangSys = { featureIndexes: lookups.map((_, index) => index) };
  const font = {
    GDEF: { glyphClassDef: classes },
    GPOS: {
      scriptList: [
        { tag: "cyrl", script: { defaultLangSys: { featureIndexes: [] } } },
        { tag: script, script: { defaultLangSys } },
      ],
      featureList,
      lookupList: { length: lookupList.length, get: (index: number) => lookupList[index] },
    },
  };
  return font as unknown as OpenFont;
}

const kerning = (font: OpenFont) => [...pairKerning(font, glyphs)];

test("lookups add up; in a lookup the first subtable that has a pair is heard", () => {
  const first = { subTables: [pairs(1, [2], -10), pairs(1, [2, 1], -500)] };
  const second = { subTables: [pairs(1, [2], -3)] };
  expect(kerning(fontWith([first, second]))).toEqual([-500, -13, 0, 0, 0, 0, 0, 0, 0]);
});

test("a lookup is silent of the glyphs that it ignores, first or second", () => {
  const subTables = [pairs(1, [1, 2, 3], -9), pairs(2, [1], -9), pairs(3, [1], -9)];
  const of = (flags: LookupFlags) => kerning(fontWith([{ flags, subTables }]));
  expect(of({})).toEqual([-9, -9, -9, -9, 0, 0, -9, 0, 0]);
  expect(of({ ignoreMarks: true })).toEqual([-9, -9, 0, -9, 0, 0, 0, 0, 0]);
  expect(of({ ignoreLigatures: true })).toEqual([-9, 0, -9, 0, 0, 0, -9, 0, 0]);
  expect(of({ ignoreBaseGlyphs: true })).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("other features and other scripts are not heard; the default script is, without Latin", () => {
  const subTables = [pairs(1, [1], -9)];
  const silent = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  expect(kerning(fontWith([{ subTables, tag: "dist" }]))).toEqual(silent);
  expect(kerning(fontWith([{ subTables }], "grek"))).toEqual(silent);
  expect(kerning(fontWith([{ subTables }], "DFLT"))[0]).toBe(-9);
});
