const sans = (style: string) => [
  `source-sans-3-latin-${style}`,
  `source-sans-3-latin-ext-${style}`,
];
const grotesque = (style: string) => [
  `bricolage-grotesque-latin-${style}`,
  `bricolage-grotesque-latin-ext-${style}`,
];

/** The font files of the tests by family and style: a Latin subset, and an extended one for what that lacks. */
export const families: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "Source Sans 3": {
    normal: sans("400-normal"),
    bold: sans("600-normal"),
    italics: sans("400-italic"),
    bolditalics: sans("600-italic"),
  },
  "Bricolage Grotesque": { normal: grotesque("600-normal"), bold: grotesque("700-normal") },
};
