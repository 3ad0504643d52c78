import type { Report } from "../finding.ts";
import { checkContents, fourMargins } from "./check-contents.ts";
import { checkDrawing } from "./check-drawing.ts";
import { checkLink } from "./check-link.ts";
import { checkRuling } from "./check-ruling.ts";
import type { Loose } from "./loose.ts";
import { ignoredRole } from "./node-findings.ts";
import {
  checkRules,
  colour,
  finite,
  isNothing,
  isNumber,
  language,
  margin,
  name,
  numbers,
  oneOf,
  position,
  positive,
  type Rule,
  ruleIn,
  share,
  size,
  style,
  text,
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

const tocItem: Rule = {
  holds: (value) => [value].flat().every((one) => typeof one === "boolean" || name.holds(one)),
  expected: "`true`, le nom d’un sommaire, ou une liste de ces noms",
};
const fit: Rule = {
  holds: (value) => numbers(value, [2]) && (value as number[]).every(positive.holds),
  expected: "une largeur et une hauteur, plus grandes que zéro",
};
const PICTURE: Readonly<Record<string, Rule>> = {
  fit,
  minWidth: size,
  maxWidth: positive,
  minHeight: size,
  maxHeight: positive,
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
  tocStyle: style,
  tocNumberStyle: style,
  tocMargin: fourMargins,
  lang: language,
  linkTitle: words,
  actualText: text,
  outline: {
    holds: (value) => value === false || text.holds(value),
    expected: "un texte, ou `false`",
  },
  id: name,
  linkToDestination: words,
  pageReference: words,
  textReference: words,
  tocItem,
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
  image: PICTURE,
  svg: PICTURE,
  qr: { fit: positive, foreground: colour },
  ul: { type: BULLETS },
  ol: { type: NUMBERS },
};

/** Tells values of a node that mean nothing, and those of its styles, its vectors and its rules. */
export function checkValues(source: Loose, where: string, report: Report): void {
  const kinds = Object.keys(OF_KINDS).filter((kind) => source[kind] !== undefined);
  const ruleOf = (property: string) => {
    for (const kind of kinds) {
      const rule = ruleIn(OF_KINDS[kind] ?? {}, property);
      if (rule !== undefined) return rule;
    }
    return ruleIn(RULES, property);
  };
  checkRules(source, ruleOf, () => where, report);
  checkLink(source.link, where, report);
  checkDrawing(source, where, report);
  checkRuling(source, where, report);
  checkContents(source, where, report);
  if (!isNothing(source.role) && kinds.every((kind) => OF_KINDS[kind]?.role === undefined))
    report(ignoredRole(source.role, where));
  for (const [name, one] of stylesOf(source)) checkStyle(one, `${where}.${name}`, report);
}

/** The styles that a node gives to its words or to others, each with the name of its property. */
export function* stylesOf(source: Loose): Generator<readonly [string, unknown]> {
  const toc = (typeof source.toc === "object" ? source.toc : undefined) as Loose | null | undefined;
  const given = {
    style: source.style,
    tocStyle: source.tocStyle,
    tocNumberStyle: source.tocNumberStyle,
    "toc.textStyle": toc?.textStyle,
    "toc.numberStyle": toc?.numberStyle,
  };
  for (const [name, styles] of Object.entries(given))
    for (const one of [styles ?? []].flat()) yield [name, one];
}

/** Tells values of a style that mean nothing, each at its own place. */
export function checkStyle(style: unknown, where: string, report: Report): void {
  if (style === null || typeof style !== "object") return;
  const placeOf = (name: string) => `${where}.${name}`;
  checkRules(style as Loose, (name) => ruleIn(RULES, name), placeOf, report);
  checkLink((style as Loose).link, placeOf("link"), report);
}
