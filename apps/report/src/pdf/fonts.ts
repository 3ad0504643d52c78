import { createRequire } from "node:module";
import type { TFontDictionary } from "pdfmake/interfaces.js";

const require = createRequire(import.meta.url);
const sans = (style: string) =>
  require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${style}.woff`);
const grotesque = (style: string) =>
  require.resolve(`@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-${style}.woff`);

/** The two families of the report, both under the SIL Open Font License; `.woff`, for `.woff2` fails on accents. */
export const reportFonts: TFontDictionary = {
  "Source Sans 3": {
    normal: sans("400-normal"),
    bold: sans("600-normal"),
    italics: sans("400-italic"),
    bolditalics: sans("600-italic"),
  },
  "Bricolage Grotesque": {
    normal: grotesque("600-normal"),
    bold: grotesque("700-normal"),
    italics: grotesque("600-normal"),
    bolditalics: grotesque("700-normal"),
  },
};
