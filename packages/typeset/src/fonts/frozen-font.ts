import type { Kerning } from "./kerning-classes.ts";

/**
 * A font made ready for setting: the advances, kerning and ligatures of its characters as plain tables, and a program cut
 * down to them. Setting with it opens no font file and runs no shaping engine.
 *
 * A *code* stands for a character in one of its shapes: the `3` of running text and the tabular `3` are two codes that mean
 * the same text; a soft hyphen and a hyphen are two codes with one glyph. All measures are in thousandths of an em.
 */
export type FrozenFont = {
  /** PostScript name, without subset tag. */
  readonly name: string;
  /** Of a line: how far it reaches over and under its base line (`descent` is negative), and the gap between two lines. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bold: boolean;
  readonly boundingBox: readonly [number, number, number, number];
  /** By code: the text it stands for, its advance, its glyph in the program. Code 0 is the missing glyph, U+FFFD. */
  readonly texts: readonly string[];
  readonly advances: readonly number[];
  readonly glyphs: readonly number[];
  /** The code of a character, by its Unicode scalar value. */
  readonly characters: ReadonlyMap<number, number>;
  /**
   * Other shapes by OpenType feature (`onum`, `lnum`, `tnum`, `pnum`, `smcp`…): from code to code. In the order in which
   * they apply, when several do.
   */
  readonly features: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Ligatures of the `liga` feature: for a first code, the codes that follow it and the code of all, longest first. */
  readonly ligatures: ReadonlyMap<
    number,
    readonly { readonly codes: readonly number[]; readonly code: number }[]
  >;
  /** What is added to the first's advance when two codes meet, by `first * 65536 + second`. */
  readonly kerning: Kerning;
  /** The font program, compressed with zlib. */
  readonly program: {
    readonly kind: "TrueType" | "CFF";
    readonly compressed: Uint8Array;
    readonly length: number;
  };
};
