import fc from "fast-check";
import type { Piece } from "../../src/text/piece.ts";

const width = fc.integer({ min: 0, max: 40 });

export const anyPiece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("box" as const), width }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("glue" as const),
      width: fc.integer({ min: 3, max: 6 }),
      stretch: fc.integer({ min: 0, max: 4 }),
      shrink: fc.integer({ min: 0, max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("penalty" as const),
      width: fc.integer({ min: 0, max: 3 }),
      cost: fc.constantFrom(0, 50, 100, -30, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      flagged: fc.boolean(),
    }),
  },
);

export const anyPieces: fc.Arbitrary<Piece[]> = fc.array(anyPiece, { maxLength: 30 });
