import type { Meaning } from "../definition/expanded.ts";
import type { Report } from "../finding.ts";
import type { Face, FontBook } from "../fonts/font-book.ts";
import type { Shaper } from "../fonts/shape.ts";
import type { Memory } from "../memory.ts";
import type { StyleStack, TextMeasure } from "../pdfmake/internals.ts";
import type { Recent } from "../recent.ts";
import { extent } from "../text/extent.ts";
import { letterSpace } from "../text/justify.ts";
import { piecesOf } from "../text/pieces-of.ts";
import { lineHeightOf } from "./line-height.ts";
import type { Paragraph, ParagraphRun } from "./paragraph.ts";
import { measuringKey, type PreparedText } from "./prepared-text.ts";
import { RunCollector } from "./run-collector.ts";
import { type RunStyle, runStyle } from "./run-style.ts";
import { missingSign, missingStyle, unknownFont } from "./text-findings.ts";

/**
 * Builds paragraphs from pdfmake's text nodes and measures them: in the place of pdfmake's own text measure, whose nested
 * runs lose their style, whose words are shaped one by one, and which knows no soft hyphen.
 */
export class Typesetter implements TextMeasure {
  readonly shaper: Shaper;
  readonly #fonts: FontBook;
  readonly #texts: Recent<PreparedText>;
  readonly #report: Report;
  readonly #missing = new Set<number>();
  /** Signs that the text being prepared asks for in vain; nothing while none is. */
  #met: number[] | undefined;
  /** The run being measured, for findings. */
  #at: Meaning | undefined;

  constructor(memory: Memory, report: Report) {
    this.#fonts = memory.fonts;
    this.#texts = memory.texts;
    this.#report = report;
    this.shaper = memory.shaper;
    memory.tellMissing = (codePoint) => {
      this.#met?.push(codePoint);
      this.#tellMissing(codePoint);
    };
  }

  /** pdfmake's hook: a text node becomes one paragraph, with its least and greatest width. */
  buildInlines(
    text: unknown,
    styles: StyleStack,
  ): { items: Paragraph[]; minWidth: number; maxWidth: number } {
    const top = styles.styleOverrides.at(-1);
    const node = typeof top === "object" ? top : {};
    const runs = new RunCollector(styles, this.#faceOf, this.#report).collect({ ...node, text });
    const prepared = this.#prepared(runs);
    const alignment = (styles.getProperty("alignment") as Paragraph["alignment"]) ?? "left";
    const indent = (styles.getProperty("leadingIndent") as number) ?? 0;
    const { pieces, segments, lines, extent: own } = prepared;
    const [word, max] = [own.word + Math.max(0, indent), own.max + Math.max(0, indent)];
    const noWrap = styles.getProperty("noWrap") === true;
    const paragraph = { runs, pieces, segments, lines, width: max, alignment, indent };
    return { items: [paragraph], minWidth: noWrap ? max : word, maxWidth: max };
  }

  /** pdfmake's hook: a text on one line, in the style in force. */
  sizeOfText(text: string, styles: StyleStack) {
    const style = runStyle(styles);
    const face = this.face(style);
    const [font] = face;
    const { fontSize, lineHeight } = style;
    return {
      width: (this.shaper.widthOf(text, face, style.features) * fontSize) / 1000,
      height: lineHeightOf(style, face),
      fontSize,
      lineHeight,
      ascender: (font.ascent * fontSize) / 1000,
      descender: (font.descent * fontSize) / 1000,
    };
  }

  /** The fonts of a style; an unknown family is told once, and set in the first that there is. */
  face({ font, bold, italics }: Pick<RunStyle, "font" | "bold" | "italics">): Face {
    const family = Object.hasOwn(this.#fonts, font) ? this.#fonts[font] : undefined;
    if (family === undefined) {
      this.#report(unknownFont(font, this.#at));
      return (Object.values(this.#fonts)[0] as FontBook[string]).normal;
    }
    const style = bold ? (italics ? "bolditalics" : "bold") : italics ? "italics" : "normal";
    const styled = family[style];
    if (styled === undefined) this.#report(missingStyle(font, style));
    return styled ?? family.normal;
  }

  readonly #faceOf = (style: RunStyle, meaning: Meaning | undefined): Face => {
    this.#at = meaning;
    return this.face(style);
  };

  /** The fonts of the first of several families that the document has, else of its first. */
  faceAmong(families: readonly string[], style: Pick<RunStyle, "bold" | "italics">): Face {
    const font =
      families.find((family) => this.#fonts[family] !== undefined) ?? Object.keys(this.#fonts)[0];
    return this.face({ font: font ?? "", ...style });
  }

  /** The words of a paragraph, measured; known from before where the last document had the same. */
  #prepared(runs: readonly ParagraphRun[]): PreparedText {
    const key = runs.map(({ text, style }) => `${measuringKey(style)}${text}`).join("\u0000");
    const prepared = this.#texts.get(key, () => this.#prepare(runs));
    for (const codePoint of prepared.missing) this.#tellMissing(codePoint);
    return prepared;
  }

  #prepare(runs: readonly ParagraphRun[]): PreparedText {
    const missing: number[] = [];
    this.#met = missing;
    const { pieces, segments } = piecesOf(
      runs.map(({ text, style: { noWrap, fontSize } }) => ({
        text,
        noWrap,
        letterSpace: letterSpace(fontSize),
      })),
      (index, text) => this.widthOf(runs[index] as ParagraphRun, text),
      (index) => this.widthOf(runs[index] as ParagraphRun, " "),
    );
    this.#met = undefined;
    return { pieces, segments, extent: extent(pieces), missing, lines: new Map() };
  }

  /** About the width of a text in a run's style, in points: lines are set by what their words measure together. */
  widthOf({ style, face, meaning }: ParagraphRun, text: string): number {
    this.#at = meaning;
    const { fontSize, features, characterSpacing } = style;
    const width = (this.shaper.advanceOf(text, face, features) * fontSize) / 1000;
    return characterSpacing === 0 ? width : width + characterSpacing * [...text].length;
  }

  #tellMissing(codePoint: number): void {
    if (this.#missing.has(codePoint)) return;
    this.#missing.add(codePoint);
    this.#report(missingSign(codePoint, this.#at));
  }
}
