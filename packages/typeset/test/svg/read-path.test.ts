import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPath } from "../../src/svg/read-path.ts";
import { paths } from "./painting.ts";

describe("commands", () => {
  test.each<[string, string[]]>([
    ["M1 2L3 4H5V6Z", ["1 2 m", "3 4 l", "5 4 l", "5 6 l", "h"]],
    ["m1 2l3 4h5v6z", ["1 2 m", "4 6 l", "9 6 l", "9 12 l", "h"]],
    // More points after a move are lines, relative ones too.
    ["m1,1 2,2 3,3", ["1 1 m", "3 3 l", "6 6 l"]],
    // After closing, the pen is back where it began.
    ["m1 1h5v5zl2 2", ["1 1 m", "6 1 l", "6 6 l", "h", "1 1 m", "3 3 l"]],
    ["m1 1h5zm2 2h1", ["1 1 m", "6 1 l", "h", "3 3 m", "4 3 l"]],
    ["M0 0C1 2 3 4 5 6", ["0 0 m", "1 2 3 4 5 6 c"]],
    ["M1 1c1 2 3 4 5 6", ["1 1 m", "2 3 4 5 6 7 c"]],
    // (3, 4) mirrored in (5, 6).
    ["M0 0C1 2 3 4 5 6S9 9 10 6", ["0 0 m", "1 2 3 4 5 6 c", "7 8 9 9 10 6 c"]],
    ["M0 0S9 9 10 6", ["0 0 m", "0 0 9 9 10 6 c"]],
    ["M0 0Q3 3 6 0", ["0 0 m", "2 2 4 2 6 0 c"]],
    // (3, 3) mirrored in (6, 0) is (9, -3).
    ["M0 0q3 3 6 0t6 0", ["0 0 m", "2 2 4 2 6 0 c", "8 -2 10 -2 12 0 c"]],
    ["M0 0C1 1 2 2 3 0T9 0", ["0 0 m", "1 1 2 2 3 0 c", "3 0 5 0 9 0 c"]],
    // A quarter and a half of a circle of 10.
    ["M10 0A10 10 0 0 1 0 10", ["10 0 m", "10 5.523 5.523 10 0 10 c"]],
    [
      "M10 0A10 10 0 0 1-10 0",
      ["10 0 m", "10 5.523 5.523 10 0 10 c", "-5.523 10 -10 5.523 -10 0 c"],
    ],
    ["M10 0a10 10 0 0010 10", ["10 0 m", "10 5.523 14.477 10 20 10 c"]],
    // Radii too small to reach grow: half a circle of 10.
    [
      "M10 0A1 1 0 0 0-10 0",
      ["10 0 m", "10 -5.523 5.523 -10 0 -10 c", "-5.523 -10 -10 -5.523 -10 0 c"],
    ],
    ["M0 0A0 5 0 0 0 9 9", ["0 0 m", "9 9 l"]],
    ["M0 0a1e6 1e6 0 0 0 1e-9 1e-9", ["0 0 m", "0 0 l"]],
    ["M1e1.5.5-2", ["10 0.5 m", "0.5 -2 l"]],
  ])("%s", (data, operators) => {
    expect(paths(`<path d="${data}"/>`)).toEqual([...operators, "f"]);
  });

  test("three quarters of a circle take the long way round", () => {
    const operators = paths(`<path d="M10 0A10 10 0 1 1 0-10"/>`);
    expect(operators.filter((operator) => operator.endsWith("c"))).toEqual([
      "10 5.523 5.523 10 0 10 c",
      "-5.523 10 -10 5.523 -10 0 c",
      "-10 -5.523 -5.523 -10 0 -10 c",
    ]);
  });

  test.each([
    ["L1 2", 0],
    ["M1", 2],
    ["M1 2,", 5],
    ["M1 2,,3 4", 5],
    ["M1 2X", 4],
    ["M0 0A1 1 0 2 0 9 9", 11],
    ["M0 0 1e99 0", 5],
    ["M1 2 3em 4", 6],
  ])("%s is unreadable at %i", (data, unreadableAt) => {
    expect(readPath(data)).toEqual({ unreadableAt });
  });
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String);
/** A long and low ellipse through points far apart would reach beyond what a path may say, and is refused. */
const radius = fc.double({ min: 1e5, max: 1e6, noNaN: true }).map(String);
const flag = fc.constantFrom("0", "1");
const step = fc.oneof(
  ...[..."MmLlTt"].map((letter) => fc.tuple(fc.constant(letter), number, number)),
  ...[..."HhVv"].map((letter) => fc.tuple(fc.constant(letter), number)),
  ...[..."SsQq"].map((letter) => fc.tuple(fc.constant(letter), number, number, number, number)),
  ...[..."Cc"].map((letter) =>
    fc.tuple(fc.constant(letter), number, number, number, number, number, number),
  ),
  ...[..."Aa"].map((letter) =>
    fc.tuple(fc.constant(letter), radius, radius, number, flag, flag, number, number),
  ),
  fc.constantFrom(["z"], ["Z"]),
);

describe("laws", () => {
  test("any valid path gives finite numbers, as many as its steps take", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const data = `M0 0 ${steps.map((parts) => parts.join(" ")).join("")}`;
        const outline = readPath(data);
        if (!("commands" in outline)) throw new Error(`unreadable at ${outline.unreadableAt}`);
        const takes = { M: 2, L: 2, C: 6, Z: 0, R: 4 };
        expect(outline.points.every((value) => Number.isFinite(value))).toBe(true);
        expect(outline.points).toHaveLength(
          outline.commands.reduce((sum, command) => sum + takes[command], 0),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("arcs of a circle stay on it", () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(angle, angle, flag, flag, (from, to, large, sweep) => {
        const [x, y] = [100 * Math.cos(to), 100 * Math.sin(to)];
        const start = [100 * Math.cos(from), 100 * Math.sin(from)];
        fc.pre(Math.hypot(x - (start[0] ?? 0), y - (start[1] ?? 0)) > 1);
        const outline = readPath(`M${start}A100 100 0 ${large} ${sweep} ${x} ${y}`);
        if (!("commands" in outline)) throw new Error("unreadable");
        // Of the two circles through both points, all ends of curves lie on one, about 0 or about the mirrored centre.
        const centre = [(start[0] ?? 0) + x, (start[1] ?? 0) + y];
        const ends = outline.points.slice(2).filter((_, index) => index % 6 > 3);
        const radii = (cx = 0, cy = 0) =>
          ends.flatMap((value, index) =>
            index % 2 === 0 ? [Math.hypot(value - cx, (ends[index + 1] ?? 0) - cy)] : [],
          );
        const off = [radii(0, 0), radii(centre[0], centre[1])].map((all) =>
          Math.max(...all.map((radius) => Math.abs(radius - 100))),
        );
        expect(Math.min(...off)).toBeLessThan(0.01);
      }),
    );
  });
});
