import { type Figure, PERCENT, printNumber, printWithUnit } from "@panorama/schema";
import type { Content, TableCell } from "pdfmake/interfaces.js";
import { knowledgeOf } from "../blocks/knowledge.ts";
import type { Material } from "../material.ts";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";
import { partOpener } from "./openers.ts";

const { colours } = theme;

/** The appendix that lists every figure with what is known of it, so that any number can be traced. */
export function figuresTable({ figures, edition }: Material): Content[] {
  const listed = [...figures.values()].filter(
    ({ item, value }) => item === null || (item.dimension !== "structure" && value !== null),
  );
  const head = ["Chiffre", "Valeur", "Ce que l’on en sait", "Lignes de données"].map((text) => ({
    text,
    bold: true,
    color: colours.focus,
    fontSize: 8,
  }));
  return [
    ...partOpener("Les chiffres et leur origine", null),
    {
      text: printable(
        "Chaque nombre de ce document vient de cette liste. Elle donne, pour chacun, son code, sa valeur telle qu’elle s’imprime, les structures dont il provient et les lignes du fichier observations.csv qui le composent. Sauf mention contraire, le temps scolaire est compté sur l’année scolaire, le hors temps scolaire sur l’année civile.",
      ),
      lineHeight: theme.leading,
      margin: [0, 0, 0, 14],
    },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [150, 96, "*", 76],
        body: [head, ...listed.map((figure) => figureRow(figure, edition.dataset.observations))],
      },
      layout: {
        hLineWidth: (line) => (line === 0 ? 0 : 0.5),
        vLineWidth: () => 0,
        hLineColor: () => colours.rule,
        paddingLeft: (column) => (column === 0 ? 0 : 6),
        paddingRight: () => 4,
        paddingTop: () => 3.5,
        paddingBottom: () => 2.5,
      },
    },
  ];
}

function figureRow(
  figure: Figure,
  observations: Material["edition"]["dataset"]["observations"],
): TableCell[] {
  const lines = figure.receipt.observations.flatMap((row) => observations[row]?.source.line ?? []);
  return [
    {
      stack: [
        { text: printable(labelOf(figure)), color: colours.ink },
        { text: figure.id, fontSize: 6.8, color: colours.text },
      ],
      fontSize: 8.6,
    },
    {
      text: printable(printWithUnit(figure)),
      fontSize: 8.6,
      bold: true,
      color: colours.ink,
    },
    { text: printable(origin(figure)), fontSize: 8, color: colours.text },
    { text: printLines(lines), fontSize: 8, color: colours.text },
  ];
}

/** The parts of a breakdown and their shares bear the same label: the table tells them apart. */
function labelOf({ label, item, unit }: Figure): string {
  return item !== null && unit.code === PERCENT.code ? `${label}, part du total` : label;
}

function origin(figure: Figure): string {
  const [fact] = figure.receipt.facts;
  const register = figure.coverage === null && fact === undefined;
  return [
    ...knowledgeOf(figure),
    ...(fact === undefined ? [] : [`${fact.label} (${fact.source})`]),
    ...(register ? ["registre des structures"] : []),
  ].join("\u00a0; ");
}

/** « 2 à 8 », « 9 », « 14, 20 à 32 »: runs of lines; where they are many, how many lines. */
function printLines(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  if (runs.length > MOST_RUNS) {
    return printable(`${printNumber({ numerator: lines.length, denominator: 1 })} lignes`);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} à ${to}`)).join(", ");
}

const MOST_RUNS = 4;
