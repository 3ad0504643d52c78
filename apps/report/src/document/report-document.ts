import { FONT_FAMILY } from "@panorama/charts";
import type { DocumentDefinition } from "@panorama/typeset";
import { body } from "./body.ts";
import type { Material, Themed } from "./material.ts";
import { backCover } from "./pages/back-cover.ts";
import { cover } from "./pages/cover.ts";
import { figuresTable } from "./pages/figures-table.ts";
import { contents, credits } from "./pages/front-matter.ts";
import { pageFooter, pageHeader } from "./running.ts";
import { PAGE } from "./theme/page.ts";
import { stylesOf } from "./theme/styles.ts";
import { themeNamed } from "./theme/themes.ts";

/** A document, and the families of fonts that it and its charts are set in. */
export type ReportDocument = DocumentDefinition & { readonly families: readonly string[] };

/**
 * The whole report as one document definition:
 *
 *     cover · contents and credits · chapters (a `#` opens a part, a `##` a chapter) · figures and origins · back cover
 */
export function reportDocument(told: Material): ReportDocument {
  const { edition } = told;
  const theme = themeNamed(edition.sheet.theme);
  const material: Themed = { ...told, theme };
  const { sheet } = edition;
  const { left, top, right, bottom } = theme.page.margins;
  const vintage = sheet.edition.vintages.find(({ code }) => code === sheet.millesime);
  return {
    families: [...new Set([theme.fonts.text, theme.fonts.display, FONT_FAMILY])],
    pageSize: PAGE,
    pageMargins: [left, top, right, bottom],
    styles: stylesOf(theme),
    defaultStyle: {
      font: theme.fonts.text,
      fontSize: theme.sizes.body,
      lineHeight: theme.leading.text,
      color: theme.colours.ink,
    },
    language: "fr-FR",
    info: {
      title: `${sheet.titre} ${sheet.edition.code}`,
      author: sheet.credits[0]?.noms.join(", ") ?? "",
      subject: sheet["sous-titre"],
      // The day of the vintage, never that of the build: the same input gives the same bytes.
      creationDate: new Date(`${vintage?.day ?? "1999-01-01"}T00:00:00Z`),
    },
    images: Object.fromEntries(edition.images),
    header: (page, pages, _size, headings) => pageHeader(material, page, pages, headings),
    footer: (page, pages) => pageFooter(material, page, pages),
    content: [
      ...cover(material),
      ...contents(),
      credits(material),
      ...body(material),
      ...figuresTable(material),
      ...backCover(material),
    ],
  };
}
