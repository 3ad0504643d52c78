/** The files of one style: the first that has a character sets it. */
export type FontFiles = readonly [string, ...string[]];

/** The files of a family by style. */
export type FontStyles = {
  readonly normal: FontFiles;
  readonly bold: FontFiles;
  readonly italics: FontFiles;
  readonly bolditalics: FontFiles;
};

/** Latin letters and marks, then what only the extended set has: raised letters, rarer accents. */
const filesOf = (slug: string, style: string): FontFiles => {
  const file = (set: string) => `@fontsource/${slug}/files/${slug}-${set}-${style}.woff`;
  return [file("latin"), file("latin-ext")];
};

/** The charts' family has every character that the check lets through: what another family lacks is set with it. */
const family = (slug: string, [normal, bold, italics, bolditalics]: Weights): FontStyles => {
  const files = (style: string, spare: string): FontFiles => {
    const own = filesOf(slug, style);
    return [...own, ...filesOf("source-sans-3", spare).filter((file) => !own.includes(file))];
  };
  return {
    normal: files(normal, "400-normal"),
    bold: files(bold, "600-normal"),
    italics: files(italics, "400-italic"),
    bolditalics: files(bolditalics, "600-italic"),
  };
};

type Weights = readonly [normal: string, bold: string, italics: string, bolditalics: string];

/**
 * The families that a theme may name, all under the SIL Open Font License. The three last ones set titles: their lightest
 * weight is already strong. `.woff`, for the loader does not read `.woff2`.
 */
export const fontFiles: Readonly<Record<string, FontStyles>> = {
  "Source Sans 3": family("source-sans-3", [
    "400-normal",
    "600-normal",
    "400-italic",
    "600-italic",
  ]),
  Spectral: family("spectral", ["400-normal", "600-normal", "400-italic", "600-italic"]),
  "Atkinson Hyperlegible Next": family("atkinson-hyperlegible-next", [
    "400-normal",
    "700-normal",
    "400-italic",
    "700-italic",
  ]),
  "Bricolage Grotesque": family("bricolage-grotesque", [
    "600-normal",
    "700-normal",
    "600-normal",
    "700-normal",
  ]),
  Fraunces: family("fraunces", ["600-normal", "700-normal", "600-italic", "700-italic"]),
  Archivo: family("archivo", ["600-normal", "800-normal", "600-italic", "800-italic"]),
};
