import {
  breakdownChart,
  type Chart,
  type Theme as ChartTheme,
  coverageGrid,
  evolutionChart,
  keyFigureTiles,
  regionComparison,
  shareBar,
  structureMap,
} from "@panorama/charts";
import type { Figures } from "@panorama/narrative";
import { declared, type Figure, printCoverage } from "@panorama/schema";
import { chartThemeOf } from "../document/theme/chart-theme.ts";
import { textWidth } from "../document/theme/page.ts";
import { themeNamed } from "../document/theme/themes.ts";
import type { Edition } from "../edition/load-edition.ts";
import { CUMULATED } from "./cumulated.ts";
import { editionFigures } from "./edition-figures.ts";

/** The indicators of the key figures, the first one first. */
export const keyIndicators = [
  "beneficiaires",
  "partenaires",
  "interventions",
  "professionnels",
  "journees-formation",
];

/** The charts that an edition's data can feed, by the code that chapters name; each is made when it is asked for. */
export type ChartCatalogue = ReadonlyMap<string, () => Chart>;

export function editionCharts(edition: Edition, figures: Figures): ChartCatalogue {
  const look = themeNamed(edition.sheet.theme);
  const drawing: Drawing = {
    edition,
    figures,
    source: edition.sheet.source,
    width: Math.floor(textWidth(look)),
    theme: chartThemeOf(look),
  };
  const byStructure = partsOf(drawing, "beneficiaires.structure");
  const charts: [string, (drawing: Drawing, id: string) => Chart][] = [
    ["chiffres-cles", keyFigures],
    ["carte-des-structures", map],
    ["beneficiaires-par-categorie", beneficiariesByCategory],
    ["part-des-dispositifs-nationaux", nationalSchemes],
  ];
  if (edition.dataset.editions.length > 1) {
    charts.push(["evolution-des-beneficiaires", evolutionOf("beneficiaires")]);
    charts.push(["evolution-des-interventions", evolutionOf("interventions")]);
  }
  if (byStructure.some(({ value }) => value !== null)) {
    charts.push(["couverture", coverage], ["beneficiaires-par-region", regions]);
  }
  return new Map(charts.map(([id, make]) => [id, () => make(drawing, id)]));
}

/** What every chart is drawn from. */
type Drawing = {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly source: string;
  readonly width: number;
  readonly theme: ChartTheme;
};

function figureOf({ figures }: Drawing, id: string): Figure {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`no rule gives ${id}`);
  return figure;
}

function partsOf({ figures }: Drawing, rule: string): Figure[] {
  return [...figures.values()].filter(({ receipt }) => receipt.rule === rule);
}

function keyFigures(drawing: Drawing, id: string): Chart {
  const tiles = keyIndicators.map((code) => {
    const figure = figureOf(drawing, `${code}.total`);
    return figure.overlapping ? { figure: declared(figure), note: CUMULATED } : { figure };
  });
  return keyFigureTiles({ ...drawing, id, tiles, title: "Les chiffres clés" });
}

function map({ edition, ...drawing }: Drawing, id: string): Chart {
  const { members: structures, dataset } = edition;
  const width = Math.round(drawing.width * MAP_SHARE);
  return structureMap({ ...drawing, width, id, structures, simulated: dataset.simulated });
}

/** The map leaves room on its page for the list of the structures. */
const MAP_SHARE = 0.8;

function beneficiariesByCategory(drawing: Drawing, id: string): Chart {
  const parts = partsOf(drawing, "beneficiaires.categorie").map((figure) => ({
    figure,
    share: figureOf(drawing, `beneficiaires.part.${figure.item?.code}`),
  }));
  const total = figureOf(drawing, "beneficiaires.total");
  return withShareNote(breakdownChart({ ...drawing, id, total, parts }), parts);
}

function nationalSchemes(drawing: Drawing, id: string): Chart {
  const parts = ["dispositifs-nationaux", "hors-dispositifs"].map((code) => ({
    figure: figureOf(drawing, `${code}.total`),
    share: figureOf(drawing, `${code}.part`),
  }));
  const total = figureOf(drawing, "beneficiaires.total");
  const focus = parts[0]?.figure.label ?? "";
  return withShareNote(shareBar({ ...drawing, id, total, parts, focus }), parts);
}

/** Shares of those that answered in full do not follow from the totals beside them: the chart says so. */
function withShareNote(chart: Chart, parts: readonly { share: Figure }[]): Chart {
  const open = parts.map(({ share }) => share).find(({ high }) => high === null);
  if (open?.coverage === undefined || open.coverage === null) return chart;
  const note = `parts calculées sur les réponses complètes (${printCoverage(open.coverage)})`;
  return { ...chart, coverage: [chart.coverage, note].filter((part) => part !== null).join(" ; ") };
}

function evolutionOf(code: string): (drawing: Drawing, id: string) => Chart {
  return (drawing, id) =>
    evolutionChart({ ...drawing, id, points: evolutionPoints(drawing.edition, `${code}.total`) });
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

function coverage({ edition, ...drawing }: Drawing, id: string): Chart {
  const own = { edition, ...drawing };
  return coverageGrid({
    ...drawing,
    id,
    structures: edition.members.map(({ code, name }) => ({ code, label: name })),
    indicators: [...keyIndicators, "personnes-formees"]
      .filter((code) => drawing.figures.has(`${code}.total`))
      .map((code) => ({
        total: figureOf(own, `${code}.total`),
        structures: partsOf(own, `${code}.structure`),
      })),
  });
}

function regions(drawing: Drawing, id: string): Chart {
  const measures = ["beneficiaires", "interventions"].map((code) => ({
    total: figureOf(drawing, `${code}.total`),
    regions: partsOf(drawing, `${code}.region`),
  }));
  return regionComparison({ ...drawing, id, measures });
}
