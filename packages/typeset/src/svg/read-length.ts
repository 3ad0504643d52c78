import { largestNumber } from "./number-scanner.ts";

/** How many user units a unit makes, at CSS's 96 to the inch. */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

const length = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)\s*$/i;

const bare = /^[+-]?\d+(?:\.\d+)?$/;

/** A length in user units; `em` by the font size, where there is one. Undefined for `%`, `ex` and what is no length. */
export function readLength(text: string, fontSize?: number): number | undefined {
  if (bare.test(text)) {
    const value = Number(text);
    return Math.abs(value) <= largestNumber ? value : undefined;
  }
  const [, digits = "", unit = ""] = length.exec(text) ?? [];
  const scale = unit.toLowerCase() === "em" ? fontSize : units[unit.toLowerCase()];
  if (digits === "" || scale === undefined) return undefined;
  const value = Number(digits) * scale;
  return Math.abs(value) <= largestNumber ? value : undefined;
}

/** A length in points: a bare number and a pixel make one point, and the units of real lengths what they say. */
export function readPoints(text: string): number | undefined {
  const value = readLength(text);
  return value === undefined || /(?:\d|\.|px)\s*$/i.test(text.slice(-8)) ? value : value * 0.75;
}
