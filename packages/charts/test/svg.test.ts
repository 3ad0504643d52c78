import { type Chart, drawChart, drawPlot } from "@panorama/charts";
import { describe, expect, test } from "vitest";
import { charts } from "./charts.ts";

const all = Object.entries(charts);

describe.each(all)("the SVG of %s", (_, make) => {
  test("has a role, a title and a description, and nothing that a PDF cannot paint", async () => {
    const chart = make(480);
    for (const svg of [await drawChart(chart), await drawPlot(chart)]) {
      expect(svg).toMatch(
        /^<svg [^>]*role="img"[^>]*>\n<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/,
      );
      expect(svg).not.toMatch(
        / (?:class|aria-[a-z]+|href|xlink:href|style)="|<script|<a[ >]|<image/,
      );
      expect(svg).not.toMatch(/hsl\(|rgba?\(|#[0-9a-f]{8}\b|#[0-9a-f]{3}\b|paint-order|rotate\(/i);
      const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.join("")).not.toMatch(/[\u202f\u2009]/);
    }
  });
});

describe("drawing", () => {
  test("gives the same bytes again, one after the other and all at once", async () => {
    const inTurn: string[] = [];
    for (const [, make] of all) inTurn.push(await drawChart(make(480)));
    const atOnce = await Promise.all(all.map(([, make]) => drawChart(make(480))));
    expect(atOnce).toEqual(inTurn);
  });

  test("numbers definitions by drawing, whatever was drawn before", async () => {
    const clipped = {
      ...plain,
      spec: { ...plain.spec, mark: { type: "rect", clip: true } },
    } as Chart;
    const [first, second] = await Promise.all([drawPlot(clipped), drawPlot(clipped)]);
    expect(first).toContain('id="definition-0"');
    expect(second).toBe(first);
  });

  test("leaves marks of simulated data visible", async () => {
    expect(await drawChart({ ...plain, simulated: true })).toContain(">Données simulées</text>");
    expect(await drawChart(plain)).not.toContain("simulées");
  });

  test("prints numbers as French does, for whoever adds them to a specification", async () => {
    const { spec, ...words } = charts.breakdown?.(480) ?? plain;
    const number = {
      data: { values: [{ value: -1234567.5 }] },
      mark: "text",
      encoding: { text: { field: "value", type: "quantitative", format: ",.1f" } },
    };
    const layer = [...("layer" in spec ? spec.layer : []), number];
    const svg = await drawPlot({ ...words, spec: { ...spec, layer } as Chart["spec"] });
    expect(svg).toContain(">−1\u00a0234\u00a0567,5</text>");
  });

  test("loads nothing", async () => {
    const data = { url: "file:///etc/hostname" };
    await expect(drawPlot({ ...plain, spec: { ...plain.spec, data } } as Chart)).rejects.toThrow(
      "charts load nothing: file:///etc/hostname",
    );
  });

  test("fails where Vega warns", async () => {
    const encoding = { x: { field: "a", type: "quantitative" }, colour: { value: "red" } };
    await expect(
      drawPlot({ ...plain, spec: { ...plain.spec, encoding } } as unknown as Chart),
    ).rejects.toThrow(/^Vega: /);
  });

  test("evaluates no code", async () => {
    const transform = [{ calculate: "(function () { return 1; })()", as: "b" }];
    await expect(
      drawPlot({ ...plain, spec: { ...plain.spec, transform } } as unknown as Chart),
    ).rejects.toThrow();
  });
});

const plain: Chart = {
  id: "plain",
  spec: { width: 200, height: 20, padding: 0, data: { values: [{ a: 1 }] }, mark: "rect" },
  title: "Titre",
  subtitle: "Sous-titre",
  coverage: null,
  source: "enquête",
  simulated: false,
  alt: "Un rectangle.",
  table: { columns: [], rows: [] },
};
