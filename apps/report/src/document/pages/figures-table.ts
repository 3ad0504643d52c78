import { composeFrench } from "@panorama/narrative";
import { type Figure, PERCENT, printWithUnit } from "@panorama/schema";
import type { Cell, Content } from "@panorama/typeset";
import { knowledgeOf } from "../blocks/knowledge.ts";
import type { Themed } from "../material.ts";
import type { Theme } from "../theme/theme.ts";
import { partOpening } from "./part-opening.ts";
import { printLines } from "./print-lines.ts";

/** The appendix that lists every figure with what is known of it, so that any number can be traced. */
export function figuresTable(material: Themed): Content[] {
  const { figures, edition, theme } = material;
  const listed = [...figures.values()].filter(
    ({ item, value }) => item === null || (item.dimension !== "structure" && value !== null),
  );
  const head = ["Chiffre", "Valeur", "Ce que l’on en sait", "Lignes de données"];
  const title = "Les chiffres et leur origine";
  return [
    partOpening({ id: "chiffres", title, number: undefined, chapters: [] }, material),
    { text: INTRODUCTION, style: "lead", marginRight: 40 },
    {
      table: {
        headerRows: 1,
        headerCols: 1,
        dontBreakRows: true,
        widths: [150, 114, "*", 64],
        body: [
          head.map((text) => ({ text, style: "tableHead" })),
          ...listed.map((figure) => figureRow(figure, edition.dataset.observations)),
        ],
      },
      layout: ruled(theme),
      // Its words are the data's; whether it has room, the theme says.
      from: `themes/${edition.sheet.theme}.json`,
    },
  ];
}

const INTRODUCTION =
  "Chaque nombre de ce document vient de cette liste. Elle donne, pour chacun, son code, sa valeur telle qu’elle s’imprime, les structures dont il provient et les lignes du fichier observations.csv qui le composent. Sauf mention contraire, le temps scolaire est compté sur l’année scolaire, le hors temps scolaire sur l’année civile.";

function ruled({ colours }: Theme) {
  return {
    hLineWidth: (line: number) => (line === 0 ? 0 : line === 1 ? 1 : 0.5),
    vLineWidth: () => 0,
    hLineColor: (line: number) => (line === 1 ? colours.focus : colours.rule),
    paddingLeft: (column: number) => (column === 0 ? 0 : 6),
    paddingRight: () => 4,
    paddingTop: () => 2.8,
    paddingBottom: () => 1.8,
  };
}

function figureRow(
  figure: Figure,
  observations: Themed["edition"]["dataset"]["observations"],
): Cell[] {
  const lines = figure.receipt.observations.flatMap((row) => observations[row]?.source.line ?? []);
  return [
    {
      stack: [
        { text: labelOf(figure), style: "cell" },
        { text: figure.id, style: "cellCode" },
      ],
    },
    { text: printWithUnit(figure), style: "cellStrong" },
    { text: composeFrench(origin(figure)), style: "cellSmall" },
    { text: printLines(lines), style: "cellSmall" },
  ];
}

/** The parts of a breakdown and their shares bear the same label: the table tells them apart. */
function labelOf({ label, item, unit }: Figure): string {
  return item !== null && unit.code === PERCENT.code ? `${label}, part du total` : label;
}

function origin(figure: Figure): string {
  const [fact] = figure.receipt.facts;
  const register = figure.coverage === null && fact === undefined;
  const known = knowledgeOf(figure);
  return [
    ...known,
    ...(fact === undefined ? [] : [`${known.length > 0 ? "source" : "Source"} : ${fact.source}`]),
    ...(register ? ["registre des structures"] : []),
  ].join(" ; ");
}
