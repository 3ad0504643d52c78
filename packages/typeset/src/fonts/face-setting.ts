import type { Face } from "./font-book.ts";
import type { FrozenFont } from "./frozen-font.ts";
import type { GlyphRun } from "./glyph-run.ts";
import { joinLigatures } from "./join-ligatures.ts";

/** The narrowest U+202F, in thousandths of an em: InDesign's thin space, an eighth of an em. */
const THIN = 125;

const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;
const NON_JOINER = 0x200c;
const NARROW_SPACE = 0x202f;

/** A text set: its runs from left to right, their width together, the characters that no font has. */
export type Shaped = {
  readonly runs: readonly GlyphRun[];
  readonly width: number;
  readonly missing: readonly number[];
};

/** A face with features: the code of each character and the runs of each word, remembered. */
export class FaceSetting {
  readonly #face: Face;
  readonly #features: readonly string[];
  readonly #joins: boolean;
  readonly #kerns: boolean;
  /** Of a character: font * 65536 + code; -1 when no font has it. */
  readonly #places = new Map<number, number>();
  readonly #narrow: readonly Narrow[];
  readonly #words = new Map<string, Shaped>();
  readonly #broken = new Map<string, Shaped>();

  constructor(face: Face, features: readonly string[]) {
    this.#face = face;
    this.#features = features;
    this.#joins = !features.includes("-liga");
    this.#kerns = !features.includes("-kern");
    this.#narrow = face.map(narrowOf);
  }

  /** `broken` when the text ends with the visible hyphen of a break. */
  shaped(text: string, broken: boolean): Shaped {
    const known = broken ? this.#broken : this.#words;
    let shaped = known.get(text);
    if (shaped === undefined) {
      shaped = this.#shape(composed(text), broken);
      known.set(text, shaped);
    }
    return shaped;
  }

  /**
   * The width of a text as its characters follow each other, kerned, without ligatures: what breaking lines asks for many
   * parts of words, none of which is ever set by itself.
   */
  measured(text: string, missing: (point: number) => void): number {
    let width = 0;
    let before = -1;
    for (let index = 0; index < text.length; index++) {
      const point = text.charCodeAt(index);
      if (point >= COMPOSING && (point < 0x2002 || point > 0x20cf))
        return this.#told(text, missing);
      if (isUnseen(point)) continue;
      const place = this.#placeOf(point);
      if (place < 0) missing(point);
      width += this.#advance(Math.max(place, 0), before);
      before = place;
    }
    return width;
  }

  /** What a character adds to the width after another, both by their places. */
  #advance(place: number, before: number): number {
    const index = place >>> 16;
    const code = place & 0xffff;
    const font = this.#face[index] ?? this.#face[0];
    const narrow = this.#narrow[index];
    const own = (font.advances[code] ?? 0) + (code === narrow?.code ? narrow.adjustment : 0);
    if (!this.#kerns || before < 0 || before >>> 16 !== index) return own;
    return own + (font.kerning.get((before & 0xffff) * 65536 + code) ?? 0);
  }

  #told(text: string, missing: (point: number) => void): number {
    const shaped = this.shaped(text, false);
    for (const point of shaped.missing) missing(point);
    return shaped.width;
  }

  #shape(text: string, broken: boolean): Shaped {
    const runs: GlyphRun[] = [];
    const missing: number[] = [];
    let codes: number[] = [];
    let parted: number[] = [];
    let current = 0;
    const put = (point: number) => {
      const place = this.#placeOf(point);
      if (place < 0) missing.push(point);
      const font = place < 0 ? 0 : place >>> 16;
      if (font !== current && codes.length > 0) {
        runs.push(this.#run(current, codes, parted));
        codes = [];
        parted = [];
      }
      current = font;
      codes.push(place < 0 ? 0 : place & 0xffff);
    };
    for (let index = 0; index < text.length; index++) {
      const point = text.codePointAt(index) ?? 0;
      if (point > 0xffff) index++;
      if (point === NON_JOINER) parted.push(codes.length);
      else if (!isUnseen(point)) put(point);
    }
    if (broken) put(SOFT_HYPHEN);
    if (codes.length > 0) runs.push(this.#run(current, codes, parted));
    return { runs, width: runs.reduce((sum, { width }) => sum + width, 0), missing };
  }

  #placeOf(point: number): number {
    let place = this.#places.get(point);
    if (place === undefined) {
      const font = this.#face.findIndex(({ characters }) => characters.has(point));
      place = font < 0 ? -1 : font * 65536 + this.#formOf(this.#face[font], point);
      this.#places.set(point, place);
    }
    return place;
  }

  /** The code of a character in the shape that the features ask for, in the font's order. */
  #formOf(font: FrozenFont | undefined, point: number): number {
    let code = font?.characters.get(point) ?? 0;
    for (const [tag, shapes] of font?.features ?? []) {
      if (this.#features.includes(tag)) code = shapes.get(code) ?? code;
    }
    return code;
  }

  #run(index: number, written: readonly number[], parted: readonly number[]): GlyphRun {
    const font = this.#face[index] ?? this.#face[0];
    const codes = this.#joins ? joinLigatures(font, written, parted) : written;
    const adjustments = this.#kerns ? kerned(font, codes) : codes.map(() => 0);
    const narrow = this.#narrow[index];
    let width = 0;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? 0;
      if (code === narrow?.code) adjustments[at] = (adjustments[at] ?? 0) + narrow.adjustment;
      width += (font.advances[code] ?? 0) + (adjustments[at] ?? 0);
    }
    return { font, codes, adjustments, width };
  }
}

/** What kerning adds after each code; nothing after the last. */
function kerned({ kerning }: FrozenFont, codes: readonly number[]): number[] {
  return codes.map((code, at) => {
    const next = codes[at + 1];
    return next === undefined ? 0 : (kerning.get(code * 65536 + next) ?? 0);
  });
}

type Narrow = { readonly code: number; readonly adjustment: number };

/**
 * A font's own narrow space stays as it is. One that is only the space's glyph is drawn together to half a word space, as
 * babel-french does (`\FBthinspace`, half of `\fontdimen2`), but not under a thin space.
 */
function narrowOf({ characters, glyphs, advances }: FrozenFont): Narrow {
  const code = characters.get(NARROW_SPACE) ?? -1;
  const space = characters.get(SPACE) ?? -1;
  const width = advances[space] ?? 0;
  const same = code >= 0 && glyphs[code] === glyphs[space];
  return { code, adjustment: same ? Math.min(0, Math.max(width / 2, THIN) - width) : 0 };
}

/** From here on a text may not be composed yet. */
const COMPOSING = 0x300;

/** Canonical composition, where it may change something: neither below U+0300 nor in punctuation and currency signs. */
function composed(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= COMPOSING && (unit < 0x2002 || unit > 0x20cf)) return text.normalize("NFC");
  }
  return text;
}

/** Characters that steer and are not seen: soft hyphen, joiners, marks of direction, variation selectors. */
function isUnseen(point: number): boolean {
  if (point < 0x200b) return point === SOFT_HYPHEN;
  if (point <= 0x206f) return point <= 0x200f || point >= 0x2060 || isDirection(point);
  return point === 0xfeff || (point >= 0xfe00 && point <= 0xfe0f);
}

function isDirection(point: number): boolean {
  return point >= 0x202a && point <= 0x202e;
}
