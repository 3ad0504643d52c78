import type { Report } from "../finding.ts";
import { checkDrawing } from "./check-drawing.ts";
import { checkLink } from "./check-link.ts";
import { checkRuling } from "./check-ruling.ts";
import type { Loose } from "./loose.ts";
import {
  checkRules,
  colour,
  finite,
  isNumber,
  language,
  margin,
  numbers,
  oneOf,
  position,
  positive,
  type Rule,
  ruleIn,
  share,
  size,
  whole,
  width,
  words,
} from "./value-rules.ts";

/** Where `aside` draws a line. */
const stroke: Rule = {
  holds: (value) => {
    const line = value as Loose | null;
    return typeof line === "object" && colour.holds(line?.colour) && size.holds(line?.width);
  },
  expected: 'une couleur et une épaisseur\u00a0: `{ colour: "#0b5c94", width: 1 }`',
};
const padding: Rule = {
  holds: (value) => numbers(value, [4]) && (value as number[]).every(size.holds),
  expected: "quatre nombres, de gauche, du haut, de droite et du bas",
};
const LINES = oneOf("underline", "lineThrough", "overline");
const style: Rule = {
  holds: (value) =>
    [value]
      .flat()
      .every((one) => typeof one === "string" || (one !== null && typeof one === "object")),
  expected: "le nom d’un style, ses propriétés, ou une liste de styles",
};

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
  style,
  lang: language,
  linkTitle: words,
  opacity: share,
  fillOpacity: share,
  decorationThickness: size,
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

/** What only a box has. */
const ASIDE: Readonly<Record<string, Rule>> = {
  fill: colour,
  padding,
  rule: stroke,
  border: stroke,
  radius: size,
};

const mark: Rule = {
  holds: (value) => words.holds(value) || isNumber(value),
  expected: "un signe, comme «\u00a0*\u00a0», ou un nombre",
};

const BULLETS = oneOf("disc", "circle", "square", "none");
const NUMBERS = oneOf(
  "decimal",
  "upper-alpha",
  "lower-alpha",
  "upper-roman",
  "lower-roman",
  "none",
);
const GROUPS = ["Part", "Art", "Sect", "Div", "BlockQuote"];
/** What only nodes of a kind have, by the property that tells the kind. */
const OF_KINDS: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  aside: { ...ASIDE, role: oneOf("Aside", ...GROUPS) },
  stack: { role: oneOf(...GROUPS) },
  footnote: { mark },
  ul: { type: BULLETS },
  ol: { type: NUMBERS },
};

/** Tells values of a node that mean nothing, and those of its styles, its vectors and its rules. */
export function checkValues(source: Loose, where: string, report: Report): void {
  const kinds = Object.keys(OF_KINDS).filter((kind) => source[kind] !== undefined);
  const ruleOf = (name: string) => {
    for (const kind of kinds) {
      const rule = ruleIn(OF_KINDS[kind] ?? {}, name);
      if (rule !== undefined) return rule;
    }
    return ruleIn(RULES, name);
  };
  checkRules(source, ruleOf, () => where, report);
  checkLink(source.link, where, report);
  checkDrawing(source, where, report);
  checkRuling(source, where, report);
  for (const name of ["style", "tocStyle", "tocNumberStyle"]) {
    for (const one of [source[name]].flat()) checkStyle(one, `${where}.${name}`, report);
  }
}

/** Tells values of a style that mean nothing, each at its own place. */
export function checkStyle(style: unknown, where: string, report: Report): void {
  if (style === null || typeof style !== "object") return;
  const placeOf = (name: string) => `${where}.${name}`;
  checkRules(style as Loose, (name) => ruleIn(RULES, name), placeOf, report);
  checkLink((style as Loose).link, placeOf("link"), report);
}
