import { describe, expect, test } from "vitest";
import { studyEdition } from "../src/command/check-edition.ts";
import { explainFigure, explanationData } from "../src/explain/explain-figure.ts";
import { printExplanation } from "../src/explain/print-explanation.ts";
import { editionFiles, simulatedFiles } from "./edition-files.ts";

function explain(id: string, files = editionFiles()) {
  const { studied } = studyEdition(files);
  if (studied === undefined) throw new Error("the edition is not sound");
  const explanation = explainFigure(id, studied);
  if (explanation === undefined) throw new Error(`${id} is unknown`);
  const { dictionary, editions } = studied.edition.dataset;
  return { explanation, text: printExplanation(explanation, dictionary, editions) };
}

describe("a total of the network", () => {
  const { explanation, text } = explain("dispositifs-nationaux.total");

  test("tells its rule, definition and vintage", () => {
    expect(text).toContain(
      "dispositifs-nationaux.total, version 1 : somme de « Bénéficiaires annuels »",
    );
    expect(text).toContain("beneficiaires, version 1 (dictionnaire poles, version 1)");
    expect(text).toContain("édition 2024-2025, données consolidées, novembre 2025 (consolide)");
  });

  test("goes back to the cells it came from", () => {
    const cells = explanation.observations.map(({ source, value }) => [source.cell, value]);
    expect(cells).toEqual([
      ["F4", 207206],
      ["F5", 36618],
      ["F6", 6634],
    ]);
    expect(text).toContain(
      "observations.csv:4 (cellule F4)  reseau, beneficiaires / ma-classe-au-cinema : 207\u202f206",
    );
  });

  test("says who is missing, and that their names are not known", () => {
    expect(text).toContain(
      "14 à 16 structures sur 17 ; absentes : leur nombre est connu, pas leur nom",
    );
  });

  test("lists every place that claims it, with the verdict", () => {
    const { claims } = explanationData(explanation);
    expect(claims.map(({ words, verdict }) => [words, verdict])).toEqual([
      ["plus de 250 000 bénéficiaires", "holds"],
      ["", "inserted"],
    ]);
    expect(text).toMatch(
      /chapters\/31-beneficiaires\.md:\d+:\d+ {2}« plus de 250 000 bénéficiaires » : prouvé/,
    );
  });
});

test("values per structure name the absent", () => {
  const { text } = explain("beneficiaires.total", simulatedFiles());
  expect(text).toContain("(données simulées)");
  expect(text).toMatch(/14 structures sur 17 ; absentes : \p{Lu}.*, .* ; incomplètes : /u);
  expect(text).toContain("… et 35 autres");
});

test("an external fact gives its source and date", () => {
  const { text } = explain("faits.eleves-ma-classe-au-cinema");
  expect(text).toMatch(/Source +Ordre de grandeur donné par .* \(2025-11-30\)/);
});

test("a chapter with false sentences does not keep a figure from being explained", () => {
  const files = editionFiles({
    "chapters/10-genese.md": (text) => `${text}\n[plus de 900 000]{=beneficiaires.total}\n`,
  });
  expect(explain("beneficiaires.total", files).text).toContain("« plus de 900 000 » : faux");
});

test("a figure that no edition has is explained by nothing", () => {
  const { studied } = studyEdition(editionFiles());
  expect(studied && explainFigure("beneficiaire.total", studied)).toBeUndefined();
});
