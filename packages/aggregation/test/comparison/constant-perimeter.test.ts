import { constantPerimeter, evaluate } from "@panorama/aggregation";
import { type Dataset, fraction, type Observation } from "@panorama/schema";
import { expect, test } from "vitest";
import { member } from "../dataset.ts";
import { ateliers, early, first, full, hoursOf, networkOf, second, third } from "./network.ts";

const readings = [early(first), early(second), early(third)];

function perimeterOf(observations: Observation[], rest: Partial<Dataset> = {}) {
  const { perimeter } = constantPerimeter(ateliers, networkOf(observations, rest), readings);
  if (perimeter === null) throw new Error("refused");
  return perimeter;
}

const series = (scope: string, values: (number | null)[], rest: Partial<Observation> = {}) =>
  values.map((value, i) => hoursOf([first, second, third][i] as string, scope, value, rest));

test("only structures that reported in full at every reading, the others by name", () => {
  // a and b: 10 + 20, 12 + 22, 15 + 21 of 30, 40 and 40; c is silent once, d a member once, e never concerned.
  const rows = [
    ...series("a", [10, 12, 15]),
    ...series("b", [20, 22, 21]),
    ...series("c", [null, 6, 4]),
    ...series("e", [null, null, null], { status: "M" }),
  ];
  const structures = ["a", "b", "c", "d", "e"].map((code) => member(code));
  const dataset = {
    structures: structures.map((s) => (s.code === "d" ? { ...s, since: third } : s)),
  };
  const perimeter = perimeterOf(rows, dataset);
  expect(perimeter.figures.map(({ value }) => value)).toEqual([30, 34, 36].map((n) => fraction(n)));
  expect(perimeter.weights).toEqual([fraction(1), fraction(34, 40), fraction(36, 40)]);
  expect(perimeter.structures.map(({ code }) => code)).toEqual(["a", "b"]);
  expect(
    perimeter.leftOut.map(({ structure, sides }) => [
      structure.code,
      ...sides.map(({ state }) => state),
    ]),
  ).toEqual([
    ["c", "absent", "reported", "reported"],
    ["d", "outside", "outside", "absent"],
  ]);
  expect(perimeter.notApplicable).toEqual([{ code: "e", label: "E" }]);
});

test("the narrowed rule makes each figure again", () => {
  const rows = [...series("a", [10, 12, 15]), ...series("b", [20, null, 21])];
  const { rule, figures } = perimeterOf(rows);
  if (rule === null) throw new Error("no structure remains");
  expect(figures.map(({ id }) => id)).toEqual(Array(3).fill("ateliers.champ-constant"));
  const again = readings.flatMap((reading) => evaluate([rule], networkOf(rows), reading).figures);
  expect(again).toEqual(figures);
});

test("those that remain may have counted otherwise: they are named, stated or presumed", () => {
  const method = (values: (string | null)[]) =>
    values.flatMap((item, i) => hoursOf(readings[i]?.edition ?? "", "a", 5, { method: item }));
  const names = (values: (string | null)[]) => {
    const { methodChanged, methodUnstated } = perimeterOf(method(values));
    return [methodChanged.length, methodUnstated.length];
  };
  expect(names(["agenda", "agenda", "agenda"])).toEqual([0, 0]);
  expect(names(["agenda", null, "agenda"])).toEqual([0, 1]);
  expect(names(["agenda", null, "contrats"])).toEqual([1, 0]);
});

test("without a structure in common there is no figure, and never a zero", () => {
  const perimeter = perimeterOf([hoursOf(first, "a", 10), hoursOf(second, "b", 12)]);
  expect(perimeter).toMatchObject({ rule: null, figures: [], weights: [] });
  expect(perimeter.reason?.code).toBe("champ-constant-vide");
});

test("a total of the network alone has no perimeter", () => {
  const perimeter = perimeterOf([hoursOf(first, "reseau", 10), hoursOf(second, "a", 12)]);
  expect(perimeter).toMatchObject({ rule: null, figures: [], structures: [], leftOut: [] });
  expect(perimeter.reason?.code).toBe("total-du-reseau-seul");
});

test("a total that is zero gives no weight", () => {
  const perimeter = perimeterOf(series("a", [0, 1, 2]));
  expect(perimeter.weights).toEqual([null, fraction(1), fraction(1)]);
});

test("nonsense is refused", () => {
  const codes = (list: (typeof readings)[number][]) =>
    constantPerimeter(ateliers, networkOf([]), list).issues.map(({ code }) => code);
  expect(codes([])).toEqual(["lectures-insuffisantes"]);
  expect(codes([early(first)])).toEqual(["lectures-insuffisantes"]);
  expect(codes([early(first), early(first)])).toEqual(["lecture-en-double"]);
  expect(codes([early(first), early(second), full(first)])).toEqual(["lectures-desordonnees"]);
});
