import type { StyleStack } from "../pdfmake/internals.ts";
import { type StyleValues, stylesInForce } from "./styles-in-force.ts";

/** How a run of text looks: pdfmake's inline properties, resolved. Sizes in points. */
export type RunStyle = {
  readonly font: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly features: readonly string[];
  readonly characterSpacing: number;
  readonly color: string;
  readonly opacity: number;
  readonly background: string | undefined;
  readonly decoration: readonly Decoration[];
  readonly decorationColor: string | undefined;
  readonly decorationStyle: string;
  readonly decorationThickness: number | undefined;
  readonly noWrap: boolean;
  readonly raised: "sup" | "sub" | undefined;
  readonly link: LinkTarget | undefined;
};

export type Decoration = "underline" | "lineThrough" | "overline";

/** Where a link leads: outside, to a destination, or to a page. */
export type LinkTarget =
  | { readonly url: string; readonly title: string | undefined }
  | { readonly destination: string; readonly title: string | undefined }
  | { readonly page: number; readonly title: string | undefined };

/** Raised and lowered text is set this much smaller, as pdfmake does. */
const RAISED_SIZE = 0.58;

const known = new WeakMap<StyleValues, RunStyle>();

/** The style in force on top of a stack; the same where the same values are. */
export function runStyle(styles: StyleStack): RunStyle {
  const values = stylesInForce(styles);
  let style = known.get(values);
  if (style === undefined) {
    style = resolved(values);
    known.set(values, style);
  }
  return style;
}

function resolved(values: StyleValues): RunStyle {
  const get = <Value>(name: keyof StyleValues, otherwise: Value): Value =>
    (values[name] as Value | undefined) ?? otherwise;
  const raised = get("sup", false) ? "sup" : get("sub", false) ? "sub" : undefined;
  return {
    font: get("font", "Roboto"),
    bold: get("bold", false),
    italics: get("italics", false),
    fontSize: get("fontSize", 12) * (raised === undefined ? 1 : RAISED_SIZE),
    lineHeight: get("lineHeight", 1),
    features: featuresOf(get<unknown>("fontFeatures", undefined)),
    characterSpacing: get("characterSpacing", 0),
    color: get("color", "black"),
    opacity: get("opacity", 1),
    background: get("background", undefined),
    decoration: [get<Decoration | Decoration[]>("decoration", [])].flat(),
    decorationColor: get("decorationColor", undefined),
    decorationStyle: get("decorationStyle", "solid"),
    decorationThickness: get("decorationThickness", undefined),
    noWrap: get("noWrap", false),
    raised,
    link: linkOf(get),
  };
}

/** pdfkit's two forms: `["tnum"]` and `{ tnum: true }`. */
function featuresOf(features: unknown): readonly string[] {
  if (Array.isArray(features)) return features as string[];
  if (features === null || typeof features !== "object") return NO_FEATURES;
  return Object.entries(features).flatMap(([name, on]) => (on ? [name] : []));
}

const NO_FEATURES: readonly string[] = [];

function linkOf(
  get: <Value>(name: keyof StyleValues, otherwise: Value) => Value,
): LinkTarget | undefined {
  const title = get<string | undefined>("linkTitle", undefined);
  const url = get<string | undefined>("link", undefined);
  if (url !== undefined) return { url, title };
  const destination = get<string | undefined>("linkToDestination", undefined);
  if (destination !== undefined) return { destination, title };
  const page = get<number | undefined>("linkToPage", undefined);
  return page === undefined ? undefined : { page, title };
}
