import fc from "fast-check";
import { expect, test } from "vitest";
import { crosses, meet, within } from "../../src/geometry/box.ts";
import { gatherPoints } from "../../src/structure-map/gather-points.ts";
import { placeLabels } from "../../src/structure-map/place-labels.ts";

const frame = { x1: 0, y1: 0, x2: 400, y2: 400 };
const style = { size: 8, widest: 100, pointRadius: 2.6, frame };

const point = fc.record({
  names: fc
    .constantFrom("Rennes", "La Pellicule ensorcelée", "Sauve qui peut le court métrage")
    .map((name) => [name]),
  x: fc.integer({ min: 10, max: 390 }),
  y: fc.integer({ min: 10, max: 390 }),
});

const points = fc.array(point, { maxLength: 40 }).map((some) => gatherPoints(some, 5));

test("no label meets another, a leader or an obstacle, and every name is placed or listed", () => {
  const obstacle = { x1: 0, y1: 300, x2: 80, y2: 400 };
  fc.assert(
    fc.property(points, (some) => {
      const { placed, unplaced } = placeLabels(some, [obstacle], style);
      expect(placed.length + unplaced.length).toBe(some.length);
      for (const [index, { box, leader }] of placed.entries()) {
        const others = placed.filter((_, other) => other !== index);
        expect(within(box, frame)).toBe(true);
        expect(meet(box, obstacle)).toBe(false);
        expect(others.some((other) => meet(box, other.box))).toBe(false);
        expect(others.some((other) => other.leader && crosses(other.leader, box))).toBe(false);
        if (leader !== null) expect(crosses(leader, box)).toBe(false);
      }
    }),
    { numRuns: 60, seed: 17 },
  );
});

test("a lone label stands to the right of its point, without a leader", () => {
  const [label] = placeLabels([{ names: ["Rennes"], x: 100, y: 100 }], [], style).placed;
  expect(label?.leader).toBeNull();
  expect(label?.align).toBe("left");
});

test("structures in one town share a label, a line each", () => {
  const town = { x: 100, y: 100 };
  expect(
    gatherPoints(
      [
        { names: ["A"], ...town },
        { names: ["B"], x: 300, y: 100 },
        { names: ["C"], ...town },
      ],
      5,
    ).map(({ names }) => names),
  ).toEqual([["A", "C"], ["B"]]);
});
