import { type Figure, printFigure, printWithUnit } from "@panorama/schema";
import type { ChartTable } from "../chart.ts";
import { capitalise } from "../wording/capitalise.ts";
import { coverageSentence, sentences } from "../wording/coverage-of.ts";
import { leaderOf } from "../wording/rank-figures.ts";
import type { BreakdownGroup, BreakdownPart } from "./breakdown-chart.ts";

interface Breakdown {
  readonly total: Figure;
  readonly parts: readonly BreakdownPart[];
  readonly group: BreakdownGroup | undefined;
}

const dimensionWords = {
  category: { heading: "Catégorie", first: "première catégorie" },
  structure: { heading: "Structure", first: "première structure" },
  region: { heading: "Région", first: "première région" },
};

function wordsOf(parts: readonly BreakdownPart[]) {
  return dimensionWords[parts[0]?.figure.item?.dimension ?? "category"];
}

export function breakdownTitle(
  total: Figure,
  parts: readonly BreakdownPart[],
  group: BreakdownGroup | undefined,
): string {
  if (group !== undefined) {
    const share = group.share === undefined ? "" : `, soit ${printFigure(group.share)} du total`;
    return `${group.label}\u00a0: ${printWithUnit(group.figure)}${share}`;
  }
  const leader = leaderOf(parts, ({ figure }) => figure);
  if (leader === undefined || parts.length === 1)
    return `${total.label}\u00a0: ${printWithUnit(total)}`;
  const { label } = leader.figure;
  return `${label}, ${wordsOf(parts).first}\u00a0: ${printWithUnit(leader.figure)}`;
}

export function breakdownAlt(breakdown: Breakdown & { readonly coverage: string | null }): string {
  const { total, parts, group, coverage } = breakdown;
  const ranked = parts.map((part) => `${part.figure.label}, ${printPart(part)}`).join("\u00a0; ");
  return sentences(
    `Diagramme en barres\u00a0: ${total.label}, total ${printWithUnit(total)}.`,
    group === undefined ? "" : `${group.label}, ensemble\u00a0: ${printPart(group)}.`,
    parts.length === 0 ? "" : `De la plus grande valeur à la plus petite\u00a0: ${ranked}.`,
    coverageSentence(coverage),
  );
}

function printPart({ figure, share }: BreakdownPart): string {
  return printFigure(figure) + (share === undefined ? "" : ` (${printFigure(share)})`);
}

export function breakdownTable({ total, parts, group }: Breakdown): ChartTable {
  const hasShares = parts.some(({ share }) => share !== undefined);
  const row = (label: string, { figure, share }: BreakdownPart, whole = "") => [
    label,
    printFigure(figure),
    ...(hasShares ? [share === undefined ? whole : printFigure(share)] : []),
  ];
  return {
    columns: [
      wordsOf(parts).heading,
      capitalise(total.unit.plural),
      ...(hasShares ? ["Part du total"] : []),
    ],
    rows: [
      ...parts.map((part) => row(part.figure.label, part)),
      ...(group === undefined ? [] : [row(`Ensemble «\u00a0${group.label}\u00a0»`, group)]),
      row("Total", { figure: total }),
    ],
  };
}
