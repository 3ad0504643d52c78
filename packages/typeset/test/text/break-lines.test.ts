import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BrokenLine, breakLines } from "../../src/text/break-lines.ts";
import type { Piece } from "../../src/text/piece.ts";
import { anyPieces } from "./any-pieces.ts";

const box = (width: number): Piece => ({ kind: "box", width });
const space: Piece = { kind: "glue", width: 5, stretch: 2, shrink: 1 };
const hyphen: Piece = { kind: "penalty", width: 3, cost: 50, flagged: true };
const forced: Piece = {
  kind: "penalty",
  width: 0,
  cost: Number.NEGATIVE_INFINITY,
  flagged: false,
};
const never: Piece = { kind: "penalty", width: 0, cost: Number.POSITIVE_INFINITY, flagged: false };

function words(...widths: number[]): Piece[] {
  return widths.flatMap((width, index) => (index === 0 ? [box(width)] : [space, box(width)]));
}
const spans = (lines: BrokenLine[]) => lines.map(({ from, to }) => [from, to]);

describe("lines worked out by hand", () => {
  test("a paragraph that fits is one natural line", () => {
    expect(breakLines(words(20, 20), 100)).toEqual([
      {
        from: 0,
        to: 3,
        end: 3,
        width: 45,
        stretch: 2,
        shrink: 1,
        spaces: 1,
        ratio: 0,
        hyphenated: false,
        forced: true,
        overfull: false,
      },
    ]);
  });

  test("spaces stretch and shrink to the room", () => {
    // 45 in 46 stretches by half of 2; 45 in 44 shrinks by the whole of 1.
    expect(breakLines(words(20, 20, 20), 46)[0]?.ratio).toBe(0.5);
    expect(breakLines(words(20, 20, 20), 44)[0]?.ratio).toBe(-1);
  });

  test("a last line shrinks, and never stretches", () => {
    expect(breakLines(words(20, 20), 44.5)[0]).toMatchObject({ ratio: -0.5, forced: true });
    expect(breakLines(words(20, 20), 46)[0]).toMatchObject({ ratio: 0, forced: true });
  });

  test("all lines are weighed together", () => {
    // 10 10 10 is 40 with two spaces: ratio 1/4; 16 20 is 41 to the point.
    const lines = breakLines(words(10, 10, 10, 16, 20, 30), 41);
    expect(spans(lines)).toEqual([
      [0, 5],
      [6, 9],
      [10, 11],
    ]);
    expect(lines.map(({ ratio }) => ratio)).toEqual([0.25, 0, 0]);
  });

  test("a line gives a word up so that the next is not too loose", () => {
    // 10 10 10 is 40 to the point and leaves 20 alone, half the room: demerits 10² + (10 + 800 + 5000)² = 33.8 million.
    // 10 10 (25) and 10 20 (35) have (10 + 800 + 3750)² + (10 + 800 + 1250)² = 25 million.
    expect(spans(breakLines(words(10, 10, 10, 20, 38), 40))).toEqual([
      [0, 3],
      [4, 7],
      [8, 9],
    ]);
    expect(breakLines(words(28, 6, 6, 28, 40), 40).map(({ ratio }) => ratio)).toEqual([
      0.5, 0.5, 0,
    ]);
  });

  test("forced breaks make lines, empty ones too; the last opens none", () => {
    const lines = breakLines([box(9), space, forced, forced, box(9), forced], 100);
    expect(lines.map(({ from, to, width, forced: end }) => [from, to, width, end])).toEqual([
      [0, 1, 9, true],
      [3, 3, 0, true],
      [4, 5, 9, true],
    ]);
  });

  test("no pieces are one empty line; spaces alone too", () => {
    expect(breakLines([], 100)).toMatchObject([{ from: 0, to: 0, end: 0, width: 0, forced: true }]);
    expect(breakLines([space, space], 100)).toMatchObject([
      { from: 0, to: 0, width: 0, spaces: 0 },
    ]);
  });

  test("spaces at the ends of lines are not counted", () => {
    const [line] = breakLines([space, box(9), space, space, box(9), space], 100);
    expect(line).toMatchObject({ from: 1, to: 5, width: 28, spaces: 2 });
  });

  test("lines have their own widths, the last for all that follow", () => {
    expect(spans(breakLines(words(20, 20, 20, 20, 20), [20, 45]))).toEqual([
      [0, 1],
      [2, 5],
      [6, 9],
    ]);
    // They are counted on past forced breaks.
    expect(spans(breakLines([box(20), forced, ...words(20, 20)], [20, 45]))).toEqual([
      [0, 1],
      [2, 5],
    ]);
  });

  test("a column as wide as its text takes it on one line, rounding or not", () => {
    const pieces = words(0.1, 0.2, 0.3, 0.7);
    const width = 0.1 + 0.2 + 0.3 + 0.7 + 15 - 1e-10;
    const rigid = pieces.map((piece) => (piece.kind === "glue" ? { ...piece, shrink: 0 } : piece));
    expect(breakLines(rigid, width)).toHaveLength(1);
  });

  test("no-break spaces stretch and do not break", () => {
    const lines = breakLines([box(20), never, space, box(20), space, box(20)], 46);
    expect(lines.map(({ from, to, ratio }) => [from, to, ratio])).toEqual([
      [0, 4, 0.5],
      [5, 6, 0],
    ]);
  });
});

describe("hyphens", () => {
  test("come only where spaces would be too wide without", () => {
    const pieces = [box(20), space, box(10), hyphen, box(10), space, box(20)];
    // 20 + 5 + 20 in 46: no hyphen. In 39: 20 alone, or 20 and 10 with its hyphen, 38.
    expect(breakLines(pieces, 46)[0]).toMatchObject({ to: 5, hyphenated: false });
    expect(breakLines(pieces, 39)[0]).toMatchObject({ to: 3, hyphenated: true, width: 38 });
  });

  /** The end of a word and six words of two parts; each line may end on a hyphen or far from the edge. */
  const parted = Array.from({ length: 6 }, () => [box(10), hyphen, box(15), space]).flat();
  const pieces = [box(15), space, ...parted];
  const inRow = (lines: BrokenLine[]) =>
    Math.max(
      ...lines
        .map(({ hyphenated }) => (hyphenated ? "-" : " "))
        .join("")
        .split(" ")
        .map((row) => row.length),
    );

  test("are no more in a row than they may be", () => {
    // « 15 10- » is 33, the width of the column. Without a limit every line but the last ends so.
    expect(inRow(breakLines(pieces, 33, { hyphensInRow: Number.POSITIVE_INFINITY }))).toBe(6);
    for (const hyphensInRow of [1, 2, 3, 4]) {
      expect(inRow(breakLines(pieces, 33, { hyphensInRow }))).toBeLessThanOrEqual(hyphensInRow);
    }
    expect(inRow(breakLines(pieces, 33))).toBeLessThanOrEqual(3);
  });

  test("are more in a row where nothing else fits", () => {
    const word = Array.from({ length: 6 }, (_, at) =>
      at === 0 ? [box(10)] : [hyphen, box(10)],
    ).flat();
    const lines = breakLines(word, 14);
    expect(lines).toHaveLength(6);
    expect(lines.every(({ overfull }) => !overfull)).toBe(true);
  });

  test("that would be too wide give way to the end of the word", () => {
    // 20 with its hyphen is 23; the whole word is 22.
    const lines = breakLines([box(20), hyphen, box(2), space, box(20)], 22);
    expect(spans(lines)).toEqual([
      [0, 3],
      [4, 5],
    ]);
    expect(lines.some(({ overfull }) => overfull)).toBe(false);
  });
});

describe("a word wider than the column", () => {
  test("stands alone, marked", () => {
    const lines = breakLines(words(10, 80, 10), 30);
    expect(spans(lines)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(lines.map(({ overfull }) => overfull)).toEqual([false, true, false]);
    expect(lines[1]?.ratio).toBe(-1);
  });

  test("does not hinder what is beside it", () => {
    const lines = breakLines([...words(10, 10, 80), forced, ...words(20, 20, 20)], 46);
    expect(lines.map(({ overfull }) => overfull)).toEqual([false, true, false, false]);
  });

  test("breaks where it can", () => {
    const lines = breakLines([box(10), space, box(25), hyphen, box(25)], 30);
    expect(lines.map(({ width, overfull }) => [width, overfull])).toEqual([
      [10, false],
      [28, false],
      [25, false],
    ]);
  });
});

describe("set ragged", () => {
  test("spaces stay natural and hyphens go", () => {
    const pieces = [box(20), space, box(10), hyphen, box(10), space, box(20)];
    // 20 alone in 26 ends a quarter of the width from the edge: no worse than it may, without a hyphen.
    const lines = breakLines(pieces, 26, { setting: "ragged" });
    expect(lines.map(({ ratio, hyphenated }) => [ratio, hyphenated])).toEqual([
      [0, false],
      [0, false],
      [0, false],
    ]);
  });

  test("spaces never shrink", () => {
    expect(breakLines(words(20, 20), 44.5, { setting: "ragged" })).toHaveLength(2);
    expect(breakLines(words(20, 20), 44.5)).toHaveLength(1);
  });

  test("a hyphen costs what a line costs that ends a zone and a half from the edge", () => {
    // 60 alone would be short by 40 of 100, more than three zones of 12.5: there are hyphens. The first line is `width`, or
    // 100 with one; the second 85 and what the first leaves of 92. Without a hyphen, 77 (short by 23: demerits
    // 633²) and 100 have 401 000, 85 and 92 have 34 700; with one, 400² + 10² and 85 (183²) have 193 500.
    const firstOf = (width: number) =>
      breakLines(
        [
          ...[box(width), space, box(92 - width), hyphen, box(85), space],
          ...[box(90), space, box(60), space, box(20), hyphen, box(30), space, box(55)],
        ],
        100,
        { setting: "ragged" },
      )[0];
    expect(firstOf(77)?.hyphenated).toBe(true);
    expect(firstOf(85)?.hyphenated).toBe(false);
  });

  test("a hyphen comes where a line would end too far from the edge", () => {
    const pieces = [box(20), space, box(20), hyphen, box(20)];
    expect(breakLines(pieces, 50, { setting: "ragged" })[0]).toMatchObject({ hyphenated: true });
  });

  test("lines are of like length", () => {
    // 15 5 10 is 40 and leaves 24 alone, short by 16; 15 5 is short by 15 and 10 24 by 1.
    const lines = breakLines(words(15, 5, 10, 24, 40), 40, { setting: "ragged" });
    expect(lines.map(({ width }) => width)).toEqual([25, 39, 40]);
  });
});

function mayBreak(piece: Piece, before: Piece | undefined): boolean {
  if (piece.kind === "penalty") return piece.cost < Number.POSITIVE_INFINITY;
  return piece.kind === "glue" && before?.kind === "box";
}

test("lengths that are no numbers count as none", () => {
  const lines = breakLines([...words(20, Number.NaN, 20), box(Number.POSITIVE_INFINITY)], 46);
  expect(lines.map(({ width, ratio }) => [width, ratio])).toEqual([
    [25, 10.5],
    [20, 0],
  ]);
});

describe("for any pieces", () => {
  test("no box is lost, in order; lines end where they may", () => {
    fc.assert(
      fc.property(
        anyPieces,
        fc.array(fc.double({ noDefaultInfinity: false }), { maxLength: 3 }),
        fc.constantFrom("justified" as const, "ragged" as const),
        fc.nat(3),
        (pieces, widths, setting, hyphensInRow) => {
          const lines = breakLines(pieces, widths, { setting, hyphensInRow });
          const set = lines.flatMap(({ from, to }) => pieces.slice(from, to));
          const boxes = (list: readonly Piece[]) => list.filter(({ kind }) => kind === "box");
          expect(boxes(set)).toEqual(boxes(pieces));
          expect(lines.length).toBeGreaterThan(0);
          for (const [index, { from, to, end }] of lines.entries()) {
            expect(from).toBeLessThanOrEqual(to);
            expect(to).toBeLessThanOrEqual(end);
            expect(from).toBeGreaterThanOrEqual(lines[index - 1]?.end ?? 0);
            if (to > from)
              expect([pieces[from]?.kind, pieces[to - 1]?.kind]).toEqual(["box", "box"]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("what is overfull breaks nowhere before its end", () => {
    fc.assert(
      fc.property(anyPieces, fc.integer({ min: 1, max: 60 }), (pieces, width) => {
        for (const { from, to } of breakLines(pieces, width).filter(({ overfull }) => overfull)) {
          const inside = pieces.slice(from, to);
          expect(inside.some((piece, at) => mayBreak(piece, inside[at - 1]))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
