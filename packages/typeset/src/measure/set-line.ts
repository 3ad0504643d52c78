import type { FrozenFont } from "../fonts/frozen-font.ts";
import type { GlyphRun } from "../fonts/glyph-run.ts";
import type { Shaper } from "../fonts/shape.ts";
import { showOperand } from "../fonts/show-operand.ts";
import type { BrokenLine } from "../text/break-lines.ts";
import { justify, letterSpace, spaceWidth } from "../text/justify.ts";
import type { Glue, Piece } from "../text/piece.ts";
import { overhangAtEnd, overhangAtStart } from "./overhang.ts";
import type { Paragraph, ParagraphRun } from "./paragraph.ts";

/** Glyphs of one font, where they begin from the line's start, and what shows them. */
export type Chunk = { readonly font: FrozenFont; readonly x: number; show: string };

/** Words of one run on a line. Lengths in points from the line's start. */
export type LinePart = {
  readonly run: ParagraphRun;
  /** What comes after each of its glyphs, beyond its width. */
  readonly tracking: number;
  readonly x: number;
  width: number;
  text: string;
  readonly chunks: Chunk[];
};

/** A word, or the part of it that one style sets; or the space after it. */
type Token = {
  readonly run: ParagraphRun;
  text: string;
  readonly glue: Glue | undefined;
  broken: boolean;
};

/** Gives the words of a run whose page number is known by now. */
export type TextOf = (run: ParagraphRun) => string | undefined;

/**
 * Sets a broken line into a column of this width: its words whole, for the parts that might have broken are kerned together,
 * its spaces and letters as its alignment asks. Signs that would dent a justified edge hang over it a little.
 */
export function setLine(
  paragraph: Paragraph,
  line: BrokenLine,
  width: number,
  shaper: Shaper,
  textOf: TextOf,
): readonly LinePart[] {
  const tokens = tokensOf(paragraph, line, textOf);
  const natural = measure(tokens, shaper);
  const { alignment } = paragraph;
  const goesOn = partsWords(paragraph.pieces[line.end]);
  if (alignment !== "justify") {
    // A page number may be longer than the place held for it: set right, it ends where it must.
    const left = width - natural.width;
    return place(tokens, shaper, { x: left * SHARES[alignment], ratio: 0, goesOn });
  }
  const [before, after] = overhangs(tokens, shaper);
  const { ratio } = justify({ ...natural, forced: line.forced }, width + before + after);
  return place(tokens, shaper, { x: -before, ratio, goesOn });
}

/** Whether a break here is between two words: at a space, or at a newline. */
function partsWords(piece: Piece | undefined): boolean {
  return (
    piece?.kind === "glue" || (piece?.kind === "penalty" && piece.cost === Number.NEGATIVE_INFINITY)
  );
}

/** The share of what a line leaves free that stands before it. */
const SHARES = { left: 0, center: 0.5, right: 1 } as const;

type Position = { readonly x: number; readonly ratio: number; readonly goesOn: boolean };

function place(
  tokens: readonly Token[],
  shaper: Shaper,
  { x, ratio, goesOn }: Position,
): readonly LinePart[] {
  const setting = new LineSetting(shaper, x, ratio);
  for (const token of tokens) {
    if (token.glue === undefined) setting.word(token);
    else setting.space(token.run, token.text, spaceWidth(token.glue, ratio));
  }
  if (goesOn) setting.endSpace();
  return setting.parts;
}

function tokensOf(paragraph: Paragraph, line: BrokenLine, textOf: TextOf): Token[] {
  const tokens: Token[] = [];
  for (let index = line.from; index < line.to; index++) {
    const piece = paragraph.pieces[index];
    const segment = paragraph.segments[index];
    if (piece === undefined || segment === undefined || piece.kind === "penalty") continue;
    const run = paragraph.runs[segment.run] as ParagraphRun;
    const text = textOf(run) ?? run.text.slice(segment.start, segment.end);
    const last = tokens.at(-1);
    const glue = piece.kind === "glue" ? piece : undefined;
    if (last !== undefined && last.run === run && last.glue === undefined && glue === undefined)
      last.text += text;
    else tokens.push({ run, text, glue, broken: false });
  }
  const last = tokens.at(-1);
  if (line.hyphenated && last !== undefined) last.broken = true;
  return tokens;
}

/** What tokens side by side come to, in points. */
function measure(tokens: readonly Token[], shaper: Shaper) {
  let [width, stretch, shrink] = [0, 0, 0];
  for (const token of tokens) {
    const { glue, run } = token;
    if (glue !== undefined) {
      width += glue.width;
      stretch += glue.stretch;
      shrink += glue.shrink;
      continue;
    }
    const { fontSize, characterSpacing } = run.style;
    for (const glyphs of glyphsOf(token, shaper)) {
      const letters = glyphs.codes.length;
      width += (glyphs.width * fontSize) / 1000 + letters * characterSpacing;
      stretch += letters * letterSpace(fontSize);
      shrink += letters * letterSpace(fontSize);
    }
  }
  return { width, stretch, shrink };
}

/** A word, or the last part of one that goes on: with the hyphen that a reader skips. */
function glyphsOf({ run, text, broken }: Token, shaper: Shaper): readonly GlyphRun[] {
  const { face, style } = run;
  if (broken) return shaper.hyphenated(text, face, style.features);
  return shaper.shape(text, face, style.features);
}

/** How far the first and the last sign of a line hang over its edges. */
function overhangs(tokens: readonly Token[], shaper: Shaper): readonly [number, number] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [0, 0];
  return [
    hang(first, overhangAtStart(first.text), shaper),
    hang(last, overhangAtEnd(last.broken ? "-" : last.text), shaper),
  ];
}

function hang(
  { run }: Token,
  hanging: { sign: string; share: number } | undefined,
  shaper: Shaper,
): number {
  if (hanging === undefined) return 0;
  const width = shaper.widthOf(hanging.sign, run.face, run.style.features);
  return (hanging.share * width * run.style.fontSize) / 1000;
}

/** Sets words and spaces one after the other on a line. */
class LineSetting {
  readonly parts: LinePart[] = [];
  readonly #shaper: Shaper;
  readonly #ratio: number;
  #x: number;

  constructor(shaper: Shaper, x: number, ratio: number) {
    this.#shaper = shaper;
    this.#x = x;
    this.#ratio = ratio;
  }

  word(token: Token): void {
    const text = token.broken ? `${token.text}\u00ad` : token.text;
    this.#show(token.run, text, glyphsOf(token, this.#shaper));
  }

  /** A space of any width; it is there for those who read or copy the text. */
  space(run: ParagraphRun, text: string, width: number): void {
    const { face, style } = run;
    const runs = this.#shaper.shape(text, face, style.features);
    const natural = runs.reduce((sum, one) => sum + one.width, 0);
    const [only] = runs;
    if (only === undefined || runs.length > 1) {
      this.#x += width;
      return;
    }
    const more = ((width - this.#trackingOf(run)) * 1000) / style.fontSize - natural;
    const adjustments = [...only.adjustments];
    adjustments[adjustments.length - 1] = (adjustments.at(-1) ?? 0) + more;
    this.#show(run, text, [{ ...only, adjustments, width: only.width + more }]);
  }

  /** The space that a break swallows: it takes no room, but keeps the words apart for those who read or copy the text. */
  endSpace(): void {
    const last = this.parts.at(-1);
    if (last === undefined) return;
    const { face, style } = last.run;
    const [space] = this.#shaper.shape(" ", face, style.features);
    const chunk = last.chunks.at(-1);
    if (space !== undefined && chunk?.font === space.font) chunk.show += showOperand(space);
  }

  #show(run: ParagraphRun, text: string, runs: readonly GlyphRun[]): void {
    const part = this.#part(run);
    for (const glyphs of runs) {
      const chunk = part.chunks.at(-1);
      if (chunk !== undefined && chunk.font === glyphs.font) chunk.show += showOperand(glyphs);
      else part.chunks.push({ font: glyphs.font, x: this.#x, show: showOperand(glyphs) });
      this.#x += (glyphs.width * run.style.fontSize) / 1000 + glyphs.codes.length * part.tracking;
    }
    part.text += text;
    part.width = this.#x - part.x;
  }

  #part(run: ParagraphRun): LinePart {
    const last = this.parts.at(-1);
    if (last !== undefined && last.run === run) return last;
    const tracking = this.#trackingOf(run);
    const part: LinePart = { run, tracking, x: this.#x, width: 0, text: "", chunks: [] };
    this.parts.push(part);
    return part;
  }

  #trackingOf({ style }: ParagraphRun): number {
    return style.characterSpacing + this.#ratio * letterSpace(style.fontSize);
  }
}
