import { describe, expect, test } from "vitest";
import { painted, paths, svg } from "./painting.ts";

describe("shapes", () => {
  test.each<[string, string[]]>([
    [`<rect x="1" y="2" width="30" height="40"/>`, ["1 2 30 40 re", "f"]],
    [`<rect width="0" height="40"/>`, []],
    [
      `<rect width="10" height="10" rx="9"/>`,
      [
        "5 0 m",
        "5 0 l",
        "7.761 0 10 2.239 10 5 c",
        "10 5 l",
        "10 7.761 7.761 10 5 10 c",
        "5 10 l",
        "2.239 10 0 7.761 0 5 c",
        "0 5 l",
        "0 2.239 2.239 0 5 0 c",
        "h",
        "f",
      ],
    ],
    [
      `<circle cx="10" cy="10" r="10"/>`,
      [
        "20 10 m",
        "20 15.523 15.523 20 10 20 c",
        "4.477 20 0 15.523 0 10 c",
        "0 4.477 4.477 0 10 0 c",
        "15.523 0 20 4.477 20 10 c",
        "h",
        "f",
      ],
    ],
    [`<ellipse rx="10"/>`, paths(`<circle r="10"/>`)],
    [`<line x2="9" y2="5" stroke="red"/>`, ["0 0 m", "9 5 l", "S"]],
    [`<line x2="9" y2="5"/>`, []],
    [`<polyline points="0,0 5 5,10,0" fill="red"/>`, ["0 0 m", "5 5 l", "10 0 l", "f"]],
    [`<polygon points="0 0 5-5"/>`, ["0 0 m", "5 -5 l", "h", "f"]],
    [`<path d=""/><g/>`, []],
  ])("%s", (content, operators) => {
    expect(paths(content)).toEqual(operators);
  });
});

describe("fills and strokes", () => {
  test("black without a stroke, unless it is said otherwise", () => {
    expect(painted(svg(`<rect width="1" height="1"/>`))).toEqual([
      "0 0 0 rg",
      "/G100-100 gs",
      "0 0 1 1 re",
      "f",
    ]);
  });

  test("a style is set once, and likewise strokes share one path", () => {
    const lines = `<path d="M0 0H9"/><line y1="5" x2="9" y2="5"/>`;
    expect(painted(svg(`<g stroke="#f00" stroke-width="2" fill="none">${lines}</g>`))).toEqual([
      "1 0 0 RG",
      "2 w",
      "0 J 0 j",
      "4 M",
      "[] 0 d",
      "/G100-100 gs",
      "0 0 m",
      "9 0 l",
      "0 5 m",
      "9 5 l",
      "S",
    ]);
  });

  test("a fill's colour is set once", () => {
    const rect = `<rect width="1" height="1" fill="red"/>`;
    const operators = painted(svg(rect + rect));
    expect(operators.filter((operator) => operator === "1 0 0 rg")).toHaveLength(1);
  });

  test("a fill between two strokes keeps its place", () => {
    const line = `<line x2="9" stroke="red"/>`;
    expect(paths(`${line}<rect width="5" height="5"/>${line}`)).toEqual([
      ...["0 0 m", "9 0 l", "S"],
      ...["0 0 5 5 re", "f"],
      ...["0 0 m", "9 0 l", "S"],
    ]);
  });

  test("see-through strokes stay apart: where they cross, they show twice", () => {
    const line = `<line x2="9" stroke="red" stroke-opacity="0.5"/>`;
    expect(paths(line + line).filter((operator) => operator === "S")).toHaveLength(2);
  });

  test("both at once where opaque, one after the other where the stroke shows the fill", () => {
    const box = (attributes: string) =>
      painted(svg(`<rect width="5" height="5" stroke="red" ${attributes}/>`)).slice(-6);
    expect(box("").slice(-2)).toEqual(["0 0 5 5 re", "B"]);
    expect(box(`fill-rule="evenodd"`).slice(-1)).toEqual(["B*"]);
    expect(box(`stroke-opacity="0.5"`)).toEqual([
      ...["/G100-100 gs", "0 0 5 5 re", "f"],
      ...["/G100-50 gs", "0 0 5 5 re", "S"],
    ]);
  });

  test.each([
    [`fill="rgba(255 0 0 / 50%)" fill-opacity="0.5"`, "/G25-25 gs"],
    [`opacity="0.5" fill-opacity="0.5"`, "/G25-25 gs"],
    [`style="opacity: 50%"`, "/G50-50 gs"],
    [`fill="#ff000080"`, `/G${(128 / 255) * 100}-${(128 / 255) * 100} gs`],
  ])("opacities multiply: %s", (attributes, operator) => {
    expect(painted(svg(`<rect width="1" height="1" ${attributes}/>`))).toContain(operator);
  });

  test.each([
    [`stroke-linecap="round" stroke-linejoin="bevel"`, "1 J 2 j"],
    [`stroke-linecap="square" stroke-linejoin="round"`, "2 J 1 j"],
    [`stroke-miterlimit="7"`, "7 M"],
    [`stroke-dasharray="3,2.5"`, "[3 2.5] 0 d"],
    // Odd lists are doubled; they begin within the first round.
    [`stroke-dasharray="1 2 3" stroke-dashoffset="-1"`, "[1 2 3 1 2 3] 11 d"],
    [`stroke-dasharray="0 0"`, "[] 0 d"],
    [`style="stroke-width: 2px"`, "2 w"],
    [`stroke-width="0.5em" font-size="20"`, "10 w"],
  ])("%s", (attributes, operator) => {
    expect(painted(svg(`<line x2="9" stroke="red" ${attributes}/>`))).toContain(operator);
  });

  test.each([
    `fill="none"`,
    `fill="transparent"`,
    `fill-opacity="0"`,
    `opacity="0"`,
    `display="none"`,
    `visibility="hidden"`,
    `fill="none" stroke="red" stroke-width="0"`,
    `transform="scale(0)"`,
  ])("nothing is painted with %s", (attributes) => {
    expect(painted(svg(`<rect width="1" height="1" ${attributes}/>`))).toEqual([]);
  });

  test("what is hidden may hold what is visible", () => {
    const inner = `<rect width="1" height="1" visibility="visible"/>`;
    expect(paths(`<g visibility="hidden">${inner}</g>`)).toEqual(["0 0 1 1 re", "f"]);
  });
});
