import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { freezeFontMetrics } from "../scripts/freeze-font-metrics.ts";
import { simplifyRegions } from "../scripts/simplify-regions.ts";

const committed = (name: string) =>
  readFileSync(new URL(`../json/${name}`, import.meta.url), "utf8");

test("the frozen font widths are what their script writes", () => {
  expect(freezeFontMetrics() === committed("source-sans-3.metrics.json")).toBe(true);
});

test("the regions' outlines are what their script writes", () => {
  expect(simplifyRegions() === committed("regions.topo.json")).toBe(true);
});

test("the outlines are the eighteen regions", () => {
  const { objects } = JSON.parse(committed("regions.topo.json"));
  expect(objects.regions.geometries.map(({ id }: { id: string }) => id).join(" ")).toBe(
    "01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94",
  );
});
