import { SPACE, TAB } from "./characters.ts";
import { wordSpace } from "./justify.ts";
import type { Glue, Penalty, Piece, Pieces, Run, Segment } from "./piece.ts";

/** Writes the pieces of a paragraph, run by run; places are offsets in the text of the run. */
export class PieceWriter implements Pieces {
  readonly pieces: Piece[] = [];
  readonly segments: Segment[] = [];
  readonly #widthOf: (run: number, text: string) => number;
  readonly #spaceWidth: (run: number) => number;
  #run = 0;
  #text = "";
  #letterSpace = 0;
  /** Where the box that is being written starts. */
  #start = 0;
  #space: Glue | undefined;
  #hyphen: number | undefined;

  constructor(widthOf: (run: number, text: string) => number, spaceWidth: (run: number) => number) {
    this.#widthOf = widthOf;
    this.#spaceWidth = spaceWidth;
  }

  begin(run: number, { text, letterSpace = 0 }: Run): void {
    this.#run = run;
    this.#text = text;
    this.#letterSpace = letterSpace;
    this.#start = 0;
    this.#space = undefined;
    this.#hyphen = undefined;
  }

  /** Ends the box. */
  flush(end: number): void {
    const start = this.#start;
    this.#start = end;
    if (start >= end) return;
    const width = this.#widthOf(this.#run, this.#text.slice(start, end));
    const tracking = this.#letterSpace * (end - start);
    this.#add({ kind: "box", width, tracking }, start, end);
  }

  /** What makes the space that follows break or not; nothing where a box before it lets it. */
  joint(at: number, cost: number): void {
    this.flush(at);
    const last = this.pieces.at(-1);
    if (last === undefined || (last.kind === "box" && cost === 0)) return;
    this.#add(penalty(cost), at, at);
  }

  space(at: number, unit: number): void {
    this.flush(at);
    this.#add(this.#glue(unit, at), at, at + 1);
    this.#start = at + 1;
  }

  opportunity(at: number, soft: boolean, cost: number): void {
    this.flush(at);
    this.#start = at + 1;
    if (!Number.isFinite(cost)) return;
    this.#hyphen ??= this.#widthOf(this.#run, "-");
    this.#add(penalty(cost, soft, soft ? this.#hyphen : 0), at, at + 1);
  }

  breakInside(at: number, flagged: boolean, cost: number): void {
    this.flush(at);
    this.#add(penalty(cost, flagged), at, at);
  }

  newline(at: number, second: boolean): void {
    this.flush(at);
    if (!second) this.#add(penalty(Number.NEGATIVE_INFINITY), at, at + 1);
    this.#start = at + 1;
  }

  #glue(unit: number, at: number): Glue {
    this.#space ??= wordSpace(this.#spaceWidth(this.#run));
    if (unit === SPACE) return this.#space;
    if (unit === TAB) return wordSpace(4 * this.#space.width);
    const width = this.#widthOf(this.#run, this.#text.charAt(at));
    return { kind: "glue", width, stretch: 0, shrink: 0 };
  }

  #add(piece: Piece, start: number, end: number): void {
    this.pieces.push(piece);
    this.segments.push({ run: this.#run, start, end });
  }
}

function penalty(cost: number, flagged = false, width = 0): Penalty {
  return { kind: "penalty", width, cost, flagged };
}
