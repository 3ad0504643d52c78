import type { StyleStack } from "../pdfmake/internals.ts";

/** The properties that say how a run looks; pdfmake reads each one from the stack for each word. */
const PROPERTIES = [
  "font",
  "fontSize",
  "bold",
  "italics",
  "lineHeight",
  "fontFeatures",
  "characterSpacing",
  "color",
  "opacity",
  "background",
  "decoration",
  "decorationColor",
  "decorationStyle",
  "decorationThickness",
  "noWrap",
  "sup",
  "sub",
  "link",
  "linkTitle",
  "linkToDestination",
  "linkToPage",
  "alignment",
  "leadingIndent",
] as const;

/** Values of style properties, those that nothing sets left out. */
export type StyleValues = Readonly<Partial<Record<(typeof PROPERTIES)[number], unknown>>>;

/** What styles give over what is in force around them, found once: words come again in tables of contents and by references. */
const known = new WeakMap<object, WeakMap<StyleValues, StyleValues>>();
const named = new WeakMap<object, Map<string, StyleValues>>();

/**
 * The style properties in force on top of a stack, as pdfmake's `getProperty` finds them one by one: the innermost wins, a
 * named style gives what it says itself, then what it extends. The same values are the same object.
 */
export function stylesInForce(
  styles: StyleStack,
  depth = styles.styleOverrides.length,
): StyleValues {
  if (depth === 0) return takenOnce(styles.defaultStyle ?? NONE, NONE);
  const override = styles.styleOverrides[depth - 1] as string | object;
  const style =
    typeof override === "string" ? namedStyle(styles.styleDictionary, override) : override;
  return takenOnce(style, stylesInForce(styles, depth - 1));
}

const NONE: StyleValues = {};

function takenOnce(style: object, around: StyleValues): StyleValues {
  let found = known.get(style);
  if (found === undefined) {
    found = new WeakMap();
    known.set(style, found);
  }
  let values = found.get(around);
  if (values === undefined) {
    values = taken(style, around);
    found.set(around, values);
  }
  return values;
}

/** What a style sets over what is in force around it; the latter itself where it sets nothing. */
function taken(style: object, around: StyleValues): StyleValues {
  let values: Record<string, unknown> | undefined;
  for (const property in style) {
    if (!styling.has(property)) continue;
    const value = (style as Record<string, unknown>)[property];
    if (value === undefined || value === null) continue;
    values ??= { ...around };
    values[property] = value;
  }
  return values ?? around;
}

const styling: ReadonlySet<string> = new Set(PROPERTIES);

function namedStyle(
  dictionary: StyleStack["styleDictionary"],
  name: string,
  below: readonly string[] = [],
): StyleValues {
  let styles = named.get(dictionary);
  if (styles === undefined) {
    styles = new Map();
    named.set(dictionary, styles);
  }
  const before = styles.get(name);
  if (before !== undefined) return before;
  const style = dictionary[name];
  if (style === undefined || below.includes(name)) return NONE;
  const parents = [style.extends ?? []].flat();
  const inherited = Object.assign(
    {},
    ...parents.map((parent) => namedStyle(dictionary, parent, [...below, name])),
  ) as StyleValues;
  const values = taken(style, inherited);
  styles.set(name, values);
  return values;
}
