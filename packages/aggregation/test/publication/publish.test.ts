import { evaluate, publish, type Rule } from "@panorama/aggregation";
import { type Figure, fraction, type Indicator, poles, printFigure } from "@panorama/schema";
import { expect, test } from "vitest";
import { datasetOf, observed, reading } from "../dataset.ts";

const rules: Rule[] = [
  { code: "total", version: 1, label: "Total", kind: "total", of: "interventions" },
  {
    code: "ateliers",
    version: 1,
    label: "Ateliers",
    kind: "total",
    of: "interventions",
    where: { category: ["ateliers-de-pratique"] },
  },
  { code: "part", version: 1, label: "Part", kind: "share", part: "ateliers", whole: "total" },
  { code: "moyenne", version: 1, label: "M", kind: "mean", of: "total", per: "structure" },
];

const category = "ateliers-de-pratique";
const others = ["actions-de-mediation", "formations", "editions-pedagogiques"];

/** Three structures, each with its workshops, all else being zero; null: it did not answer. */
function figureOf(id: string, workshops: readonly (number | null)[]): Figure {
  const rows = workshops.flatMap((value, i) =>
    value === null
      ? []
      : [
          observed("abc"[i] ?? "", "interventions", value, { category }),
          ...others.map((other) =>
            observed("abc"[i] ?? "", "interventions", 0, { category: other }),
          ),
        ],
  );
  const figure = evaluate(rules, datasetOf(rows), reading).figures.find((one) => one.id === id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure;
}

function indicator(publication: Partial<Indicator["publication"]>): Indicator {
  const definition: Indicator | undefined = poles.indicators.find(
    ({ code }) => code === "interventions",
  );
  if (definition === undefined) throw new Error("no indicator");
  return {
    ...definition,
    publication: { roundTo: 1, threshold: 0, minimumCoverage: 0, ...publication },
  };
}

function printed(figure: Figure, publication: Partial<Indicator["publication"]>): string {
  const result = publish(figure, indicator(publication));
  return result.state === "printed" ? printFigure(result.figure) : result.reason;
}

test("a figure is rounded as its indicator says, half away from zero", () => {
  const figure = figureOf("total", [120, 100, 30]);
  expect(printed(figure, {})).toBe("250");
  expect(printed(figure, { roundTo: 100 })).toBe("environ 300");
  const result = publish(figure, indicator({ roundTo: 100 }));
  expect(result).toMatchObject({
    state: "printed",
    figure: { value: fraction(300), low: fraction(200), high: fraction(300), roundedTo: 100 },
  });
});

test("« au moins » stays true of a rounded figure", () => {
  // 280 from two structures: 300 would claim too much.
  expect(printed(figureOf("total", [120, 160, null]), { roundTo: 100 })).toBe("au moins 200");
});

test("a count below the threshold is withheld, zero and the threshold itself are printed", () => {
  expect(printed(figureOf("total", [1, 2, 1]), { threshold: 5 })).toBe("threshold");
  expect(printed(figureOf("total", [1, 3, 1]), { threshold: 5 })).toBe("5");
  expect(printed(figureOf("total", [0, 0, 0]), { threshold: 5 })).toBe("0");
});

test("a figure is withheld where nobody reported, or too few", () => {
  expect(printed(figureOf("total", [null, null, null]), {})).toBe("missing");
  expect(printed(figureOf("total", [6, 6, null]), { minimumCoverage: 0.66 })).toBe("au moins 12");
  expect(printed(figureOf("total", [6, 6, null]), { minimumCoverage: 0.67 })).toBe("coverage");
  expect(printed(figureOf("total", [6, 6, 6]), { minimumCoverage: 1 })).toBe("18");
});

test("of a network that does not say how many are missing, nothing is sure to be covered", () => {
  const rows = [observed("reseau", "partenaires", 40)];
  const [figure] = evaluate(
    [{ code: "p", version: 1, label: "P", kind: "total", of: "partenaires" }],
    datasetOf(rows),
    reading,
  ).figures;
  if (figure === undefined) throw new Error("no figure");
  const [first] = poles.indicators.filter(({ code }) => code === "partenaires");
  if (first === undefined) throw new Error("no indicator");
  expect(publish(figure, first)).toEqual({ state: "withheld", reason: "coverage" });
});

test("a share is held to its coverage alone", () => {
  const share = figureOf("part", [6, 6, 6]);
  expect(printed(share, { roundTo: 100, threshold: 50, minimumCoverage: 1 })).toBe("100,0\u202f%");
});

test("a figure of another indicator is a mistake", () => {
  const other = { ...indicator({}), code: "partenaires" };
  expect(() => publish(figureOf("total", [1, 1, 1]), other)).toThrow(RangeError);
});

test("a mean is no count: no threshold withholds it, and it is not rounded", () => {
  expect(printed(figureOf("moyenne", [3, 3, 3]), { threshold: 5, roundTo: 100 })).toBe("3");
  expect(printed(figureOf("moyenne", [3, null, null]), { minimumCoverage: 0.5 })).toBe("coverage");
});
