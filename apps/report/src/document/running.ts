import { composeFrench } from "@panorama/narrative";
import type { Content, RunningHeading } from "@panorama/typeset";
import { rule } from "./blocks/rule.ts";
import { plainTitle, titleOf } from "./chapter-title.ts";
import type { Themed } from "./material.ts";
import { PAGE, textWidth } from "./theme/page.ts";

type Headings = readonly RunningHeading[];

/** The head of a page: « Données simulées » on every page of a simulation, and below where one is in the report. */
export function pageHeader(
  material: Themed,
  page: number,
  pages: number,
  headings: Headings,
): Content {
  const { edition } = material;
  return [
    ...(edition.dataset.simulated ? [simulationBand(material)] : []),
    ...(isCover(page, pages) ? [] : runningHead(material, page, headings)),
  ];
}

function isCover(page: number, pages: number): boolean {
  return page === 1 || page === pages;
}

const BAND = 17;

function simulationBand({ theme }: Themed): Content {
  const { fill, label } = theme.grounds.simulated;
  return {
    stack: [
      { canvas: [{ type: "rect", x: 0, y: 0, w: PAGE.width, h: BAND, color: fill }] },
      {
        text: "DONNÉES SIMULÉES",
        alignment: "center",
        bold: true,
        fontSize: 8.4,
        color: label,
        relativePosition: { x: 0, y: -BAND + 3 },
      },
    ],
    absolutePosition: { x: 0, y: 0 },
  };
}

/** Part and chapter, over a hairline; nothing on a page that a part opens, which says it larger. */
function runningHead({ edition, theme }: Themed, page: number, headings: Headings): Content[] {
  const part = headings.find(({ level }) => level === 2);
  if (part === undefined || part.page === page) return [];
  const { left } = theme.page.margins;
  const chapter = headings.find(({ title }) => chapterTitles(edition).includes(title));
  return [
    {
      columns: [
        { width: "*", text: composeFrench(part.title) },
        { width: "auto", text: composeFrench(chapter?.title ?? ""), alignment: "right" },
      ],
      style: "running",
      margin: [left, HEAD_TOP, left, 4],
    },
    { ...rule(textWidth(theme), theme.colours.rule, 0.5), margin: [left, 0, left, 0] },
  ];
}

const HEAD_TOP = 34;

/** Title and page number at the foot, the number outside; nothing on the covers. */
export function pageFooter({ edition, theme }: Themed, page: number, pages: number): Content {
  if (isCover(page, pages)) return "";
  const { sheet } = edition;
  const { left, right } = theme.page.margins;
  const title = {
    width: "*",
    text: composeFrench(`${sheet.titre} ${sheet.edition.code}`),
    style: "running",
  } as const;
  const folio = { width: 40, text: String(page), style: "folio" } as const;
  return {
    columns:
      page % 2 === 0
        ? [folio, { ...title, alignment: "right" }]
        : [title, { ...folio, alignment: "right" }],
    margin: [left, 28, right, 0],
    from: "edition.yaml",
  };
}

function chapterTitles({ chapters }: Themed["edition"]): string[] {
  return chapters.filter((chapter) => titleOf(chapter)?.depth === 2).map(plainTitle);
}
