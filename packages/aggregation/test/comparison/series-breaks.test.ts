import { type Rule, seriesBreaks } from "@panorama/aggregation";
import { fraction, type Observation } from "@panorama/schema";
import { expect, test } from "vitest";
import { ateliers, early, first, full, hoursOf, networkOf, second, third } from "./network.ts";

const readings = [early(first), early(second), early(third)];

const stepsOf = (observations: Observation[], rule: Rule = ateliers) =>
  seriesBreaks(rule, networkOf(observations), readings).steps;

test("each step names who counts otherwise, who came and went, and their weights", () => {
  // 10 + 30 = 40; 20 + 30 = 50; 20 + 5 = 25.
  const [one, two] = stepsOf([
    hoursOf(first, "a", 10),
    hoursOf(first, "b", 30),
    hoursOf(second, "a", 20, { method: "contrats" }),
    hoursOf(second, "b", 30),
    hoursOf(third, "a", 20, { method: "contrats" }),
    hoursOf(third, "c", 5),
  ]);
  expect(one).toMatchObject({ from: early(first), to: early(second), broken: true });
  expect(one?.method).toMatchObject([
    {
      structure: { code: "a" },
      causes: ["method"],
      weights: { from: fraction(1, 4), to: fraction(2, 5) },
    },
  ]);
  expect(one?.perimeter).toEqual({ entered: [], left: [], partial: [] });
  expect(two?.method).toEqual([]);
  expect(two?.perimeter.left).toMatchObject([
    { structure: { code: "b" }, weights: { from: fraction(3, 5), to: null } },
  ]);
  expect(two?.perimeter.entered).toMatchObject([
    { structure: { code: "c" }, weights: { from: null, to: fraction(1, 5) } },
  ]);
});

test("a series that nothing breaks is not broken, and says what it presumes", () => {
  const [one] = stepsOf([
    hoursOf(first, "a", 10, { method: null }),
    hoursOf(second, "a", 11),
    hoursOf(third, "a", 12),
  ]);
  expect(one).toMatchObject({ broken: false, reason: null });
  expect(one?.unstated.map(({ structure }) => structure.code)).toEqual(["a"]);
});

test("a definition that starts or ends in the dictionary breaks the step where it does", () => {
  const steps = stepsOf([], { ...ateliers, of: "sorties" });
  expect(steps.map(({ broken }) => broken)).toEqual([false, true]);
  expect(steps[1]?.definition).toEqual([
    { kind: "replaced", indicator: "sorties", edition: third, by: "stages" },
  ]);
});

test("where only the network's total is known, nobody knows who counts how", () => {
  const [one, two] = stepsOf([
    hoursOf(first, "reseau", 10),
    hoursOf(second, "a", 11),
    hoursOf(third, "b", 12),
  ]);
  expect(one).toMatchObject({
    broken: false,
    method: [],
    reason: { code: "total-du-reseau-seul" },
  });
  expect(two).toMatchObject({ broken: true, reason: null });
});

test("a break declared for an edition does not stand between its own vintages", () => {
  const rows = [hoursOf(first, "a", 10, { status: "B" })];
  const { steps } = seriesBreaks(ateliers, networkOf(rows), [early(first), full(first)]);
  expect(steps).toMatchObject([{ broken: false }]);
});

test("nonsense is refused", () => {
  const refused = seriesBreaks({ ...ateliers, of: "salles" }, networkOf([]), [early(first)]);
  expect(refused.steps).toEqual([]);
  expect(refused.issues.map(({ code }) => code)).toEqual([
    "dimension-non-additive",
    "lectures-insuffisantes",
  ]);
});
