import type { Report } from "../finding.ts";
import { readColour } from "../svg/read-colour.ts";
import type { Loose } from "./loose.ts";

type Rule = { readonly holds: (value: unknown) => boolean; readonly expected: string };

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
const numbers = (value: unknown, lengths: readonly number[]) =>
  Array.isArray(value) && lengths.includes(value.length) && value.every(isNumber);
const oneOf = (...names: readonly string[]): Rule => ({
  holds: (value) => names.includes(value as string),
  expected: names.map((name) => `«\u00a0${name}\u00a0»`).join(", "),
});
const whole = (least: number, most: number): Rule => ({
  holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  expected: `un nombre entier de ${least} à ${most}`,
});

const finite: Rule = { holds: isNumber, expected: "un nombre" };
const positive: Rule = {
  holds: (value) => isNumber(value) && value > 0,
  expected: "un nombre plus grand que zéro",
};
const size: Rule = {
  holds: (value) => isNumber(value) && value >= 0,
  expected: "un nombre, zéro ou plus",
};
const width: Rule = {
  holds: (value) =>
    size.holds(value) || (typeof value === "string" && /^(\*|star|auto|\d+(\.\d+)?%)$/.test(value)),
  expected:
    "un nombre de points, «\u00a0*\u00a0», «\u00a0auto\u00a0» ou une part comme «\u00a020%\u00a0»",
};
const margin: Rule = {
  holds: (value) => isNumber(value) || numbers(value, [2, 4]),
  expected: "un nombre, ou une liste de deux ou quatre nombres",
};
const position: Rule = {
  holds: (value) =>
    typeof value === "object" &&
    Object.entries(value ?? {}).every(([key, one]) => "xy".includes(key) && isNumber(one)),
  expected: "deux nombres, `x` et `y`",
};

const words: Rule = {
  holds: (value) => typeof value === "string" && value.trim() !== "",
  expected: "un texte qui n’est pas vide",
};
const colour: Rule = {
  holds: (value) =>
    typeof value === "function" || (typeof value === "string" && readColour(value) !== undefined),
  expected: "une couleur, comme «\u00a0#0b5c94\u00a0» ou «\u00a0black\u00a0»",
};
const LINES = oneOf("underline", "lineThrough", "overline");

/** What the values of a node's properties must be, where anything else would lose text or throw. */
const RULES: Readonly<Record<string, Rule>> = {
  fontSize: positive,
  lineHeight: positive,
  characterSpacing: finite,
  leadingIndent: finite,
  margin,
  marginLeft: finite,
  marginTop: finite,
  marginRight: finite,
  marginBottom: finite,
  width,
  height: size,
  columnGap: size,
  gap: size,
  radius: size,
  needs: size,
  count: whole(1, 12),
  heading: whole(1, 6),
  start: { holds: Number.isInteger, expected: "un nombre entier" },
  linkToPage: whole(1, 99_999),
  padding: { holds: (value) => numbers(value, [4]), expected: "une liste de quatre nombres" },
  absolutePosition: position,
  relativePosition: position,
  image: words,
  svg: words,
  qr: words,
  link: words,
  color: colour,
  background: colour,
  markerColor: colour,
  decorationColor: colour,
  decoration: {
    holds: (value) => [value].flat().every((one) => LINES.holds(one)),
    expected: LINES.expected,
  },
  decorationStyle: oneOf("solid", "dashed", "dotted", "double", "wavy"),
  alignment: oneOf("left", "right", "center", "justify"),
  float: oneOf("top", "bottom"),
  pageBreak: oneOf("before", "after", "beforeOdd", "beforeEven", "afterOdd", "afterEven"),
};

const CANVAS = oneOf("rect", "line", "polyline", "ellipse", "path");

/** Tells values that mean nothing. */
export function checkValues(source: Loose, where: string, report: Report): void {
  const tell = (name: string, value: unknown, { expected }: Rule) =>
    report({
      code: "valeur-invalide",
      severity: "error",
      where,
      message: `«\u00a0${name}\u00a0» vaut ${told(value)}, ce qui ne veut rien dire ici.`,
      remedy: `Donner ${expected}.`,
    });
  for (const name in source) {
    const rule = RULES[name];
    const value = source[name];
    if (rule === undefined || value === undefined || value === null) continue;
    if (!rule.holds(value)) tell(name, value, rule);
  }
  if (!Array.isArray(source.canvas)) return;
  for (const vector of source.canvas as readonly (Loose | null)[])
    if (!CANVAS.holds(vector?.type)) tell("canvas.type", vector?.type, CANVAS);
}

function told(value: unknown): string {
  if (typeof value === "number") return String(value);
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
