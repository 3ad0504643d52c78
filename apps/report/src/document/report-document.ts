import type { Chapter } from "@panorama/narrative";
import type { Heading } from "mdast";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { chapterBlocks } from "./blocks/chapter-blocks.ts";
import { inlineRuns, type NoteNumbers } from "./blocks/inline.ts";
import type { Material } from "./material.ts";
import { backCover, cover } from "./pages/cover.ts";
import { figuresTable } from "./pages/figures-table.ts";
import { contents, credits } from "./pages/front-matter.ts";
import { newPage } from "./pages/new-page.ts";
import { chapterOpener, partContents, partOpener } from "./pages/openers.ts";
import { pageFooter, pageHeader } from "./running.ts";
import { theme } from "./theme.ts";

const { page, margins, colours, fonts, sizes } = theme;

/**
 * The whole report as one document definition:
 *
 *     cover · credits · contents · chapters (a `#` opens a part, a `##` a chapter) · figures and origins · back cover
 */
export function reportDocument(material: Material): TDocumentDefinitions {
  const { edition } = material;
  const { sheet } = edition;
  const vintage = sheet.edition.vintages.find(({ code }) => code === sheet.millesime);
  return {
    pageSize: page,
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: fonts.text, fontSize: sizes.body, color: colours.ink },
    language: "fr-FR",
    info: {
      title: `${sheet.titre} ${sheet.edition.code}`,
      author: sheet.credits[0]?.noms.join(", ") ?? "",
      subject: sheet["sous-titre"],
      // The day of the vintage, never that of the build: the same input gives the same bytes.
      creationDate: new Date(`${vintage?.day ?? "1999-01-01"}T00:00:00Z`),
    },
    header: () => pageHeader(edition),
    footer: (current, count) => pageFooter(edition, current, count),
    content: [
      ...cover(edition),
      ...credits(edition),
      ...contents(),
      ...body(material),
      newPage(),
      ...figuresTable(material),
      ...backCover(edition),
    ],
  };
}

function body(material: Material): Content[] {
  const { chapters } = material.edition;
  const notes: NoteNumbers = new Map();
  let [number, part] = [0, ""];
  return chapters.flatMap((chapter, position): Content[] => {
    const title = titleOf(chapter);
    const words = inlineRuns(title?.children ?? [], notes)
      .map(({ text }) => text)
      .join("");
    const blocks = chapterBlocks(chapter.tree, material);
    if (title?.depth !== 1) return [newPage(), ...chapterOpener(words, part), ...blocks];
    part = words;
    const next = chapters[position + 1];
    const opens = next !== undefined && titleOf(next)?.depth === 2;
    return [
      newPage(),
      ...partOpener(words, isNumbered(chapter) ? ++number : null),
      ...blocks,
      ...(opens ? [partContents(part)] : []),
    ];
  });
}

/** Chapters whose file begins with 00 come before the numbered parts. */
function isNumbered({ file }: Chapter): boolean {
  return !file.startsWith("chapters/00");
}

function titleOf({ tree }: Chapter): Heading | undefined {
  return tree.children.find((node) => node.type === "heading" && node.depth < 3) as
    | Heading
    | undefined;
}
