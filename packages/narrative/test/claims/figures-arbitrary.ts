import { compareRationals, type Figure, fraction, type Rational } from "@panorama/schema";
import fc from "fast-check";
import { exampleFigure, exampleShare } from "../figures.ts";

/** Counts of every size, small and large alike, from 1 to 10^7. */
const count = fc
  .integer({ min: 0, max: 6 })
  .chain((digits) => fc.integer({ min: 10 ** digits, max: 10 ** (digits + 1) }));

const share = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((whole) => fc.integer({ min: 1, max: whole }).map((part) => fraction(part, whole)));

const approximate = fc.boolean();
const provisional = fc.constantFrom<Figure["statuses"]>(
  [],
  [{ status: "P", count: 1, value: null }],
);

/** A value that was given rounded to `roundedTo`, between the bounds of its rounding. */
const rounding = fc
  .record({ roundedTo: fc.constantFrom(10, 100, 1000), steps: fc.integer({ min: 1, max: 9999 }) })
  .map(({ roundedTo, steps }) => ({
    value: roundedTo * steps,
    roundedTo,
    low: fraction(roundedTo * steps - roundedTo / 2),
    high: fraction(roundedTo * steps + roundedTo / 2),
  }));

/** The kinds of figure that aggregation makes, each with flags that go together. */
export const kinds = {
  "an exact count": fc
    .record({ value: count, statuses: provisional })
    .map(({ value, statuses }) => exampleFigure(value, { statuses })),

  "an external fact": fc
    .record({ value: count, approximate })
    .map(({ value, ...known }) => exampleFigure(value, known)),

  "a value given rounded": rounding.map(({ value, ...known }) => exampleFigure(value, known)),

  "a sum of some rounded values": fc
    .record({ value: count, below: fc.integer({ min: 0, max: 500 }), above: fc.nat(500) })
    .map(({ value, below, above }) =>
      exampleFigure(value, {
        low: fraction(Math.max(0, value - below)),
        high: fraction(value + above),
      }),
    ),

  "a total with structures missing": fc
    .record({ value: count, below: fc.nat(500), statuses: provisional })
    .map(({ value, below, statuses }) =>
      exampleFigure(value, {
        low: fraction(Math.max(Math.ceil(value / 2), value - below)),
        high: null,
        lowerBound: true,
        statuses,
      }),
    ),

  "a value given rounded with structures missing": rounding.map(({ value, high, ...known }) =>
    exampleFigure(value, { ...known, high: null, lowerBound: true }),
  ),

  "a published total with structures missing": fc
    .record({ value: count, statuses: provisional })
    .map(({ value, statuses }) => exampleFigure(value, { lowerBound: true, statuses })),

  "a published total given rounded with structures missing": rounding.map(({ value, ...known }) =>
    exampleFigure(value, { ...known, lowerBound: true }),
  ),

  "counts that overlap": fc
    .record({ value: count, largest: fc.integer({ min: 1, max: 100 }) })
    .map(({ value, largest }) =>
      exampleFigure(value, { low: partOf(value, largest), overlapping: true }),
    ),

  "counts that overlap with structures missing": fc
    .record({ value: count, largest: fc.integer({ min: 1, max: 100 }) })
    .map(({ value, largest }) =>
      exampleFigure(value, { low: partOf(value, largest), high: null, overlapping: true }),
    ),

  "a published overlapping total given rounded": rounding.map(({ value, ...known }) =>
    exampleFigure(value, { ...known, overlapping: true }),
  ),

  "a mean": fc
    .record({ total: count, structures: fc.integer({ min: 1, max: 20 }), within: fc.nat(500) })
    .map(({ total, structures, within }) =>
      exampleFigure(fraction(total, structures), {
        low: fraction(Math.max(0, total - within), structures),
        high: fraction(total + within, structures),
      }),
    ),

  "a share": share.map((value) => exampleShare(value)),

  "a share between bounds": fc.record({ value: share, low: share, high: share }).map((three) => {
    const [low, value, high] = Object.values(three).sort(compareRationals) as [
      Rational,
      Rational,
      Rational,
    ];
    return exampleShare(value, { low, high });
  }),

  "a share of an external fact": fc
    .record({ value: share, approximate })
    .map(({ value, ...known }) => exampleShare(value, known)),

  "a share of an external fact with structures missing": share.map((value) =>
    exampleShare(value, { high: null, lowerBound: true }),
  ),

  "a share of an approximate fact with structures missing": share.map((value) =>
    exampleShare(value, { high: null, lowerBound: true, approximate: true }),
  ),
} satisfies Record<string, fc.Arbitrary<Figure>>;

/** Shares and means that speak for the structures that answered alone: printed as they are, and not certain so. */
export const answeredOnly: fc.Arbitrary<Figure> = fc.oneof(
  share.map((value) => exampleShare(value, { low: fraction(0), high: null })),
  fc
    .record({ total: count, structures: fc.integer({ min: 2, max: 20 }) })
    .map(({ total, structures }) =>
      exampleFigure(fraction(total, structures - 1), {
        low: fraction(total, structures),
        high: null,
      }),
    ),
);

export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(...Object.values(kinds), answeredOnly);

function partOf(value: number, percent: number): Rational {
  return fraction(Math.ceil((value * percent) / 100));
}
