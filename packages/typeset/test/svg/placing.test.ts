import { describe, expect, test } from "vitest";
import { readSvg } from "../../src/svg/read-svg.ts";
import { painted, paths, svg } from "./painting.ts";

const unit = `<rect width="1" height="1"/>`;

describe("transformations are written into the coordinates", () => {
  test.each<[string, string]>([
    ["translate(3)", "3 0 1 1 re"],
    ["translate(3,4) scale(2)", "3 4 2 2 re"],
    ["scale(2) translate(3,4)", "6 8 2 2 re"],
    ["scale(2, 3)", "0 0 2 3 re"],
    ["matrix(1 0 0 -1 0 10)", "0 10 1 -1 re"],
  ])("%s", (transform, operator) => {
    expect(paths(`<g transform="${transform}">${unit}</g>`)).toEqual([operator, "f"]);
  });

  test("a quarter turn about a point", () => {
    expect(paths(`<rect width="2" height="1" transform="rotate(90 10 10)"/>`)).toEqual([
      ...["20 0 m", "20 2 l", "19 2 l", "19 0 l", "h", "f"],
    ]);
  });

  test("45 degrees of skew move x by y", () => {
    const path = `<path d="M0 0V10" fill="red" transform="skewX(45)"/>`;
    expect(paths(path)).toEqual(["0 0 m", "10 10 l", "f"]);
  });

  test("strokes grow with them", () => {
    const line = `<line x2="5" stroke="red" stroke-width="2" stroke-dasharray="4" transform="scale(3)"/>`;
    const operators = painted(svg(line));
    expect(operators).toContain("6 w");
    expect(operators).toContain("[12 12] 0 d");
    expect(operators).toContain("15 0 l");
  });

  test("a stroke that is stretched is left to the canvas, at its size on paper", () => {
    const line = `<line x2="5" stroke="red" transform="translate(1 2) scale(4, 1)"/>`;
    const operators = painted(svg(line));
    expect(operators.slice(0, 2)).toEqual(["q", "2 0 0 0.5 1 2 cm"]);
    expect(operators).toContain("2 w");
    expect(operators.slice(-4)).toEqual(["0 0 m", "10 0 l", "S", "Q"]);
  });
});

describe("boxes", () => {
  const source = (attributes: string) => svg(unit, attributes);
  const box = { x: 10, y: 20, width: 100, height: 50 };

  test.each<[string, string]>([
    // The lesser scale is 5, and 50 points of the width are left over.
    [`viewBox="0 0 10 10"`, "35 20 5 5 re"],
    [`viewBox="0 0 10 10" preserveAspectRatio="none"`, "10 20 10 5 re"],
    [`viewBox="0 0 10 10" preserveAspectRatio="xMinYMid meet"`, "10 20 5 5 re"],
    [`viewBox="0 0 10 10" preserveAspectRatio="xMidYMax slice"`, "10 -30 10 10 re"],
    [`viewBox="-2 -2 10 10"`, "45 30 5 5 re"],
    [`width="200" height="100"`, "10 20 0.5 0.5 re"],
  ])("%s", (attributes, operator) => {
    expect(painted(source(attributes), box).at(-2)).toBe(operator);
  });

  test("painting is clipped to the box, between a save and a restore", () => {
    expect(painted(source(`viewBox="0 0 10 10" overflow="visible"`), box)).not.toContain("W n");
    expect(paths("")).toEqual([]);
  });

  test.each<[string, number, number]>([
    [`width="483" height="524.32"`, 483, 524.32],
    [`width="96px" height="1in"`, 96, 72],
    [`width="25.4mm" viewBox="0 0 2 1"`, 72, 36],
    [`height="2.54cm" viewBox="0 0 2 1"`, 144, 72],
    [`viewBox="0 0 20 10"`, 20, 10],
    [`width="12pt" height="1pc"`, 12, 12],
  ])("size of %s", (attributes, width, height) => {
    const read = readSvg(svg("", attributes));
    const size = "drawing" in read ? [read.drawing.width, read.drawing.height] : [];
    expect(size.map((side) => Math.round(side * 1000) / 1000)).toEqual([width, height]);
  });

  test("an inch in points shows 96 user units", () => {
    const place = { x: 0, y: 0, width: 72, height: 72 };
    const inch = svg(`<rect width="96" height="48"/>`, `width="1in" height="1in"`);
    expect(painted(inch, place)).toContain("0 0 72 36 re");
  });

  test("an svg within an svg has its own box, and clips to it", () => {
    const inner = `<svg x="10" width="20" height="40" viewBox="0 0 10 10">${unit}</svg>`;
    expect(paths(inner)).toEqual(["q", "10 0 20 40 re", "W n", "10 10 2 2 re", "f", "Q"]);
  });
});

describe("clips", () => {
  const definition = `<defs><clipPath id="c"><rect width="9" height="9"/></clipPath></defs>`;

  test("wherever it is defined, one for all that it clips", () => {
    const content = `<g clip-path="url(#c)" transform="translate(1)">${unit}${unit}</g>${definition}${unit}`;
    expect(paths(content)).toEqual([
      ...["q", "1 0 9 9 re", "W n", "1 0 1 1 re", "f", "1 0 1 1 re", "f", "Q"],
      ...["0 0 1 1 re", "f"],
    ]);
  });

  test("one within another, with its own rule", () => {
    const star = `<clipPath id="s"><path clip-rule="evenodd" d="M0 0H9V9z"/></clipPath>`;
    const inner = `<g style="clip-path: url('#s')">${unit}</g>`;
    expect(paths(`${definition}${star}<g clip-path="url(#c)">${inner}</g>`)).toEqual([
      ...["q", "0 0 9 9 re", "W n", "0 0 m", "9 0 l", "9 9 l", "h", "W* n"],
      ...["0 0 1 1 re", "f", "Q"],
    ]);
  });

  test("what a clip changes of the state is set anew behind it", () => {
    const clipped = `<rect clip-path="url(#c)" width="1" height="1" fill="red"/>`;
    const operators = painted(svg(definition + clipped + clipped));
    expect(operators.filter((operator) => operator === "1 0 0 rg")).toHaveLength(2);
  });

  test("nothing shows through an empty one", () => {
    const empty = `<clipPath id="e"><rect/></clipPath><rect clip-path="url(#e)" width="1" height="1"/>`;
    expect(paths(empty)).toEqual([]);
  });
});

describe("use", () => {
  test("paints again what is defined elsewhere, with the style of its place", () => {
    const content = `<use xlink:href="#a" href="#a" x="5" fill="#00f"/><defs><g id="a">${unit}</g></defs>`;
    const operators = painted(svg(content));
    expect(operators).toContain("0 0 1 rg");
    expect(operators.slice(-2)).toEqual(["5 0 1 1 re", "f"]);
  });
});
