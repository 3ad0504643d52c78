import type { Piece, Segment } from "../text/piece.ts";
import type { Paragraph, ParagraphRun } from "./paragraph.ts";

/** A cut inside a word is the last that a line takes. */
const CUT_COST = 5000;
/** A hair more than rounding can add up to: a column as wide as its widest word holds it. */
const TOLERANCE = 0.01;

/** A paragraph whose words that are wider than a line may be cut after any character, as the address of a site must be. */
export function cutLongWords(
  paragraph: Paragraph,
  width: number,
  widthOf: (run: ParagraphRun, text: string) => number,
): Paragraph {
  const most = width - Math.max(0, paragraph.indent) + TOLERANCE;
  if (paragraph.pieces.every((piece) => piece.kind !== "box" || piece.width <= most))
    return paragraph;
  const pieces: Piece[] = [];
  const segments: Segment[] = [];
  for (const [index, piece] of paragraph.pieces.entries()) {
    const segment = paragraph.segments[index] as Segment;
    const run = paragraph.runs[segment.run] as ParagraphRun;
    // The digits that hold the place of a page number are not those that will stand there.
    if (piece.kind !== "box" || piece.width <= most || run.reference !== undefined) {
      pieces.push(piece);
      segments.push(segment);
      continue;
    }
    let start = segment.start;
    for (const character of run.text.slice(segment.start, segment.end)) {
      if (start > segment.start) {
        pieces.push({ kind: "penalty", width: 0, cost: CUT_COST, flagged: false });
        segments.push({ run: segment.run, start, end: start });
      }
      const end = start + character.length;
      pieces.push({
        kind: "box",
        width: widthOf(run, character),
        tracking: ((piece.tracking ?? 0) * character.length) / (segment.end - segment.start),
      });
      segments.push({ run: segment.run, start, end });
      start = end;
    }
  }
  return { ...paragraph, pieces, segments, lines: new Map() };
}
