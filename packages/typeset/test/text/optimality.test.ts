import fc from "fast-check";
import { expect, test } from "vitest";
import { type BrokenLine, breakLines } from "../../src/text/break-lines.ts";
import {
  type Fitness,
  fitnessOf,
  HYPHEN_TOO_MANY,
  lineDemerits,
  OVERFULL,
  pairDemerits,
  RUNT,
} from "../../src/text/demerits.ts";
import type { Piece } from "../../src/text/piece.ts";
import { ragged } from "../../src/text/ragged.ts";
import { justified, type Setting } from "../../src/text/setting.ts";
import { anyPiece } from "./any-pieces.ts";

/** What every choice of breaks costs, tried one by one: no active nodes, no sums, no classes. */
class EveryWay {
  readonly pieces: readonly Piece[];
  readonly widths: readonly number[];
  readonly setting: Setting;
  readonly inRow: number;

  constructor(
    pieces: readonly Piece[],
    widths: readonly number[],
    setting: Setting,
    inRow: number,
  ) {
    this.pieces = pieces;
    this.widths = widths;
    this.setting = setting;
    this.inRow = inRow;
  }

  /** The demerits of lines that end at the breaks, the last at the end; infinite where a line is not allowed. */
  cost(breaks: readonly number[], pass: 0 | 1 | 2): number {
    let total = 0;
    let before: { fitness: Fitness; flagged: boolean } = { fitness: 2, flagged: false };
    let start = 0;
    for (const [number, end] of breaks.entries()) {
      const room = this.widths[Math.min(number, this.widths.length - 1)] ?? 0;
      const { ratio, badness, width } = this.line(start, end, room);
      const { cost, flagged } = this.penalty(end);
      const fitness = fitnessOf(ratio);
      total += this.price(start, end, ratio, badness, pass);
      total += lineDemerits(badness, flagged ? cost * this.setting.hyphenFactor : cost);
      total += pairDemerits(before, fitness, flagged, end === this.pieces.length);
      if (number > 0 && end === this.pieces.length && width < room / 6) total += RUNT;
      total += this.priceOfRow(breaks.slice(0, number + 1), pass);
      before = { fitness, flagged };
      start = end;
    }
    return total;
  }

  penalty(at: number): { cost: number; flagged: boolean } {
    const piece = this.pieces[at];
    return piece?.kind === "penalty" ? piece : { cost: 0, flagged: false };
  }

  /** What a line costs for being there at all. */
  price(start: number, end: number, ratio: number, badness: number, pass: 0 | 1 | 2): number {
    if (this.boxes(start, end).length === 0) return Number.POSITIVE_INFINITY;
    if (ratio >= -1) {
      const tolerance = [...this.setting.tolerances, Number.POSITIVE_INFINITY][pass] ?? 0;
      return badness <= tolerance ? 0 : Number.POSITIVE_INFINITY;
    }
    const first = this.legal().find((at) => this.boxes(start, at).length > 0);
    const unbroken = (first ?? this.pieces.length) === end;
    return pass === 2 && unbroken ? OVERFULL : Number.POSITIVE_INFINITY;
  }

  /** What the hyphens that end the last lines cost for being so many. */
  priceOfRow(breaks: readonly number[], pass: 0 | 1 | 2): number {
    const flagged = breaks.map((at) => this.penalty(at).flagged);
    const row = flagged.length - 1 - flagged.lastIndexOf(false);
    if (row === 0) return 0;
    if (pass === 0) return Number.POSITIVE_INFINITY;
    if (row <= this.inRow) return 0;
    return pass === 1 ? Number.POSITIVE_INFINITY : HYPHEN_TOO_MANY;
  }

  line(start: number, end: number, room: number) {
    const hyphen = this.pieces[end];
    let width = hyphen?.kind === "penalty" ? hyphen.width : 0;
    let [stretch, shrink] = [0, 0];
    for (const piece of this.content(start, end)) {
      if (piece.kind !== "penalty") width += piece.width;
      if (piece.kind === "glue")
        [stretch, shrink] = [stretch + piece.stretch, shrink + piece.shrink];
    }
    const shortfall = room - width;
    if (end === this.pieces.length && shortfall > 0) return { ratio: 0, badness: 0, width };
    const ratio = this.setting.ratio(shortfall, stretch, shrink);
    const badness = ratio < -1 ? 0 : this.setting.badness(ratio, shortfall, room);
    return { ratio, badness, width };
  }

  /** From the first box to the last. */
  content(start: number, end: number): readonly Piece[] {
    const line = this.pieces.slice(start, end);
    const first = line.findIndex(({ kind }) => kind === "box");
    return first < 0 ? [] : line.slice(first, line.findLastIndex(({ kind }) => kind === "box") + 1);
  }

  boxes(start: number, end: number): readonly Piece[] {
    return this.content(start, end).filter(({ kind }) => kind === "box");
  }

  legal(): number[] {
    return [...this.pieces.keys()].filter((at) => {
      const piece = this.pieces[at];
      if (this.boxes(0, at).length === 0) return false;
      if (this.boxes(at, this.pieces.length).length === 0) return false;
      if (piece?.kind === "penalty") return piece.cost < Number.POSITIVE_INFINITY;
      return piece?.kind === "glue" && this.pieces[at - 1]?.kind === "box";
    });
  }

  /** The least demerits of the first pass that allows any choice. */
  best(): { pass: 0 | 1 | 2; demerits: number } {
    const legal = this.legal();
    for (const pass of [0, 1, 2] as const) {
      let least = Number.POSITIVE_INFINITY;
      for (let choice = 0; choice < 2 ** legal.length; choice++) {
        const breaks = legal.filter((_, bit) => choice & (1 << bit));
        least = Math.min(least, this.cost([...breaks, this.pieces.length], pass));
      }
      if (least < Number.POSITIVE_INFINITY) return { pass, demerits: least };
    }
    throw new Error("no way at all");
  }
}

const short = fc
  .array(
    anyPiece.filter((piece) => piece.kind !== "penalty" || piece.cost > Number.NEGATIVE_INFINITY),
    { minLength: 1, maxLength: 18 },
  )
  .filter((pieces) => pieces.some(({ kind }) => kind === "box"));

/** Words in two parts. */
const wordy = fc
  .array(fc.tuple(fc.integer({ min: 4, max: 16 }), fc.integer({ min: 4, max: 16 })), {
    minLength: 2,
    maxLength: 5,
  })
  .map((parts) =>
    parts.flatMap(([one, other], index): Piece[] => [
      ...(index === 0 ? [] : [{ kind: "glue", width: 5, stretch: 3, shrink: 2 } as const]),
      { kind: "box", width: one },
      { kind: "penalty", width: 2, cost: 50, flagged: true },
      { kind: "box", width: other },
    ]),
  );

const ends = (lines: BrokenLine[]) => lines.map(({ end }) => end);

test.each([
  ["justified", justified, 4000],
  ["ragged", ragged, 2000],
] as const)("no other choice of breaks has fewer demerits, %s", (setting, how, numRuns) => {
  const passes = [0, 0, 0];
  fc.assert(
    fc.property(
      fc.oneof(short, wordy),
      fc.array(fc.integer({ min: 18, max: 70 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 3 }),
      (pieces, widths, hyphensInRow) => {
        const every = new EveryWay(pieces, widths, how, hyphensInRow);
        const { pass, demerits } = every.best();
        const lines = breakLines(pieces, widths, { setting, hyphensInRow });
        expect(every.cost(ends(lines), pass)).toBeCloseTo(demerits, 3);
        passes[pass] = (passes[pass] ?? 0) + 1;
      },
    ),
    { numRuns },
  );
  // Every pass is put to the test.
  expect(Math.min(...passes)).toBeGreaterThan(numRuns / 50);
});
