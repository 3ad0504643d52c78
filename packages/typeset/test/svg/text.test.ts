import { describe, expect, test } from "vitest";
import { painted, svg } from "./painting.ts";

function texts(content: string): string[] {
  return painted(svg(content)).filter((operator) => operator.startsWith("("));
}

// Each character is half an em wide: 5 points at size 10.
describe("texts", () => {
  test.each<[string, string[]]>([
    [`<text x="1" y="9">ab</text>`, ["(ab) sans-serif 16 at 1 9"]],
    [
      `<text font-family="'Source Sans 3', sans-serif" font-size="10px" font-weight="600" font-style="italic">é</text>`,
      ["(é) Source Sans 3 10 bold italics at 0 0"],
    ],
    [
      `<text font-size="10" x="50" text-anchor="middle">abcd</text>`,
      ["(abcd) sans-serif 10 at 40 0"],
    ],
    [`<text font-size="10" x="50" text-anchor="end">abcd</text>`, ["(abcd) sans-serif 10 at 30 0"]],
    [
      `<text font-size="10" transform="translate(3,4) scale(2)">a</text>`,
      ["(a) sans-serif 20 at 3 4"],
    ],
    [
      `<text font-size="10" y="20" dominant-baseline="middle">a</text>`,
      ["(a) sans-serif 10 at 0 22.5"],
    ],
    [
      `<text font-size="10" y="20" dominant-baseline="central">a</text>`,
      ["(a) sans-serif 10 at 0 22.5"],
    ],
    [
      `<text font-size="10" y="20" dominant-baseline="hanging">a</text>`,
      ["(a) sans-serif 10 at 0 26"],
    ],
    [`<text font-size="10" dy="0.5em" y="1em">a</text>`, ["(a) sans-serif 10 at 0 15"]],
    [
      `<text font-size="10">a&amp;b &#233;&lt;<![CDATA[<]]></text>`,
      ["(a&b é<<) sans-serif 10 at 0 0"],
    ],
  ])("%s", (content, operators) => {
    expect(texts(content)).toEqual(operators);
  });

  test("lines as Vega sets them: tspan elements from x, one dy under another", () => {
    const content = `<text font-size="10" text-anchor="end" transform="translate(50,20)"><tspan>abc</tspan><tspan x="0" dy="11">d</tspan></text>`;
    expect(texts(content)).toEqual(["(abc) sans-serif 10 at 35 20", "(d) sans-serif 10 at 45 31"]);
  });

  test("runs of one line are anchored together, and dx counts", () => {
    const content = `<text font-size="10" x="50" text-anchor="middle">ab<tspan dx="4" font-weight="bold">cd</tspan></text>`;
    // 10 + 4 + 10 points, half of them before 50.
    expect(texts(content)).toEqual([
      "(ab) sans-serif 10 at 38 0",
      "(cd) sans-serif 10 bold at 52 0",
    ]);
  });

  test("white space collapses across runs, but no-break spaces and preserved ones stay", () => {
    expect(texts(`<text>\n  a \n <tspan> b</tspan> </text>`)).toEqual([
      "(a ) sans-serif 16 at 0 0",
      "(b) sans-serif 16 at 16 0",
    ]);
    expect(texts("<text>1\u202f000\u00a0</text>")).toEqual([
      "(1\u202f000\u00a0) sans-serif 16 at 0 0",
    ]);
    expect(texts(`<text xml:space="preserve"> a  b</text>`)).toEqual([
      "( a  b) sans-serif 16 at 0 0",
    ]);
  });

  test("a turned text has a transformation of its own, at its size on paper", () => {
    const content = `<text font-size="10" fill="red" transform="translate(5 6) rotate(-90) scale(2)" x="1">a</text>`;
    expect(painted(svg(content)).slice(0, 3)).toEqual(["q", "0 -1 1 0 5 6 cm", "1 0 0 rg"]);
    expect(painted(svg(content)).slice(-2)).toEqual(["(a) sans-serif 20 at 2 0", "Q"]);
  });

  test("hidden text keeps its room", () => {
    const content = `<text font-size="10"><tspan visibility="hidden">ab</tspan>c</text>`;
    expect(texts(content)).toEqual(["(c) sans-serif 10 at 10 0"]);
  });

  test("text fades", () => {
    expect(painted(svg(`<text opacity="0.5" fill-opacity="0.5">a</text>`))).toContain("/G25-25 gs");
  });
});
