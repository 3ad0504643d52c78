import { readNumbers } from "./number-scanner.ts";
import { readColour, shareOf } from "./read-colour.ts";
import { readLength } from "./read-length.ts";
import type { Baseline, Paint, Style } from "./style.ts";

export type OpenStyle = { -readonly [Name in keyof Style]: Style[Name] };

/** Sets what a declaration says of a style; false where its value is unreadable. Lengths in `em` are those of `base`. */
type Setter = (style: OpenStyle, value: string, base: Style) => boolean;

function sets<Name extends keyof Style>(
  name: Name,
  read: (value: string, base: Style) => Style[Name] | undefined,
): Setter {
  return (style, text, base) => {
    const value = read(text, base);
    if (value === undefined) return false;
    style[name] = value;
    return true;
  };
}

function oneOf<Name extends keyof Style>(
  name: Name,
  values: Readonly<Record<string, Style[Name]>>,
): Setter {
  return sets(name, (text) => among(text, values));
}

const fillRules = { nonzero: "nonzero", evenodd: "evenodd" } as const;

const baselines: Readonly<Record<string, Baseline>> = {
  auto: "alphabetic",
  alphabetic: "alphabetic",
  middle: "middle",
  central: "central",
  hanging: "hanging",
  "text-before-edge": "top",
  "text-top": "top",
  "text-after-edge": "bottom",
  "text-bottom": "bottom",
  ideographic: "bottom",
};

/** The properties that are painted. */
export const properties: ReadonlyMap<string, Setter> = new Map([
  ["color", sets("colour", readColour)],
  ["fill", sets("fill", readPaint)],
  ["fill-opacity", sets("fillOpacity", readShare)],
  ["fill-rule", oneOf("fillRule", fillRules)],
  ["clip-rule", oneOf("clipRule", fillRules)],
  ["stroke", sets("stroke", readPaint)],
  ["stroke-opacity", sets("strokeOpacity", readShare)],
  ["stroke-width", sets("strokeWidth", positive)],
  ["stroke-linecap", oneOf("cap", { butt: 0, round: 1, square: 2 })],
  ["stroke-linejoin", oneOf("join", { miter: 0, round: 1, bevel: 2 })],
  ["stroke-miterlimit", sets("mitreLimit", readMitreLimit)],
  ["stroke-dasharray", sets("dash", readDashes)],
  ["stroke-dashoffset", sets("dashOffset", (value, { fontSize }) => readLength(value, fontSize))],
  ["visibility", oneOf("visible", { visible: true, hidden: false, collapse: false })],
  ["font-family", sets("families", readFamilies)],
  ["font-size", sets("fontSize", positive)],
  ["font-weight", sets("bold", readWeight)],
  ["font-style", oneOf("italics", { normal: false, italic: true, oblique: true })],
  ["text-anchor", oneOf("anchor", { start: "start", middle: "middle", end: "end" })],
  ["dominant-baseline", oneOf("baseline", baselines)],
  ["xml:space", oneOf("preserve", { default: false, preserve: true })],
  ["white-space", oneOf("preserve", { normal: false, pre: true })],
  ["opacity", sets("opacity", readShare)],
  ["display", sets("displayed", (value) => value.trim() !== "none")],
  ["clip-path", sets("clip", readClip)],
  ["overflow", oneOf("overflows", { visible: true, auto: true, hidden: false, scroll: false })],
]);

function among<Value>(text: string, values: Readonly<Record<string, Value>>): Value | undefined {
  const name = text.trim();
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function readPaint(text: string): Paint | undefined {
  const value = text.trim();
  if (value === "none") return "none";
  return /^currentcolor$/i.test(value) ? "currentColor" : readColour(value);
}

function positive(text: string, { fontSize }: Style): number | undefined {
  const value = readLength(text, fontSize);
  return value !== undefined && value >= 0 ? value : undefined;
}

function readMitreLimit(text: string): number | undefined {
  const [limit, more] = readNumbers(text) ?? [];
  return limit !== undefined && limit >= 1 && more === undefined ? limit : undefined;
}

function readDashes(text: string, style: Style): readonly number[] | undefined {
  if (text.trim() === "none") return [];
  const dashes = text
    .trim()
    .split(/[\s,]+/)
    .map((dash) => positive(dash, style));
  const lengths = dashes.filter((dash) => dash !== undefined);
  if (lengths.length < dashes.length) return undefined;
  // No length at all is a solid line.
  if (lengths.every((dash) => dash === 0)) return [];
  // PDF would cycle through an odd list in the same way, but Poppler loses count where it begins in the second round.
  return lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
}

function readFamilies(text: string): readonly string[] | undefined {
  const names = text.match(/"[^"]*"|'[^']*'|[^\s,'"][^,'"]*/g) ?? [];
  const families = names.map((name) => name.trim().replace(/^(["'])(.*)\1$/s, "$2"));
  return families.length === 0 ? undefined : families;
}

/** The fonts have two weights: from 600 on, type is bold. */
function readWeight(text: string): boolean | undefined {
  const named = among(text, { normal: false, bold: true, bolder: true, lighter: false });
  const weight = Number(text);
  if (named !== undefined) return named;
  return weight >= 1 && weight <= 1000 ? weight >= 600 : undefined;
}

function readShare(text: string): number | undefined {
  return shareOf(text, 1);
}

function readClip(text: string): string | undefined {
  if (text.trim() === "none") return "";
  return /^\s*url\(\s*["']?#([^"')\s]+)["']?\s*\)\s*$/.exec(text)?.[1];
}
