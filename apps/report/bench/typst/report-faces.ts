import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { unwrapWoff } from "./unwrap-woff.ts";

/** A face of a family: its file, and the weight and slope that name it. */
export type ReportFace = {
  readonly file: string;
  readonly weight: number;
  readonly slope: "normal" | "italic";
};

/** The report's weights; a family without italics stays upright. */
const FAMILIES: Readonly<Record<string, { normal: number; bold: number; italics: boolean }>> = {
  "Source Sans 3": { normal: 400, bold: 600, italics: true },
  Spectral: { normal: 400, bold: 600, italics: true },
  "Atkinson Hyperlegible Next": { normal: 400, bold: 700, italics: true },
  "Bricolage Grotesque": { normal: 600, bold: 700, italics: false },
  Fraunces: { normal: 600, bold: 700, italics: true },
  Archivo: { normal: 600, bold: 800, italics: true },
};

const require = createRequire(import.meta.url);

/** The face that sets a style of a family. */
export function faceOf(name: string, bold: boolean, italics: boolean): ReportFace {
  const family = FAMILIES[name];
  if (family === undefined) throw new Error(`no such font: ${name}`);
  const weight = bold ? family.bold : family.normal;
  const slope = italics && family.italics ? "italic" : "normal";
  const kebab = name.toLowerCase().replaceAll(" ", "-");
  const file = `@fontsource/${kebab}/files/${kebab}-latin-${weight}-${slope}.woff`;
  return { file: require.resolve(file), weight, slope };
}

/** The name that a family's extended letters are given: as long as its own, so that it takes its place in the file. */
export function extendedName(family: string): string {
  return `${family.slice(0, -1)}+`;
}

/** Every family of the report with its files. */
export const familyFiles = Object.fromEntries(
  Object.keys(FAMILIES).map((name) => [
    name,
    {
      normal: faceOf(name, false, false).file,
      bold: faceOf(name, true, false).file,
      italics: faceOf(name, false, true).file,
      bolditalics: faceOf(name, true, true).file,
    },
  ]),
);

/** Ascent and descent in ems: pdfmake sets lines by them, and puts what `lineHeight` adds below. */
export function verticalsOf(name: string): Verticals {
  const known = verticals.get(name) ?? readVerticals(faceOf(name, false, false).file);
  verticals.set(name, known);
  return known;
}

type Verticals = { readonly ascent: number; readonly height: number };

const verticals = new Map<string, Verticals>();

function readVerticals(file: string): Verticals {
  const font = unwrapWoff(readFileSync(file));
  const table = (tag: string) => font.readUInt32BE(font.indexOf(tag, 12, "latin1") + 8);
  const [head, hhea] = [table("head"), table("hhea")];
  const units = font.readUInt16BE(head + 18);
  const [ascent, descent, gap] = [4, 6, 8].map((at) => font.readInt16BE(hhea + at) / units);
  return { ascent: ascent ?? 0, height: (ascent ?? 0) - (descent ?? 0) + (gap ?? 0) };
}
