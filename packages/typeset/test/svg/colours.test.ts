import { describe, expect, test } from "vitest";
import { readColour } from "../../src/svg/read-colour.ts";
import { painted, svg } from "./painting.ts";

describe("colours", () => {
  test.each<[string, number[]]>([
    ["#f00", [1, 0, 0, 1]],
    ["#f008", [1, 0, 0, 0.533]],
    ["#0b5c94", [0.043, 0.361, 0.58, 1]],
    ["#00ff0080", [0, 1, 0, 0.502]],
    ["rgb(255, 0, 51)", [1, 0, 0.2, 1]],
    ["rgb(100% 0% 20% / 50%)", [1, 0, 0.2, 0.5]],
    ["rgba(0,0,0,.25)", [0, 0, 0, 0.25]],
    ["rgb(300,-5,0)", [1, 0, 0, 1]],
    ["hsl(120, 100%, 50%)", [0, 1, 0, 1]],
    ["hsla(240deg 100% 25% / 0.5)", [0, 0, 0.5, 0.5]],
    ["hsl(-60,100%,50%)", [1, 0, 1, 1]],
    ["RebeccaPurple", [0.4, 0.2, 0.6, 1]],
    ["lightgrey", [0.827, 0.827, 0.827, 1]],
    ["transparent", [0, 0, 0, 0]],
  ])("%s", (text, expected) => {
    const colour = readColour(text);
    const parts = colour === undefined ? [] : [...colour.rgb, colour.alpha];
    expect(parts.map((part) => Math.round(part * 1000) / 1000)).toEqual(expected);
  });

  test.each([
    "#12",
    "#ggg",
    "rgb(1,2)",
    "rgb(1,2,3,4,5)",
    "reed",
    "hsl(a,1%,1%)",
    "var(--x)",
    "",
    "toString",
  ])("%s is none", (text) => {
    expect(readColour(text)).toBeUndefined();
  });

  test("currentColor is the colour where it is painted", () => {
    const content = `<g fill="currentColor" color="red"><rect color="blue" width="1" height="1"/></g>`;
    expect(painted(svg(content))).toContain("0 0 1 rg");
  });
});
