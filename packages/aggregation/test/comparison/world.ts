import type { Reading, Rule } from "@panorama/aggregation";
import type { Dataset, Observation, Structure } from "@panorama/schema";
import fc from "fast-check";
import { member } from "../dataset.ts";
import { ateliers, early, editions, full, hoursOf, networkOf } from "./network.ts";

/** Every kind of answer that a place of the data set may hold: every status, missing kind, rounding and method. */
const answer: fc.Arbitrary<Partial<Observation>> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      value: fc.nat(2000).map((n) => n / 4),
      status: fc.constantFrom("A", "B", "D", "E", "I", "P"),
      method: fc.constantFrom(null, "agenda", "contrats"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      value: fc.nat(50).map((n) => n * 10),
      roundedTo: fc.constant(10),
      method: fc.constantFrom(null, "agenda"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      value: fc.constant(null),
      status: fc.constantFrom("L", "M", "O", "Q"),
      method: fc.constant(null),
    }),
  },
);

/** What a structure, or the network, says at one vintage of an edition: a total, its categories, both, or nothing. */
const statement = fc.record({
  ateliers: fc.option(answer),
  ecole: fc.option(answer),
  salle: fc.option(answer),
  sorties: fc.option(answer),
  prets: fc.option(answer),
});

const places = {
  ateliers: { indicator: "ateliers", category: null },
  ecole: { indicator: "ateliers", category: "ecole" },
  salle: { indicator: "ateliers", category: "salle" },
  sorties: { indicator: "sorties", category: null },
  prets: { indicator: "prets", category: null },
} as const;

const codes = editions.map(({ code }) => code);
const membership = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ since: fc.constantFrom(...codes) }) },
  { weight: 1, arbitrary: fc.record({ until: fc.constantFrom(...codes) }) },
);

/** When a structure (or the network) is a member, and what it says at each reading. */
const speaker = fc.record({
  membership,
  said: fc.array(fc.option(statement), { minLength: 6, maxLength: 6 }),
});

/** Readings in their order. */
export const readings: readonly Reading[] = codes.flatMap((code) => [early(code), full(code)]);

/**
 * Data sets of up to five structures over three editions of two vintages; one in three has totals of the network, too.
 * `validateDataset` would refuse some (a total that is not its categories' sum): the laws do not need it.
 */
export const world: fc.Arbitrary<Dataset> = fc
  .record({
    network: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: speaker },
    ),
    structures: fc.array(speaker, { minLength: 1, maxLength: 5 }),
  })
  .map(({ network, structures }) => {
    const members = structures.map((structure, i) => ({
      ...member(`s${i}`, i % 2 === 0 ? "24" : "32"),
      ...structure.membership,
    }));
    const observations = structures.flatMap(({ said }, i) => {
      const { code, since = "", until = "9" } = members[i] as Structure;
      return rowsOf(code, said).filter(({ edition }) => since <= edition && edition <= until);
    });
    return networkOf(
      [...(network === null ? [] : rowsOf("reseau", network.said)), ...observations],
      { structures: members },
    );
  });

type Said = typeof statement extends fc.Arbitrary<infer S> ? S : never;

function rowsOf(scope: string, said: readonly (Said | null)[]): Observation[] {
  return readings.flatMap(({ edition, vintage }, i) =>
    (Object.keys(places) as (keyof typeof places)[]).flatMap((place) => {
      const given = said[i]?.[place];
      if (given === null || given === undefined) return [];
      const value = given.value ?? null;
      return [hoursOf(edition, scope, value, { vintage, ...places[place], ...given })];
    }),
  );
}

/** Totals of all kinds: whole, of a category, of structures, of several indicators, of overlapping counts. */
export const rules: readonly Rule[] = [
  ateliers,
  { ...ateliers, where: { category: ["ecole"] } },
  { ...ateliers, where: { structure: ["s0", "s1"] } },
  { ...ateliers, where: { region: ["24"] } },
  { ...ateliers, of: ["ateliers", "sorties"] },
  { ...ateliers, of: "prets" },
  { ...ateliers, of: "sorties" },
];

/** Some readings of a series, oldest first. */
export function series(minLength: number, maxLength: number): fc.Arbitrary<Reading[]> {
  return fc.subarray([...readings], { minLength, maxLength });
}
