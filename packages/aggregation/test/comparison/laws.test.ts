import {
  type Change,
  type ChangeParts,
  compareTerritories,
  constantPerimeter,
  decomposeChange,
  evaluate,
  type Reading,
  type Rule,
  seriesBreaks,
} from "@panorama/aggregation";
import {
  addRationals,
  compareRationals,
  type Dataset,
  fraction,
  type Observation,
  type Rational,
} from "@panorama/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { member } from "../dataset.ts";
import { ateliers, early, editions, first, hoursOf, networkOf } from "./network.ts";
import { rules, series, world } from "./world.ts";

const rule = fc.constantFrom(...rules);
const pair = series(2, 2) as fc.Arbitrary<[Reading, Reading]>;

function changeOf(total: Rule, dataset: Dataset, [from, to]: [Reading, Reading]): Change {
  const { change, issues } = decomposeChange(total, dataset, from, to);
  expect(issues).toEqual([]);
  return change as Change;
}

const totalOf = (total: Rule, dataset: Dataset, reading: Reading) =>
  evaluate([total], dataset, reading).figures[0]?.value ?? null;

const sum = (values: readonly Rational[]) => values.reduce(addRationals, fraction(0));
const isWithin = (low: Rational, value: Rational, high: Rational) =>
  compareRationals(low, value) <= 0 && compareRationals(value, high) <= 0;
const listOf = ({ real, method, coverage, revision }: ChangeParts) => [
  real,
  method,
  coverage,
  revision,
];

test("the parts of a change add up to it, exactly, and their bounds enclose its bounds", () => {
  let split = 0;
  fc.assert(
    fc.property(rule, world, pair, (total, dataset, readings) => {
      const { whole, parts, reason } = changeOf(total, dataset, readings);
      const [before, after] = readings.map((reading) => totalOf(total, dataset, reading));
      if (before == null || after == null) {
        expect([whole, parts]).toEqual([null, null]);
        expect(reason).not.toBeNull();
        return;
      }
      if (whole === null) throw new Error("both readings have a value");
      expect(addRationals(before, whole.value)).toEqual(after);
      expect(parts === null).toBe(reason !== null);
      if (parts === null) return;
      split++;
      const list = listOf(parts);
      expect(sum(list.map(({ value }) => value))).toEqual(whole.value);
      expect(compareRationals(sum(list.map(({ low }) => low)), whole.low)).toBeLessThanOrEqual(0);
      expect(compareRationals(whole.high, sum(list.map(({ high }) => high)))).toBeLessThanOrEqual(
        0,
      );
      for (const { value, low, high, contributions } of [...list, parts.real.unstated]) {
        expect(isWithin(low, value, high)).toBe(true);
        expect(sum(contributions.map((contribution) => contribution.value))).toEqual(value);
      }
    }),
    { numRuns: 1000 },
  );
  expect(split).toBeGreaterThan(300);
});

test("each structure that answered is in one part, and the real one has answered in full", () => {
  fc.assert(
    fc.property(rule, world, pair, (total, dataset, readings) => {
      const { parts, from, to } = changeOf(total, dataset, readings);
      if (parts === null || from.edition === to.edition) return;
      const codes = [parts.real, parts.method, parts.coverage].flatMap(({ contributions }) =>
        contributions.map(({ structure }) => structure.code),
      );
      expect(new Set(codes).size).toBe(codes.length);
      for (const side of [...parts.real.contributions, ...parts.method.contributions]) {
        expect([side.from.state, side.to.state]).toEqual(["reported", "reported"]);
      }
      for (const { from, to } of parts.coverage.contributions) {
        expect(from.state === "reported" && to.state === "reported").toBe(false);
        expect(from.value === null && to.value === null).toBe(false);
      }
    }),
  );
});

test("what happened and how it was counted are the change at constant perimeter", () => {
  fc.assert(
    fc.property(rule, world, pair, (total, dataset, [from, to]) => {
      const { parts, restated } = changeOf(total, dataset, [from, to]);
      if (parts === null || from.edition === to.edition) return;
      const start = { edition: restated.edition, vintage: restated.vintage };
      const { perimeter } = constantPerimeter(total, dataset, [start, to]);
      const values = perimeter?.figures.map(({ value }) => value ?? fraction(0)) ?? [];
      const [before = fraction(0), after = fraction(0)] = values;
      expect(sum([before, parts.real.value, parts.method.value])).toEqual(after);
    }),
  );
});

test("the true values, whatever the rounding hides, lie within each part's bounds", () => {
  fc.assert(
    fc.property(
      rule,
      world,
      pair,
      fc.infiniteStream(fc.nat(20)),
      (total, dataset, readings, die) => {
        const truth = dataset.observations.map((observation) => {
          const { value, roundedTo } = observation;
          if (value === null || roundedTo === null) return observation;
          const hidden = ((die.next().value as number) - 10) / 2;
          return { ...observation, value: Math.max(0, value + hidden), roundedTo: null };
        });
        const seen = changeOf(total, dataset, readings);
        const known = changeOf(total, { ...dataset, observations: truth }, readings);
        if (seen.whole === null || known.whole === null) return;
        expect(isWithin(seen.whole.low, known.whole.value, seen.whole.high)).toBe(true);
        if (seen.parts === null || known.parts === null) return;
        const exact = listOf(known.parts);
        for (const [i, { low, high }] of listOf(seen.parts).entries()) {
          expect(isWithin(low, exact[i]?.value as Rational, high)).toBe(true);
        }
      },
    ),
  );
});

test("at constant perimeter, structures that always answered make the total itself", () => {
  const values = fc.array(fc.array(fc.nat(500), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(values, fc.constantFrom(null, 10), (list, roundedTo) => {
      const structures = list.map((_, i) => member(`s${i}`));
      const rows = list.flatMap((series, i) =>
        series.map((value, j) =>
          hoursOf(editions[j]?.code ?? "", `s${i}`, value * 10, { roundedTo }),
        ),
      );
      const dataset = networkOf(rows, { structures });
      const readings = editions.map(({ code }) => early(code));
      const { perimeter } = constantPerimeter(ateliers, dataset, readings);
      const totals = readings.map((reading) => evaluate([ateliers], dataset, reading).figures[0]);
      expect(perimeter?.leftOut).toEqual([]);
      expect(perimeter?.figures.map(({ value, low, high }) => [value, low, high])).toEqual(
        totals.map((figure) => [figure?.value, figure?.low, figure?.high]),
      );
    }),
  );
});

test("a structure that is added to the later reading alone moves coverage, and nothing else", () => {
  fc.assert(
    fc.property(world, pair, fc.nat(100), (dataset, readings, value) => {
      const [from, to] = readings;
      const before = changeOf(ateliers, dataset, readings).parts;
      if (before === null || from.edition === to.edition) return;
      const after = changeOf(
        ateliers,
        {
          ...dataset,
          structures: [...dataset.structures, { ...member("new"), since: to.edition }],
          observations: [
            ...dataset.observations,
            hoursOf(to.edition, "new", value, { vintage: to.vintage }),
          ],
        },
        readings,
      ).parts;
      expect(after?.coverage.value).toEqual(addRationals(before.coverage.value, fraction(value)));
      expect([after?.real, after?.method]).toEqual([before.real, before.method]);
      expect(after?.revision).toEqual(before.revision);
    }),
  );
});

test("the order of rows does not matter", () => {
  // Figures quote row numbers; what else they say is held against the law in the tests of `evaluate`.
  const strip = (result: object) =>
    JSON.parse(JSON.stringify(result, (key, value) => (key === "receipt" ? undefined : value)));
  fc.assert(
    fc.property(
      rule,
      world,
      series(2, 4),
      fc.infiniteStream(fc.nat()),
      (total, dataset, list, die) => {
        const order = dataset.observations.map((row) => ({
          row,
          rank: die.next().value as number,
        }));
        const observations = order.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
        const shuffled = { ...dataset, observations };
        const [from, to] = list as [Reading, Reading];
        for (const compare of [
          (data: Dataset) => decomposeChange(total, data, from, to),
          (data: Dataset) => constantPerimeter(total, data, list),
          (data: Dataset) => seriesBreaks(total, data, list),
          (data: Dataset) => compareTerritories(total, data, from, "region"),
          (data: Dataset) => compareTerritories(total, data, to, "structure"),
        ]) {
          expect(strip(compare(shuffled))).toEqual(strip(compare(dataset)));
        }
      },
    ),
  );
});

const values = fc.array(fc.nat(12), { minLength: 1, maxLength: 9 });

function territoriesOf(list: readonly number[], rest: Partial<Observation> = {}) {
  const structures = list.map((_, i) => member(`s${i}`));
  const rows = list.map((value, i) => hoursOf(first, `s${i}`, value, rest));
  const dataset = networkOf(rows, { structures });
  const { comparison } = compareTerritories(ateliers, dataset, early(first), "structure");
  if (comparison === null) throw new Error("refused");
  return comparison;
}

test("quartiles are every fourth point of the ordered values, each gap between two walked in four steps", () => {
  fc.assert(
    fc.property(values, (list) => {
      const ordered = [...list].sort((a, b) => a - b);
      const points = ordered.flatMap((value, i) => {
        const next = ordered[i + 1];
        if (next === undefined) return [fraction(value)];
        return [0, 1, 2, 3].map((step) => fraction(4 * value + step * (next - value), 4));
      });
      const { spread } = territoriesOf(list);
      const { minimum, firstQuartile, median, thirdQuartile, maximum } = spread ?? {};
      const found = [minimum, firstQuartile, median, thirdQuartile, maximum];
      expect(found.map((measure) => measure?.value)).toEqual(
        [0, 1, 2, 3, 4].map((quarter) => points[quarter * (list.length - 1)]),
      );
    }),
  );
});

test("the median is the middle value, or the mean of the two in the middle", () => {
  fc.assert(
    fc.property(values, (list) => {
      const ordered = [...list].sort((a, b) => a - b);
      const [below, above] = [ordered[(list.length - 1) >> 1], ordered[list.length >> 1]];
      expect(territoriesOf(list).spread?.median.value).toEqual(
        fraction((below ?? 0) + (above ?? 0), 2),
      );
    }),
  );
});

test("a rank is one more than the number of larger values", () => {
  fc.assert(
    fc.property(values, (list) => {
      expect(territoriesOf(list).territories.map(({ rank }) => rank)).toEqual(
        list.map((value) => 1 + list.filter((other) => other > value).length),
      );
    }),
  );
});

test("whatever rounding hides, the true rank and the true quartiles lie within their bounds", () => {
  const hidden = fc.array(fc.record({ value: fc.nat(8), off: fc.integer({ min: -5, max: 5 }) }), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(
    fc.property(hidden, (list) => {
      const seen = territoriesOf(
        list.map(({ value }) => value * 10),
        { roundedTo: 10 },
      );
      const truth = list.map(({ value, off }) => Math.max(0, value * 10 + off));
      const known = territoriesOf(truth);
      for (const [i, { rank, ranks }] of seen.territories.entries()) {
        const place = known.territories[i]?.rank as number;
        expect(ranks?.best).toBeLessThanOrEqual(place);
        expect(ranks?.worst).toBeGreaterThanOrEqual(place);
        if (rank !== null) expect(rank).toBe(place);
      }
      for (const measure of ["firstQuartile", "median", "interquartileRange"] as const) {
        const bounds = seen.spread?.[measure];
        const value = known.spread?.[measure].value;
        if (bounds === undefined || value === undefined) throw new Error("everyone answered");
        expect(isWithin(bounds.low, value, bounds.high)).toBe(true);
      }
    }),
  );
});
