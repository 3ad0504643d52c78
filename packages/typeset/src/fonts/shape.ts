import { FaceSetting, type Shaped } from "./face-setting.ts";
import type { Face } from "./font-book.ts";
import type { GlyphRun } from "./glyph-run.ts";

/**
 * Sets words in faces, from tables alone; what was set once is remembered for as long as the shaper lives.
 *
 * A character is set by the first font of the face that has it. One that none has is told to `missing`, each time a text with
 * it is set, and becomes code 0 of the first font: such a page is not valid PDF/A. Texts are composed first (NFC). Ligatures
 * and kerning are on; `features` turns on other shapes by OpenType tag, or turns off those two: `["tnum", "-liga"]`. A feature
 * that a font lacks changes nothing. U+200C parts a ligature; soft hyphens and other characters that only steer are not set:
 * a break's hyphen is asked for with `hyphen` or `hyphenated`. A U+202F that is
 * only the glyph of the space is drawn together to half its width, but not under an eighth of an em.
 *
 * @example
 * import { readFileSync } from "node:fs";
 * import { freezeFont, Shaper, showOperand } from "@panorama/typeset";
 *
 * const file = "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
 * const face = [freezeFont(readFileSync(file), { characters: "AV" })];
 * const missing = [];
 * const shaper = new Shaper((codePoint) => missing.push(codePoint));
 * const [run] = shaper.shape("AV", face);
 * [run.adjustments, run.width]; //=> [[-14, 0], 1044]
 * shaper.widthOf("A\u00adV", face); //=> 1044
 * showOperand(run); //=> "<0003>14<0004>"
 * [shaper.widthOf("中", face) > 0, missing]; //=> [true, [0x4e2d]]
 */
export class Shaper {
  readonly #missing: (codePoint: number, face: Face) => void;
  readonly #settings = new WeakMap<Face, Map<string, FaceSetting>>();

  constructor(missing: (codePoint: number, face: Face) => void) {
    this.#missing = missing;
  }

  /** A text set in a face: a run for each stretch of one font; none for a text that shows nothing. */
  shape(text: string, face: Face, features: readonly string[] = []): readonly GlyphRun[] {
    return this.#shaped(text, face, features, false).runs;
  }

  /** The width of a text set in a face, in thousandths of an em. */
  widthOf(text: string, face: Face, features: readonly string[] = []): number {
    return this.#shaped(text, face, features, false).width;
  }

  /**
   * About the width of a text set in a face, in thousandths of an em: kerned, without ligatures. Nothing of it is remembered,
   * for what it is asked for are parts of words.
   */
  advanceOf(text: string, face: Face, features: readonly string[] = []): number {
    const missing = (codePoint: number) => this.#missing(codePoint, face);
    return this.#setting(face, features).measured(text, missing);
  }

  /** The first part of a word that breaks, with its hyphen, which reads as the soft hyphen that it is (U+00AD). */
  hyphenated(text: string, face: Face, features: readonly string[] = []): readonly GlyphRun[] {
    return this.#shaped(text, face, features, true).runs;
  }

  /** The hyphen of a break, alone. */
  hyphen(face: Face, features: readonly string[] = []): readonly GlyphRun[] {
    return this.hyphenated("", face, features);
  }

  #shaped(text: string, face: Face, features: readonly string[], broken: boolean): Shaped {
    const shaped = this.#setting(face, features).shaped(text, broken);
    for (const codePoint of shaped.missing) this.#missing(codePoint, face);
    return shaped;
  }

  #setting(face: Face, features: readonly string[]): FaceSetting {
    let settings = this.#settings.get(face);
    if (settings === undefined) {
      settings = new Map();
      this.#settings.set(face, settings);
    }
    const key = features.length === 0 ? "" : features.join();
    let setting = settings.get(key);
    if (setting === undefined) {
      setting = new FaceSetting(face, features);
      settings.set(key, setting);
    }
    return setting;
  }
}
