import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "../../src/text/break-lines.ts";
import { extent } from "../../src/text/extent.ts";
import { piecesOf } from "../../src/text/pieces-of.ts";
import { anyPieces } from "./any-pieces.ts";

const extentOf = (text: string) =>
  extent(
    piecesOf(
      [{ text }],
      (_, part) => 5 * part.length,
      () => 2,
    ).pieces,
  );

test.each([
  ["", { min: 0, word: 0, max: 0 }],
  ["  ", { min: 0, word: 0, max: 0 }],
  // ci-, né-, ma; cinéma; cinéma et.
  ["ci\u00adné\u00adma et", { min: 15, word: 30, max: 42 }],
  ["a\nbbb b\n", { min: 15, word: 15, max: 22 }],
  // What a no-break space joins is one word.
  ["un 5\u00a0mots", { min: 27, word: 27, max: 39 }],
])("of %j", (text, expected) => {
  expect(extentOf(text)).toEqual(expected);
});

test("no line is overfull at the least width; one line a forced break at the greatest", () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const { min } = extent(pieces);
      expect(breakLines(pieces, min).some(({ overfull }) => overfull)).toBe(false);
      // A break that is wished for is taken without need.
      const natural = pieces.filter((piece) => piece.kind !== "penalty" || piece.cost >= 0);
      expect(breakLines(natural, extent(natural).max).every(({ forced }) => forced)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
