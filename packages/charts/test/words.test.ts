import { breakdownChart, evolutionChart, keyFigureTiles, regionComparison } from "@panorama/charts";
import { describe, expect, test } from "vitest";
import { covered, figureOf, partOf } from "./figures.ts";
import { nationalSchemes, parts, total } from "./published.ts";

/** Ordinary spaces for the no-break ones, to state expected words plainly. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, " ");

const base = { id: "words", source: "enquête" };

describe("a title states the finding", () => {
  test("the first category", () => {
    expect(plain(breakdownChart({ ...base, total, parts }).title)).toBe(
      "Ma Classe au cinéma, première catégorie : 207 206 bénéficiaires",
    );
  });

  test("the marked group", () => {
    expect(plain(breakdownChart({ ...base, total, parts, group: nationalSchemes }).title)).toBe(
      "Dispositifs nationaux : 250 458 bénéficiaires, soit 44,4 % du total",
    );
  });

  test("the total, where no category stands out", () => {
    const equal = ["a", "b"].map((code) => ({ figure: partOf(code, code, 5) }));
    const title = breakdownChart({ ...base, total: figureOf("Séances", 10), parts: equal }).title;
    expect(plain(title)).toBe("Séances : 10 bénéficiaires");
  });

  test("the caller's words before ours", () => {
    expect(breakdownChart({ ...base, total, parts, title: "À part" }).title).toBe("À part");
  });

  test("two editions are compared", () => {
    const points = ["2023-2024", "2024-2025"].map((edition, index) => ({
      figure: figureOf("Bénéficiaires", 100 + index, { edition }),
    }));
    expect(plain(evolutionChart({ ...base, points }).title)).toBe(
      "101 bénéficiaires en 2024-2025, contre 100 en 2023-2024",
    );
  });

  test("but not across a break", () => {
    const broken = { statuses: [{ status: "B" as const, count: 1, value: null }] };
    const points = [
      { figure: figureOf("Bénéficiaires", 100, { edition: "2023-2024" }) },
      { figure: figureOf("Bénéficiaires", 101, broken) },
    ];
    const chart = evolutionChart({ ...base, points });
    expect(plain(chart.title)).toBe("101 bénéficiaires en 2024-2025");
    expect(plain(chart.alt)).toContain(
      "Rupture de série en 2024-2025 : pas de comparaison avec ce qui précède.",
    );
  });
});

describe("what is not known is said", () => {
  const missing = [
    { figure: partOf("a", "Ateliers", null) },
    { figure: partOf("b", "Séances", 0) },
  ];
  const chart = breakdownChart({ ...base, total: figureOf("Actions", null), parts: missing });

  test("missing is not zero, in the table", () => {
    expect(chart.table.rows).toEqual([
      ["Séances", "0"],
      ["Ateliers", "non renseigné"],
      ["Total", "non renseigné"],
    ]);
  });

  test("nor in the alternative text", () => {
    expect(plain(chart.alt)).toBe(
      "Diagramme en barres : Actions, total non renseigné. De la plus grande valeur à la plus petite : Séances, 0 ; Ateliers, non renseigné. Réponses : 14 à 16 structures sur 17.",
    );
  });

  test("nor on the plot: zero has a bar of no length, missing has none", () => {
    const drawn = JSON.stringify(chart.spec);
    expect(drawn).toContain('"label":"Séances","value":0');
    expect(drawn).not.toContain('"label":"Ateliers","value"');
  });

  test("a lower bound is at least", () => {
    const figure = figureOf("Journées", 400, { lowerBound: true, coverage: covered(15) });
    const tiles = keyFigureTiles({ ...base, tiles: [{ figure, unit: "journées" }] });
    expect(plain(tiles.title)).toBe("Au moins 400 journées");
    expect(tiles.coverage).toBe("15 structures sur 17");
  });

  test("one simulated figure marks the chart", () => {
    const figure = figureOf("Bretagne", 3, { simulated: true });
    const measures = [{ total, regions: [figure] }];
    expect(regionComparison({ ...base, measures }).simulated).toBe(true);
    expect(breakdownChart({ ...base, total, parts }).simulated).toBe(false);
  });
});
