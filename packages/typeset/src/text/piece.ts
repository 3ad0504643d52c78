/** Words and parts of words: what is set, and never broken. Lengths in points, not negative. */
export type Box = {
  readonly kind: "box";
  readonly width: number;
  /** What its letters together grow by at ratio 1, and shrink by at ratio -1, where lines are justified; 0 by default. */
  readonly tracking?: number;
};

/**
 * A space. A line may break at it where a box comes just before; it vanishes at a line's ends. Justified, it grows by up to
 * `stretch` at ratio 1 and shrinks by no more than `shrink`.
 */
export type Glue = {
  readonly kind: "glue";
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
};

/**
 * A place where a line may break. `width` is that of the hyphen which shows only when it does. The higher `cost`, the worse
 * the place: `Infinity` forbids it, `-Infinity` forces it. Lines that end on hyphens are `flagged`, for few of them should
 * follow each other.
 */
export type Penalty = {
  readonly kind: "penalty";
  readonly width: number;
  readonly cost: number;
  readonly flagged: boolean;
};

/** What a paragraph is made of, left to right. */
export type Piece = Box | Glue | Penalty;

export function isForced(piece: Piece): boolean {
  return piece.kind === "penalty" && piece.cost === Number.NEGATIVE_INFINITY;
}

/** A stretch of a paragraph in one style. */
export type Run = {
  readonly text: string;
  /** Only newlines break it. */
  readonly noWrap?: boolean;
  /** By how much its letters come apart at ratio 1, where lines are justified, in points; 0 by default. */
  readonly letterSpace?: number;
};

/** A slice of a run's text, in UTF-16 units. */
export type Segment = { readonly run: number; readonly start: number; readonly end: number };

/** The pieces of a paragraph, and by piece what it stands for. */
export type Pieces = {
  readonly pieces: readonly Piece[];
  /**
   * What a box sets, never with a soft hyphen; the space of a glue; the soft hyphen, U+200B or newline of a penalty, empty
   * where there is none.
   */
  readonly segments: readonly Segment[];
};
