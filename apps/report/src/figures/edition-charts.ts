import {
  breakdownChart,
  type Chart,
  coverageGrid,
  drawPlot,
  evolutionChart,
  keyFigureTiles,
  regionComparison,
  shareBar,
  structureMap,
} from "@panorama/charts";
import { declared, type Figure } from "@panorama/schema";
import type { DrawnChart } from "../document/material.ts";
import type { Edition } from "../edition/load-edition.ts";
import { editionFigures, type Figures } from "./edition-figures.ts";

const WIDTH = 483;
const indicators = [
  "beneficiaires",
  "partenaires",
  "interventions",
  "professionnels",
  "journees-formation",
];

/** The charts that an edition's data can feed, by the code that chapters name; each is made when it is asked for. */
export function editionCharts(edition: Edition, figures: Figures): Map<string, () => Chart> {
  const { sheet, dataset } = edition;
  const common = { source: sheet.source, width: WIDTH };
  const one = (id: string) => figures.get(id) as Figure;
  const parts = (code: string) =>
    [...figures.values()].filter((figure) => figure.receipt.rule === code);
  const charts = new Map<string, () => Chart>([
    [
      "chiffres-cles",
      () => {
        const tiles = indicators.map((code) => {
          const figure = one(`${code}.total`);
          return figure.overlapping
            ? { figure: declared(figure), note: "décomptes cumulés" }
            : { figure };
        });
        return keyFigureTiles({
          ...common,
          id: "chiffres-cles",
          tiles,
          title: "Les chiffres clés",
        });
      },
    ],
    [
      "beneficiaires-par-categorie",
      () =>
        breakdownChart({
          ...common,
          id: "beneficiaires-par-categorie",
          total: one("beneficiaires.total"),
          parts: parts("beneficiaires.categorie").map((figure) => ({
            figure,
            share: one(`beneficiaires.part.${figure.item?.code}`),
          })),
        }),
    ],
    [
      "part-des-dispositifs-nationaux",
      () =>
        shareBar({
          ...common,
          id: "part-des-dispositifs-nationaux",
          focus: one("dispositifs-nationaux.total").label,
          total: one("beneficiaires.total"),
          parts: ["dispositifs-nationaux", "hors-dispositifs"].map((code) => ({
            figure: one(`${code}.total`),
            share: one(`${code}.part`),
          })),
        }),
    ],
    [
      "carte-des-structures",
      () =>
        structureMap({
          ...common,
          id: "carte-des-structures",
          structures: dataset.structures,
          simulated: dataset.simulated,
        }),
    ],
  ]);
  if (parts("beneficiaires.structure").every(({ value }) => value === null)) return charts;
  return new Map([...charts, ...structureCharts(edition, figures, common)]);
}

/** The charts that need the structures' own values. */
function structureCharts(
  edition: Edition,
  figures: Figures,
  common: { source: string; width: number },
): [string, () => Chart][] {
  const { dataset } = edition;
  const one = (id: string) => figures.get(id) as Figure;
  const parts = (code: string) =>
    [...figures.values()].filter((figure) => figure.receipt.rule === code);
  const evolution = (code: string): [string, () => Chart] => [
    `evolution-des-${code}`,
    () =>
      evolutionChart({
        ...common,
        id: `evolution-des-${code}`,
        points: evolutionPoints(edition, `${code}.total`),
      }),
  ];
  return [
    [
      "couverture",
      () =>
        coverageGrid({
          ...common,
          id: "couverture",
          structures: dataset.structures.map(({ code, name }) => ({ code, label: name })),
          indicators: [...indicators, "personnes-formees"]
            .filter((code) => figures.has(`${code}.total`))
            .map((code) => ({
              total: one(`${code}.total`),
              structures: parts(`${code}.structure`),
            })),
        }),
    ],
    evolution("beneficiaires"),
    evolution("interventions"),
    [
      "beneficiaires-par-region",
      () =>
        regionComparison({
          ...common,
          id: "beneficiaires-par-region",
          measures: ["beneficiaires", "interventions"].map((code) => ({
            total: one(`${code}.total`),
            regions: parts(`${code}.region`),
          })),
        }),
    ],
  ];
}

/** A figure in each vintage of each edition, oldest first. */
function evolutionPoints({ dataset }: Edition, id: string) {
  return dataset.editions.flatMap((edition) =>
    edition.vintages.flatMap((vintage) => {
      const figure = editionFigures(dataset, edition.code, vintage.code).get(id);
      return figure === undefined ? [] : [{ figure, vintage: vintage.label }];
    }),
  );
}

/** Draws the charts that chapters name. */
export async function drawCharts(
  charts: ReadonlyMap<string, () => Chart>,
  used: ReadonlySet<string>,
): Promise<Map<string, DrawnChart>> {
  const drawn = new Map<string, DrawnChart>();
  for (const [id, make] of charts) {
    if (!used.has(id)) continue;
    const chart = make();
    drawn.set(id, { chart, plot: await drawPlot(chart) });
  }
  return drawn;
}
