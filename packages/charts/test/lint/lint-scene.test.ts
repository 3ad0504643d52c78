import {
  breakdownChart,
  type Chart,
  coverageGrid,
  evolutionChart,
  keyFigureTiles,
  lintScene,
  regionComparison,
  shareBar,
  structureMap,
} from "@panorama/charts";
import type { Figure } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { charts } from "../charts.ts";
import { covered, figureOf, partOf, shareOf } from "../figures.ts";
import { network } from "../network.ts";

const widths = [483, 360, 232];

describe.each(Object.entries(charts))("%s can be read", (_, make) => {
  test.each(widths)("on %i points", async (width) => {
    expect(await lintScene(make(width))).toEqual([]);
  });
});

const long =
  "Dispositifs d’éducation aux images, au cinéma et à l’audiovisuel des collectivités territoriales et de leurs groupements";

/** Values that charts are bad at, by name. */
const nasty: Record<string, (number | null)[]> = {
  "one value": [12],
  "thirty values": Array.from({ length: 30 }, (_, index) => index * 997),
  "zeros only": [0, 0, 0],
  "a zero and a missing one": [5, 0, null],
  "nothing known": [null, null],
  "nothing at all": [],
  "huge and tiny": [Number.MAX_SAFE_INTEGER, 1, 0],
  "equal values": [7, 7, 7, 7],
};

const labels = {
  short: (index: number) => `A${index}`,
  long: (index: number) => `${long}, ${index}`,
  unbroken: (index: number) => `Antidisestablishmentarianisme-cinématographique-${index}`,
};

type Builder = (figures: readonly Figure[], width: number) => Chart;

const sum = figureOf("Bénéficiaires", 1000);
const base = { id: "nasty", source: "enquête" };

const builders: Record<string, Builder> = {
  breakdownChart: (figures, width) =>
    breakdownChart({
      ...base,
      width,
      total: sum,
      parts: figures.map((figure) => ({ figure, share: shareOf(1, 3) })),
    }),
  "breakdownChart with a group": (figures, width) =>
    breakdownChart({
      ...base,
      width,
      total: sum,
      parts: figures.map((figure) => ({ figure: { ...figure, lowerBound: true } })),
      group: { label: long, items: ["c0", "c1"], figure: sum, share: shareOf(1, 3) },
    }),
  shareBar: (figures, width) =>
    shareBar({
      ...base,
      width,
      total: sum,
      parts: figures.map((figure) => ({
        figure,
        share: figure.value === null ? { ...sum, value: null } : shareOf(1, figures.length),
      })),
    }),
  keyFigureTiles: (figures, width) =>
    keyFigureTiles({
      ...base,
      width,
      tiles: figures.map((figure) => ({ figure, note: figure.label })),
    }),
  evolutionChart: (figures, width) =>
    evolutionChart({
      ...base,
      width,
      points: figures.map((figure, index) => ({
        figure: {
          ...figure,
          edition: `${2000 + index}-${2001 + index}`,
          lowerBound: index % 2 === 0,
          statuses: [{ status: "B", count: 1, value: null }],
        },
        vintage: "définitif corrigé",
      })),
    }),
  regionComparison: (figures, width) =>
    regionComparison({
      ...base,
      width,
      measures: [sum, { ...sum, label: long }, sum].map((total) => ({
        total,
        regions: figures.map((figure, index) => ({
          ...figure,
          item: { dimension: "region", code: `r${index}` },
          coverage: covered(1, 2),
        })),
      })),
    }),
  coverageGrid: (figures, width) =>
    coverageGrid({
      ...base,
      width,
      structures: figures.map(({ label }, index) => ({ code: `c${index}`, label })),
      indicators: figures.map(({ label }) => ({ total: { ...sum, label }, structures: figures })),
    }),
};

describe.each(Object.entries(builders))("%s can be read", (_, build) => {
  describe.each(Object.entries(nasty))("with %s", (_, values) => {
    test.each(Object.entries(labels))("under %s labels", async (_, label) => {
      const figures = values.map((value, index) => partOf(`c${index}`, label(index), value));
      for (const width of widths) expect(await lintScene(build(figures, width))).toEqual([]);
    });
  });
});

describe("structureMap can be read", () => {
  const inParis = network.map((structure, index) => ({
    ...structure,
    region: "11" as const,
    name: `${structure.name} ${index}`,
    seat: { commune: "Paris", longitude: 2.35, latitude: 48.86 },
  }));
  const everywhere = (["01", "02", "03", "04", "06"] as const).map((region, index) => ({
    code: region,
    name: `Pôle d’éducation aux images ${index}`,
    region,
    seat: {
      commune: "x",
      ...[
        { longitude: -61.7, latitude: 16 },
        { longitude: -61.07, latitude: 14.6 },
        { longitude: -52.33, latitude: 4.93 },
        { longitude: 55.45, latitude: -20.88 },
        { longitude: 45.23, latitude: -12.78 },
      ][index],
    } as { commune: string; longitude: number; latitude: number },
  }));
  const maps = {
    "no structure": [],
    "one structure": network.slice(0, 1),
    "long names": network.map((structure) => ({ ...structure, name: long })),
    "seventeen structures in one town": inParis,
    "seventeen structures in one provincial town": inParis.map((structure) => ({
      ...structure,
      region: "84" as const,
      seat: { commune: "Lyon", longitude: 4.84, latitude: 45.76 },
    })),
    "every overseas region": [...network.slice(0, 12), ...everywhere],
  };

  test.each(Object.entries(maps))("with %s", async (_, structures) => {
    for (const width of widths) {
      expect(await lintScene(structureMap({ ...base, structures, width }))).toEqual([]);
    }
  });
});

describe("each finding is seen", () => {
  const text = { x: 5, y: 20, text: "Rennes", size: 9, colour: "#55606d" };

  const chartOf = (layer: object[], width = 100): Chart => ({
    ...base,
    title: "",
    subtitle: "",
    coverage: null,
    simulated: false,
    alt: "",
    table: { columns: [], rows: [] },
    spec: {
      ...{ width, height: 40, padding: 0, autosize: "none", background: "#ffffff" },
      config: { font: "Source Sans 3" },
      resolve: { scale: { x: "independent", y: "independent" } },
      layer,
    } as Chart["spec"],
  });

  const place = {
    x: { field: "x", type: "quantitative", scale: null, axis: null },
    y: { field: "y", type: "quantitative", scale: null, axis: null },
  };

  const textLayer = (changes: object, mark: object = {}) => {
    const { x, y, ...rest } = { ...text, ...changes };
    return {
      data: { values: [{ x, y }] },
      mark: {
        ...{ type: "text", align: "left", baseline: "alphabetic" },
        ...{ fontSize: rest.size, color: rest.colour, ...mark },
      },
      encoding: { ...place, text: { value: rest.text } },
    };
  };

  const shapeLayer = (type: string, mark: object) => ({
    data: { values: [{ x: 0, y: 17, x2: 60, y2: type === "rule" ? 17 : 40 }] },
    mark: { type, ...mark },
    encoding: { ...place, x2: { field: "x2" }, y2: { field: "y2" } },
  });

  const codes = async (...layer: object[]) =>
    (await lintScene(chartOf(layer))).map(({ code }) => code);

  test("and a sound text is not", async () => {
    expect(await codes(textLayer({}))).toEqual([]);
  });

  test("clipped", async () => {
    expect(await codes(textLayer({ x: 80 }))).toEqual(["clipped"]);
    expect(await codes(textLayer({ y: 4 }))).toEqual(["clipped"]);
  });

  test("truncated", async () => {
    expect(await codes(textLayer({}, { limit: 20 }))).toEqual(["truncated"]);
  });

  test("overlap", async () => {
    expect(await codes(textLayer({}), textLayer({ x: 25, y: 24, text: "Lille" }))).toEqual([
      "overlap",
    ]);
  });

  test("crossed", async () => {
    expect(await codes(textLayer({}), shapeLayer("rule", { color: "#c3cbd3" }))).toEqual([
      "crossed",
    ]);
  });

  test("contrast", async () => {
    expect(await codes(textLayer({ colour: "#7d8b99" }))).toEqual(["contrast"]);
    expect(await codes(shapeLayer("rect", { color: "#0b5c94" }), textLayer({}))).toEqual([
      "contrast",
    ]);
    expect(await codes(textLayer({}, { opacity: 0.6 }))).toEqual(["contrast"]);
  });

  test("small", async () => {
    expect(await codes(textLayer({ size: 7 }))).toEqual(["small"]);
  });

  test("missing glyph", async () => {
    expect(await codes(textLayer({ text: "≥ 5" }))).toEqual(["missing-glyph"]);
  });
});
