import type { DocumentDefinition } from "@panorama/typeset";
import type { Theme } from "./theme.ts";

type Styles = NonNullable<DocumentDefinition["styles"]>;

/** The named styles of the document's nodes; colours on a ground are the ground's and not here. */
export function stylesOf(theme: Theme): Styles {
  return {
    ...proseStyles(theme),
    ...titleStyles(theme),
    ...chartStyles(theme),
    ...tableStyles(theme),
  };
}

function proseStyles({
  sizes,
  leading,
  spacing,
  colours,
  fonts,
  alignment,
  figures,
}: Theme): Styles {
  const { paragraph, indent } = spacing;
  return {
    paragraph: {
      alignment,
      leadingIndent: indent,
      margin: [0, 0, 0, paragraph],
      fontFeatures: [...figures.prose],
    },
    list: { margin: [0, 1, 0, paragraph + 1] },
    item: { alignment: "left", margin: [0, 0, 0, 2.5] },
    lead: {
      fontSize: sizes.lead,
      lineHeight: leading.lead,
      color: colours.ink,
      alignment: "left",
      margin: [0, 0, 0, 14],
    },
    boxParagraph: { margin: [0, 0, 0, 5] },
    boxed: { fontSize: sizes.boxed, alignment: "left" },
    boxLabel: { fontSize: 7.6, bold: true, characterSpacing: 0.6, margin: [0, 0, 0, 3] },
    boxTitle: {
      font: fonts.display,
      fontSize: sizes.section,
      lineHeight: leading.display,
      margin: [0, 0, 0, 5],
    },
    essential: { fontSize: sizes.lead - 0.8, lineHeight: leading.lead, alignment: "left" },
    quote: {
      font: fonts.display,
      fontSize: sizes.quote,
      lineHeight: leading.display,
      color: colours.focus,
      alignment: "left",
      margin: [0, 9, 0, 6],
    },
    quoteSource: { fontSize: sizes.note, color: colours.text },
    example: {
      fontSize: sizes.small,
      lineHeight: leading.text,
      alignment: "left",
      margin: [0, 0, 0, 3],
    },
    exampleTitle: { bold: true, color: colours.ink },
    exampleBearer: { color: colours.focus },
    footnote: { fontSize: sizes.note, color: colours.text, alignment: "left", lineHeight: 1 },
  };
}

function titleStyles({ sizes, leading, spacing, colours, fonts }: Theme): Styles {
  const display = { font: fonts.display, lineHeight: leading.display } as const;
  return {
    section: {
      ...display,
      fontSize: sizes.section,
      color: colours.focus,
      margin: [0, spacing.section, 0, 4],
    },
    frontTitle: { ...display, bold: true, fontSize: sizes.part, margin: [0, 10, 0, 14] },
    partTitle: { ...display, bold: true, fontSize: sizes.part },
    partNumeral: { ...display, bold: true, fontSize: sizes.numeral, lineHeight: 0.88 },
    partChapter: { fontSize: sizes.lead },
    chapterPart: { fontSize: 7.8, bold: true, characterSpacing: 0.6, color: colours.text },
    chapterTitle: {
      ...display,
      bold: true,
      fontSize: sizes.chapter,
      margin: [0, 3, 0, 11],
    },
    figureHedge: { fontSize: sizes.lead, margin: [1, 0, 0, 0] },
    figureNumber: { ...display, bold: true, fontSize: sizes.figure, noWrap: true },
    figureUnit: { fontSize: sizes.lead + 2, bold: true, margin: [1, 0, 0, 2] },
    tileUnit: { fontSize: sizes.body + 1, bold: true, margin: [1, 0, 0, 0] },
    figureKnowledge: { fontSize: sizes.small, color: colours.text, margin: [1, 0, 0, 0] },
    tocPart: { ...display, fontSize: sizes.section + 1.6, color: colours.ink },
    tocChapter: { fontSize: sizes.body + 0.8, color: colours.text },
    tocNumber: { bold: true, color: colours.focus },
  };
}

function chartStyles({ sizes, leading, colours, fonts }: Theme): Styles {
  return {
    chartTitle: {
      font: fonts.display,
      fontSize: sizes.section + 0.8,
      lineHeight: leading.display,
      margin: [0, 7, 0, 1],
    },
    chartSubtitle: { fontSize: sizes.small, color: colours.text, margin: [0, 0, 0, 9] },
    chartSource: { fontSize: sizes.note, color: colours.text, margin: [0, 6, 0, 0] },
    region: { fontSize: 7.8, bold: true, characterSpacing: 0.4, color: colours.focus },
    structure: { fontSize: sizes.small, bold: true, color: colours.ink, alignment: "left" },
    structureDetail: { fontSize: sizes.note, color: colours.text, alignment: "left" },
    missionNumber: {
      font: fonts.display,
      bold: true,
      fontSize: 22,
      lineHeight: 1,
      color: colours.focus,
    },
  };
}

function tableStyles({ sizes, colours, figures, fonts }: Theme): Styles {
  const tabular = { fontFeatures: [...figures.table] };
  return {
    tableHead: { fontSize: sizes.note, bold: true, color: colours.focus },
    cell: { fontSize: sizes.small, ...tabular },
    cellStrong: { fontSize: sizes.small, bold: true, ...tabular },
    cellCode: { fontSize: 7.5, color: colours.text },
    cellSmall: { fontSize: sizes.note, color: colours.text, ...tabular },
    creditTitle: {
      font: fonts.display,
      fontSize: sizes.section + 1.6,
      margin: [0, 0, 0, 10],
    },
    creditRole: { fontSize: sizes.small, color: colours.text },
    credit: { fontSize: sizes.boxed },
    running: { fontSize: 7.8, color: colours.text },
    folio: { fontSize: 9.4, bold: true, color: colours.focus, ...tabular },
  };
}
