/** The codes of a font being made, numbered as they come: each a text in one shape. Code 0 is the missing glyph. */
export class CodeList {
  readonly texts: string[] = ["\ufffd"];
  /** Glyphs of the font file. */
  readonly glyphs: number[] = [0];
  readonly #known = new Map<string, number>();
  readonly #first = new Map<number, number>();

  /** The code of a text set with a glyph, new or known. */
  add(text: string, glyph: number): number {
    const key = `${glyph} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.glyphs.push(glyph);
    this.#known.set(key, code);
    if (!this.#first.has(glyph)) this.#first.set(glyph, code);
    return code;
  }

  /** The first code with this glyph. */
  codeOf(glyph: number): number | undefined {
    return this.#first.get(glyph);
  }
}
