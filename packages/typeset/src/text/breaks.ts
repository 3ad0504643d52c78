import { isForced, type Piece } from "./piece.ts";
import { finite } from "./sums.ts";

/**
 * Where a part of a paragraph may break, in order: its start, the places between two of its boxes, its end. A line
 * goes from `first` of one to `past` of another.
 */
export type Breaks = {
  /** The piece broken at. */
  readonly at: number[];
  /** The first box after it. */
  readonly first: number[];
  /** Past the last box before it. */
  readonly past: number[];
  /** The width of its hyphen. */
  readonly hyphen: number[];
  readonly cost: number[];
  readonly flagged: boolean[];
};

/** The breaks of the pieces from `start` up to `end`, where the line ends in any case. */
export function breaksOf(pieces: readonly Piece[], start: number, end: number): Breaks {
  const breaks: Breaks = { at: [], first: [], past: [], hyphen: [], cost: [], flagged: [] };
  let past = start;
  put(breaks, start, past);
  // Those that still wait for a box after them.
  let waiting = 0;
  for (let at = start; at < end; at++) {
    const piece = pieces[at] as Piece;
    if (piece.kind === "box") {
      for (; waiting < breaks.at.length; waiting++) breaks.first[waiting] = at;
      past = at + 1;
    } else if (past > start && mayBreak(pieces, at, piece)) put(breaks, at, past, piece);
  }
  // No box comes after them: to break there would leave an empty line.
  for (const column of Object.values(breaks)) column.length = Math.max(waiting, 1);
  put(breaks, end, past);
  return breaks;
}

/** TeX's rule: at a penalty, or at a space that follows a box. */
function mayBreak(pieces: readonly Piece[], at: number, piece: Piece): boolean {
  if (piece.kind === "penalty") return piece.cost < Number.POSITIVE_INFINITY;
  return pieces[at - 1]?.kind === "box";
}

function put(breaks: Breaks, at: number, past: number, piece?: Piece): void {
  const penalty = piece?.kind === "penalty" ? piece : undefined;
  breaks.at.push(at);
  breaks.first.push(at);
  breaks.past.push(past);
  breaks.hyphen.push(finite(penalty?.width ?? 0));
  breaks.cost.push(penalty?.cost ?? 0);
  breaks.flagged.push(penalty?.flagged ?? false);
}

/** The parts that forced breaks make of a paragraph; at least one. A forced break at its end opens no other. */
export function* partsOf(pieces: readonly Piece[]): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const [at, piece] of pieces.entries()) {
    if (!isForced(piece)) continue;
    yield { start, end: at };
    start = at + 1;
  }
  if (start === 0 || start < pieces.length) yield { start, end: pieces.length };
}
