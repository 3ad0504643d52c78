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

/** What is in force below each node, found once a place: words come again in tables of contents and by references. */
const known = new WeakMap<object, { readonly around: StyleValues; readonly values: StyleValues }>();
const named = new WeakMap<object, Map<string, StyleValues>>();

/**
 * The style properties in force on top of a stack, as pdfmake's `getProperty` finds them one by one: the innermost wins, a
 * named style gives what it says itself, then what it extends. The same values are the same object.
 */
export function stylesInForce(
  styles: StyleStack,
  depth = styles.styleOverrides.length,
): StyleValues {
  if (depth === 0) return taken(styles.defaultStyle ?? NONE, NONE);
  const override = styles.styleOverrides[depth - 1] as string | object;
  if (typeof override === "string") {
    return taken(namedStyle(styles.styleDictionary, override), stylesInForce(styles, depth - 1));
  }
  const around = stylesInForce(styles, depth - 1);
  const before = known.get(override);
  if (before?.around === around) return before.values;
  const values = taken(override, around);
  known.set(override, { around, values });
  return values;
}

const NONE: StyleValues = {};

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
