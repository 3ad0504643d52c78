import { type Meaning, whereOf } from "../definition/expanded.ts";
import type { Report } from "../finding.ts";
import type { Face, FontBook } from "../fonts/font-book.ts";
import type { Shaper } from "../fonts/shape.ts";
import type { Memory } from "../memory.ts";
import type { StyleStack, TextMeasure } from "../pdfmake/internals.ts";
import type { Recent } from "../recent.ts";
import { extent } from "../text/extent.ts";
import { piecesOf } from "../text/pieces-of.ts";
import type { Paragraph, ParagraphRun } from "./paragraph.ts";
import { measuringKey, type PreparedText } from "./prepared-text.ts";
import { type RunStyle, runStyle } from "./run-style.ts";

/** A node of a paragraph after pdfmake has bound its references. */
type InlineNode = {
  readonly text?: unknown;
  readonly meaning?: Meaning;
  readonly _tocItemRef?: object;
  readonly _pageRef?: { readonly _nodeRef: object };
  readonly _textRef?: { readonly _textNodeRef: { readonly text?: unknown } };
};

/** References that lead to references end somewhere. */
const MOST_REFERENCES = 4;
/** Holds the place of a page number until pages are made. */
const NUMBER_PLACE = "00";

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
  /** Signs that the text being prepared asks for in vain. */
  #met: number[] = [];
  /** The run being measured, for findings. */
  #at: Meaning | undefined;

  constructor(memory: Memory, report: Report) {
    this.#fonts = memory.fonts;
    this.#texts = memory.texts;
    this.#report = report;
    this.shaper = memory.shaper;
    memory.tellMissing = (codePoint) => {
      this.#met.push(codePoint);
      this.#tellMissing(codePoint);
    };
  }

  /** pdfmake's hook: a text node becomes one paragraph, with its least and greatest width. */
  buildInlines(
    text: unknown,
    styles: StyleStack,
  ): { items: Paragraph[]; minWidth: number; maxWidth: number } {
    const top = styles.styleOverrides.at(-1);
    const node = typeof top === "object" ? (top as InlineNode) : {};
    const runs: ParagraphRun[] = [];
    // pdfmake makes the entries of a table of contents itself.
    const from = { repeated: node.meaning === undefined };
    this.#collect({ ...node, text }, styles, runStyle(styles), runs, from);
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
    const family = this.#fonts[font];
    if (family === undefined) {
      this.#tellUnknown(font);
      return (Object.values(this.#fonts)[0] as FontBook[string]).normal;
    }
    const styled = bold
      ? italics
        ? family.bolditalics
        : family.bold
      : italics
        ? family.italics
        : undefined;
    return styled ?? family.normal;
  }

  /** The fonts of the first of several families that the document has, else of its first. */
  faceAmong(families: readonly string[], style: Pick<RunStyle, "bold" | "italics">): Face {
    const font =
      families.find((family) => this.#fonts[family] !== undefined) ?? Object.keys(this.#fonts)[0];
    return this.face({ font: font ?? "", ...style });
  }

  #collect(
    item: unknown,
    styles: StyleStack,
    style: RunStyle,
    runs: ParagraphRun[],
    from: Inherited = {},
  ): void {
    if (Array.isArray(item)) {
      for (const one of item) this.#collect(one, styles, style, runs, from);
      return;
    }
    if (item === null || typeof item !== "object") {
      this.#addRun(item === undefined || item === null ? "" : String(item), style, runs, from);
      return;
    }
    this.#collectNode(item as InlineNode & Record<string, unknown>, styles, style, runs, from);
  }

  #collectNode(
    node: InlineNode & Record<string, unknown>,
    styles: StyleStack,
    style: RunStyle,
    runs: ParagraphRun[],
    from: Inherited,
  ): void {
    const referred = node._textRef?._textNodeRef?.text;
    const inherited = inheritedBy(node, from, referred !== undefined);
    // A note is called where it stands, not where its words come again.
    if (inherited.repeated && node.meaning?.note !== undefined) return;
    if (inherited.depth > MOST_REFERENCES) {
      this.#tellCircular(inherited.meaning);
      return;
    }
    const { reference } = inherited;
    if (reference !== undefined && reference !== from.reference) {
      this.#styled(node, styles, style, (own) => this.#addRun(NUMBER_PLACE, own, runs, inherited));
      return;
    }
    const text = referred ?? node.text;
    this.#styled(node, styles, style, (own) => this.#collect(text, styles, own, runs, inherited));
  }

  /** A style of a run's own is resolved once for all its words. */
  #styled(
    node: Record<string, unknown>,
    styles: StyleStack,
    style: RunStyle,
    use: (style: RunStyle) => void,
  ): void {
    if (styles.styleOverrides.at(-1) === node || !hasStyle(node)) {
      use(style);
      return;
    }
    styles.auto(node, () => use(runStyle(styles)));
  }

  #addRun(
    text: string,
    style: RunStyle,
    runs: ParagraphRun[],
    { meaning, reference }: Inherited,
  ): void {
    this.#at = meaning;
    runs.push({ text, style, face: this.face(style), meaning, reference });
  }

  /** The words of a paragraph, measured; known from before where the last document had the same. */
  #prepared(runs: readonly ParagraphRun[]): PreparedText {
    const key = runs.map(({ text, style }) => `${measuringKey(style)}${text}`).join("\u0000");
    const prepared = this.#texts.get(key, () => this.#prepare(runs));
    for (const codePoint of prepared.missing) this.#tellMissing(codePoint);
    return prepared;
  }

  #prepare(runs: readonly ParagraphRun[]): PreparedText {
    this.#met = [];
    const { pieces, segments } = piecesOf(
      runs.map(({ text, style }) => ({ text, noWrap: style.noWrap })),
      (index, text) => this.widthOf(runs[index] as ParagraphRun, text),
      (index) => this.widthOf(runs[index] as ParagraphRun, " "),
    );
    return { pieces, segments, extent: extent(pieces), missing: this.#met, lines: new Map() };
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
    const code = codePoint.toString(16).toUpperCase().padStart(4, "0");
    this.#report({
      code: "glyphe-manquant",
      severity: "error",
      where: this.#at === undefined ? "" : whereOf(this.#at),
      message: `Aucune police du document n’a le signe «\u00a0${String.fromCodePoint(codePoint)}\u00a0» (U+${code})\u00a0: il serait imprimé comme un carré vide.`,
      remedy: "Remplacer ce signe, ou déclarer une police de secours qui l’a.",
    });
  }

  #tellCircular(meaning: Meaning | undefined): void {
    this.#report({
      code: "renvoi-circulaire",
      severity: "error",
      where: meaning === undefined ? "" : whereOf(meaning),
      message:
        "Un renvoi mène à un texte qui contient ce même renvoi\u00a0: il n’aurait pas de fin.",
      remedy: "Retirer le renvoi du texte auquel il mène.",
    });
  }

  #tellUnknown(font: string): void {
    this.#report({
      code: "police-inconnue",
      severity: "error",
      where: this.#at === undefined ? "" : whereOf(this.#at),
      message: `Le document demande la police «\u00a0${font}\u00a0», qu’on ne lui a pas donnée.`,
      remedy: "Corriger le nom de la police, ou la déclarer.",
    });
  }
}

type Inherited = {
  /** Whether these words stand elsewhere too, and by how many references they come here. */
  readonly repeated?: boolean;
  readonly depth?: number;
  readonly meaning?: Meaning | undefined;
  readonly reference?: object | undefined;
};

function inheritedBy(node: InlineNode, from: Inherited, isReference: boolean) {
  return {
    meaning: node.meaning ?? from.meaning,
    reference: node._tocItemRef ?? node._pageRef?._nodeRef ?? from.reference,
    repeated: from.repeated === true || isReference,
    depth: (from.depth ?? 0) + (isReference ? 1 : 0),
  };
}

/** Whether an inline node says more than its words. */
function hasStyle(node: Record<string, unknown>): boolean {
  for (const key in node) if (key !== "text" && key !== "meaning") return true;
  return false;
}

/** The height of a line of one style. */
export function lineHeightOf({ fontSize, lineHeight }: RunStyle, [font]: Face): number {
  return ((font.ascent - font.descent + font.lineGap) * fontSize * lineHeight) / 1000;
}
