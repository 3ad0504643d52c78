import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A font of the tests as its file is: `source-sans-3-latin-400-normal`. */
export function fontFile(name: string, format: "woff" | "woff2" = "woff"): Buffer {
  const family = name.startsWith("source") ? "source-sans-3" : "bricolage-grotesque";
  return read(`@fontsource/${family}/files/${name}.${format}`);
}

function read(path: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)));
}

/** Fonts that come with dependencies, of 2048 units to the em: one with small capitals, one with a `kern` table. */
export const ROBOTO = read("pdfmake/fonts/Roboto/Roboto-Regular.ttf");
export const LIBERATION = read("pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf");

export const SAMPLE_FONTS = [
  "source-sans-3-latin-400-normal",
  "source-sans-3-latin-400-italic",
  "source-sans-3-latin-ext-700-normal",
  "bricolage-grotesque-latin-700-normal",
  "bricolage-grotesque-latin-ext-400-normal",
] as const;

/** French with what makes setting hard: accents, œ, guillemets, figures, ff and ft, capitals that kern. */
export const SAMPLE_TEXT =
  "L’offre : 12 500 élèves, soit 3,5 % — « Œuvres » et cœur, naïveté, Noël ; AVATAR Tolède Yvon VAL-DE-MARNE où affaire, office, afterwork, Wagner, P. Fauré, T. Vérité, 7/11/2024 (LYCÉE) d’Hyères, chœur, façade, œuvre, diffé­rent, effort, soft, shift, fft.";

/** Words of the characters that the extended subsets have and the plain ones lack. */
export const EXTENDED_TEXT = "ĀŤŸ ŁŐŻ ăţő şťŕ ŢĀŤÁ ŤĄŶ ŘŶĄ řąŷ ŽŁŸĄ ŴĀŔ ŹŸŇ ĽŤ ŁŶ ŤŐŢ ąťų ŷąŕ";
