import { defaultTheme } from "@panorama/charts";
import { expect, test } from "vitest";
import { blend, contrast } from "../../src/lint/contrast.ts";

const { colours } = defaultTheme;

test("contrasts are those of the guidelines", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("half of black on white is grey", () => {
  expect(blend("#000000", "#ffffff", 0.5)).toBe("#808080");
});

test("a colour that a PDF paints black is refused", () => {
  expect(() => contrast("hsl(0 0% 50%)", "#ffffff")).toThrow("six-digit");
  expect(() => contrast("#11223344", "#ffffff")).toThrow("six-digit");
});

test.each(["ink", "text", "focus"] as const)("%s is read on every ground", (role) => {
  for (const ground of ["paper", "ground", "tint"] as const) {
    expect(contrast(colours[role], colours[ground])).toBeGreaterThanOrEqual(4.5);
  }
});

test("the second colour is read on paper, where bars are seen too", () => {
  expect(contrast(colours.second, colours.paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(colours.muted, colours.paper)).toBeGreaterThanOrEqual(3);
});
