import pdfmake from "pdfmake";
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";
import { reportFonts } from "./fonts.ts";

/** A document as PDF bytes and its number of pages; reads nothing but the report's fonts. */
export async function renderPdf(
  document: TDocumentDefinitions,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const files = new Set(Object.values(reportFonts).flatMap((family) => Object.values(family)));
  pdfmake.setFonts(reportFonts);
  pdfmake.setLocalAccessPolicy((path: string) => files.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  let pages = 0;
  const { footer } = document;
  const counting: TDocumentDefinitions = {
    ...document,
    footer: (current, count, size) => {
      pages = count;
      return typeof footer === "function" ? footer(current, count, size) : footer;
    },
  };
  const bytes = await pdfmake.createPdf(counting).getBuffer();
  return { bytes, pages };
}
