import { compareTerritories, type RankingOptions, type Rule } from "@panorama/aggregation";
import { type Dataset, fraction, type Observation } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { member } from "../dataset.ts";
import { ateliers, early, first, hoursOf, networkOf } from "./network.ts";

const five = ["a", "b", "c", "d", "e"].map((code, i) => member(code, i < 3 ? "24" : "32"));

function compare(
  observations: Observation[],
  by: "structure" | "region" = "structure",
  options: RankingOptions = {},
  rest: Partial<Dataset> = { structures: five },
  rule: Rule = ateliers,
) {
  const dataset = networkOf(observations, rest);
  const { comparison } = compareTerritories(rule, dataset, early(first), by, options);
  if (comparison === null) throw new Error("refused");
  return comparison;
}

const values = (list: (number | null)[], rest: Partial<Observation> = {}) =>
  list.map((value, i) => hoursOf(first, five[i]?.code ?? "", value, rest));

const ranksOf = ({ territories }: ReturnType<typeof compare>) =>
  territories.map(({ rank }) => rank);

describe("the spread of those that reported in full", () => {
  test("quartiles lie on a value or between two, exactly", () => {
    // 1, 3, 10, 20: (n - 1) / 4 = 3/4 of the way from 1 to 3; halfway from 3 to 10; 1/4 of the way from 10 to 20.
    const { spread } = compare(values([10, null, 3, 20, 1]));
    expect(spread).toMatchObject({
      count: 4,
      minimum: { value: fraction(1) },
      firstQuartile: { value: fraction(5, 2) },
      median: { value: fraction(13, 2) },
      thirdQuartile: { value: fraction(25, 2) },
      maximum: { value: fraction(20) },
      interquartileRange: { value: fraction(10) },
    });
  });

  test("rounded values bound them", () => {
    // 10 to 30 and 40: the median is 25 to 35.
    const { spread } = compare([
      hoursOf(first, "a", 20, { roundedTo: 20 }),
      hoursOf(first, "b", 40),
    ]);
    expect(spread?.median).toEqual({
      value: fraction(30),
      low: fraction(25),
      high: fraction(35),
    });
  });

  test("a range is never below zero, though its quartiles may lie anywhere", () => {
    // 10 to 30 and 24: the first quartile is at most 25.5, the third at least 20.5; and from 13.5 to 28.5 at most.
    const { spread } = compare([
      hoursOf(first, "a", 20, { roundedTo: 20 }),
      hoursOf(first, "b", 24),
    ]);
    expect(spread?.interquartileRange).toEqual({
      value: fraction(2),
      low: fraction(0),
      high: fraction(15),
    });
  });

  test("nobody answered: there is none", () => {
    const { spread, territories } = compare([]);
    expect(spread).toBeNull();
    expect(territories.map(({ figure, state }) => [figure.value, state])).toEqual(
      Array(5).fill([null, "absent"]),
    );
  });
});

describe("ranks", () => {
  test("ties share one, and the next is counted on", () => {
    expect(ranksOf(compare(values([5, 9, 5, 1, 0])))).toEqual([2, 1, 2, 4, 5]);
  });

  test("zero has a rank; absent, incomplete and not concerned have none", () => {
    const comparison = compare([
      hoursOf(first, "a", 0),
      hoursOf(first, "b", 9),
      hoursOf(first, "c", 9, { category: "ecole" }),
      hoursOf(first, "d", null, { status: "M" }),
    ]);
    expect(comparison.territories.map(({ state }) => state)).toEqual([
      "reported",
      "reported",
      "incomplete",
      "not-applicable",
      "absent",
    ]);
    expect(ranksOf(comparison)).toEqual([2, 1, null, null, null]);
  });

  test("none where methods differ or are not stated, unless asked for", () => {
    for (const [method, code] of [
      ["contrats", "methodes-differentes"],
      [null, "methodes-non-precisees"],
    ] as const) {
      const rows = [hoursOf(first, "a", 5), hoursOf(first, "b", 9, { method })];
      const refused = compare(rows);
      expect(ranksOf(refused)).toEqual([null, null, null, null, null]);
      expect(refused.territories[0]?.ranks).toBeNull();
      expect(refused.cautions.map((caution) => caution.code)).toEqual([code]);
      const forced = compare(rows, "structure", { acrossMethods: true });
      expect(ranksOf(forced)).toEqual([2, 1, null, null, null]);
      expect(forced.cautions.map((caution) => caution.code)).toEqual([code]);
    }
  });

  test("none among values of different definitions", () => {
    const rows = [hoursOf(first, "a", 5), hoursOf(first, "b", 9, { status: "D" })];
    expect(compare(rows).cautions.map(({ code }) => code)).toEqual(["definitions-differentes"]);
  });

  test("none where bounds overlap, but the ranks that are possible; declared order if asked for", () => {
    // 90 to 110, 100, 200.
    const rows = [
      hoursOf(first, "a", 100, { roundedTo: 20 }),
      hoursOf(first, "b", 100),
      hoursOf(first, "c", 200),
    ];
    const comparison = compare(rows);
    expect(ranksOf(comparison)).toEqual([null, null, 1, null, null]);
    expect(comparison.territories.slice(0, 3).map(({ ranks }) => ranks)).toEqual([
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      { best: 1, worst: 1 },
    ]);
    expect(comparison.cautions.map(({ code }) => code)).toEqual(["ordre-inconnu"]);
    const declared = compare(rows, "structure", { byDeclaredValue: true });
    expect(ranksOf(declared)).toEqual([2, 2, 1, null, null]);
  });
});

test("a region gathers its structures, and is complete when all of them are", () => {
  // Centre-Val de Loire (24): 1 + 2 + 3; Hauts-de-France (32): 20 and no answer.
  const comparison = compare(values([1, 2, 3, 20, null]), "region");
  expect(
    comparison.territories.map(({ figure, state, rank }) => [
      figure.id,
      figure.label,
      figure.value,
      figure.lowerBound,
      state,
      rank,
    ]),
  ).toEqual([
    ["ateliers.24", "Centre-Val de Loire", fraction(6), false, "reported", 1],
    ["ateliers.32", "Hauts-de-France", fraction(20), true, "incomplete", null],
  ]);
});

test("overlapping counts of a region lie between the largest and the sum", () => {
  // 5 to 9 against 6 to 7: the order is unknown.
  const rows = values([5, 2, 2, 6, 1], { indicator: "prets" });
  const rule: Rule = { ...ateliers, of: "prets" };
  const { spread, cautions } = compare(rows, "region", {}, { structures: five }, rule);
  expect(spread?.maximum).toEqual({ value: fraction(9), low: fraction(6), high: fraction(9) });
  expect(cautions.map(({ code }) => code)).toEqual(["ordre-inconnu"]);
});

test("a total of the network alone gives no territory a value", () => {
  const comparison = compare([hoursOf(first, "reseau", 100)]);
  expect(comparison).toMatchObject({ territories: [], spread: null });
  expect(comparison.reason?.code).toBe("total-du-reseau-seul");
});

test("nonsense is refused", () => {
  const codes = (rule: Rule, edition: string, by: string) =>
    compareTerritories(rule, networkOf([]), early(edition), by as "region").issues.map(
      ({ code }) => code,
    );
  expect(codes(ateliers, first, "mission")).toEqual(["dimension-inconnue"]);
  expect(codes(ateliers, "1999-2000", "region")).toEqual(["edition-inconnue"]);
  expect(codes({ ...ateliers, of: "salles" }, first, "region")).toEqual(["dimension-non-additive"]);
  const breakdown: Rule = { ...ateliers, kind: "breakdown", by: "region" };
  expect(codes(breakdown, first, "region")).toEqual(["regle-inadaptee"]);
});
