import { evaluate, type Rule } from "@panorama/aggregation";
import { compareRationals, type Observation, type Rational } from "@panorama/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetOf, member, observed, reading } from "./dataset.ts";

const rules: Rule[] = [
  { code: "interventions", version: 1, label: "I", kind: "total", of: "interventions" },
  { code: "partenaires", version: 1, label: "P", kind: "total", of: "partenaires" },
  { code: "moyenne", version: 1, label: "M", kind: "mean", of: "interventions", per: "structure" },
  {
    code: "ateliers",
    version: 1,
    label: "A",
    kind: "total",
    of: "interventions",
    where: { category: ["ateliers-de-pratique"] },
  },
  { code: "part", version: 1, label: "S", kind: "share", part: "ateliers", whole: "interventions" },
];

const categories = [
  "ateliers-de-pratique",
  "actions-de-mediation",
  "formations",
  "editions-pedagogiques",
];
const structures = ["a", "b", "c", "d"].map((code, i) => member(code, i % 2 === 0 ? "24" : "32"));

/** The truth, and which of it was reported. */
const world = fc.record({
  values: fc.array(fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }), {
    minLength: 4,
    maxLength: 4,
  }),
  known: fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), {
    minLength: 4,
    maxLength: 4,
  }),
  partners: fc.array(fc.option(fc.nat(500)), { minLength: 4, maxLength: 4 }),
});

type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

function observations({ values, known, partners }: World, all: boolean): Observation[] {
  const interventions = structures.flatMap(({ code }, i) =>
    categories.flatMap((category, j) =>
      all || known[i]?.[j]
        ? [observed(code, "interventions", values[i]?.[j] ?? 0, { category })]
        : [],
    ),
  );
  const counted = structures.flatMap(({ code }, i) => {
    const value = partners[i] ?? null;
    return value === null ? [] : [observed(code, "partenaires", value)];
  });
  return [...interventions, ...counted];
}

const figuresOf = (rows: readonly Observation[]) =>
  evaluate(rules, datasetOf(rows, { structures }), reading).figures;

function contains(low: Rational | null, high: Rational | null, truth: Rational): boolean {
  return (
    (low === null || compareRationals(low, truth) <= 0) &&
    (high === null || compareRationals(truth, high) <= 0)
  );
}

test("the bounds hold the true value, whatever is missing", () => {
  fc.assert(
    fc.property(world, (w) => {
      const seen = figuresOf(observations(w, false));
      const truth = figuresOf(observations(w, true));
      for (const [position, figure] of seen.entries()) {
        const value = truth[position]?.value ?? null;
        if (value === null || figure.value === null || figure.id === "partenaires") continue;
        expect(contains(figure.low, figure.high, value), figure.id).toBe(true);
      }
    }),
  );
});

test("partners, any of whom two structures may share, lie within the bounds", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(30)), { minLength: 4, maxLength: 4 }), (sets) => {
      const rows = structures.map(({ code }, i) =>
        observed(code, "partenaires", sets[i]?.length ?? 0),
      );
      const distinct = new Set(sets.flat()).size;
      const { low, high } = figuresOf(rows).find(({ id }) => id === "partenaires") ?? {};
      expect(contains(low ?? null, high ?? null, { numerator: distinct, denominator: 1 })).toBe(
        true,
      );
    }),
  );
});

test("figures do not depend on the order of the observations", () => {
  fc.assert(
    fc.property(world, fc.infiniteStream(fc.nat()), (w, random) => {
      const rows = observations(w, false);
      const order = rows.map((row) => ({ row, rank: random.next().value as number }));
      const shuffled = order.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
      const strip = (list: readonly Observation[]) =>
        figuresOf(list).map(({ receipt, ...figure }) => ({
          ...figure,
          used: receipt.observations.length,
        }));
      expect(strip(shuffled)).toEqual(strip(rows));
    }),
  );
});
