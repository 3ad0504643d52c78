import { isNode, listOf, type Node, numberOr } from "./node.ts";
import { extendedName, faceOf, verticalsOf } from "./report-faces.ts";
import { array, colour, named, pt, quote } from "./syntax.ts";

/** The properties that nodes hand down to what they hold. */
export type TextStyle = Node;

const INHERITED = [
  "font",
  "fontSize",
  "bold",
  "italics",
  "color",
  "lineHeight",
  "alignment",
  "noWrap",
  "sup",
  "sub",
  "background",
  "characterSpacing",
  "decoration",
  "markerColor",
  "columnGap",
  "fontFeatures",
  "leadingIndent",
] as const;

/** A style with a node's own: first the styles it names, then what it says itself. */
export function cascade(style: TextStyle, node: Node, known: Node): TextStyle {
  const layers = [...namedStyles(node, known), node];
  const own = layers.flatMap((layer) =>
    INHERITED.filter((name) => layer[name] !== undefined).map((name) => [name, layer[name]]),
  );
  return own.length === 0 ? style : { ...style, ...Object.fromEntries(own) };
}

/** A style by its name, its properties, or both, as a node that has it. */
export function styleNode(style: unknown): Node {
  return isNode(style) ? style : { style };
}

/** A node with what its named styles say; its own word counts. */
export function withNamedStyles(node: Node, known: Node): Node {
  return node.style === undefined ? node : Object.assign({}, ...namedStyles(node, known), node);
}

function namedStyles(node: Node, known: Node): Node[] {
  return listOf(node.style)
    .map((name) => (isNode(name) ? name : known[String(name)]))
    .filter(isNode);
}

/** The height of a line, in points. */
export function lineHeight(style: TextStyle): number {
  const { height } = verticalsOf(String(style.font));
  return height * numberOr(style.lineHeight, 1) * sizeOf(style);
}

/** pdfmake sets raised and lowered letters at this share of their size. */
const SMALL = 0.58;

function sizeOf(style: TextStyle): number {
  const raised = style.sup === true || style.sub === true;
  return numberOr(style.fontSize, 12) * (raised ? SMALL : 1);
}

/** Every text style of a document once, by a short name. */
export class StyleSheet {
  readonly #names = new Map<string, string>();

  /** The name of a style: `s3` sets a text in it, `a3` are its arguments. */
  name(style: TextStyle): string {
    const written = textArguments(style);
    const name = this.#names.get(written) ?? String(this.#names.size);
    this.#names.set(written, name);
    return name;
  }

  /** The definitions of all names. */
  source(): string {
    return [...this.#names]
      .map(
        ([written, name]) => `#let a${name} = (${written})\n#let s${name} = text.with(..a${name})`,
      )
      .join("\n");
  }
}

/** It sets the characters that another family lacks. */
const SPARE = "Source Sans 3";

function familiesFor(family: string): string[] {
  return [...new Set([family, extendedName(family), SPARE, extendedName(SPARE)])];
}

function textArguments(style: TextStyle): string {
  const family = String(style.font);
  const face = faceOf(family, style.bold === true, style.italics === true);
  const verticals = verticalsOf(family);
  const { ascent } = verticals;
  const height = verticals.height * numberOr(style.lineHeight, 1);
  const size = sizeOf(style);
  const { sup, sub, characterSpacing, fontFeatures } = style;
  return named({
    font: array(familiesFor(family).map(quote)),
    weight: String(face.weight),
    style: quote(face.slope),
    size: pt(size),
    fill: colour(style.color ?? "black"),
    "top-edge": `${ascent}em`,
    "bottom-edge": `${(ascent - height).toFixed(4)}em`,
    baseline: sup === true ? pt(-0.75 * size) : sub === true ? pt(0.35 * size) : "0pt",
    features: Array.isArray(fontFeatures) ? array(fontFeatures.map(String).map(quote)) : undefined,
    hyphenate: String(style.hyphenate === true),
    tracking: characterSpacing === undefined ? undefined : pt(Number(characterSpacing)),
  });
}
