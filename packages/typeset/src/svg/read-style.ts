import { inherited, type Style } from "./style.ts";
import { type OpenStyle, properties } from "./style-properties.ts";
import { type SvgElement, unreadable } from "./svg-element.ts";
import { quoted, Refusal, type SvgProblemCode } from "./svg-problem.ts";
import { unpaintedProperties, unseenProperties } from "./unpainted-properties.ts";

type Declaration = readonly [name: string, value: string];

/** The style of an element below one of another style; refuses what would not be painted faithfully. */
export function readStyle(element: SvgElement, parent: Style): Style {
  const style: OpenStyle = inherited(parent);
  const { attributes } = element;
  const inline = attributes.style === undefined ? [] : declarationsOf(element, attributes.style);
  // First, for lengths in em.
  const [, size = attributes["font-size"] ?? "inherit"] = inline.find(isFontSize) ?? [];
  if (size !== "inherit") apply(style, "font-size", size, parent, element);
  for (const name in attributes) {
    const value = attributes[name] ?? "";
    if (name === "font-size" || value === "inherit" || !isPainted(element, name, value)) continue;
    apply(style, name, value, style, element);
  }
  for (const declaration of inline) {
    if (!isFontSize(declaration)) applyInline(style, declaration, element);
  }
  return style;
}

function isFontSize([name]: Declaration): boolean {
  return name === "font-size";
}

function applyInline(style: OpenStyle, [name, value]: Declaration, element: SvgElement): void {
  if (isPainted(element, name, value)) apply(style, name, value, style, element);
  else if (!unpaintedProperties.has(name) && !unseenProperties.has(name)) {
    throw refused(element, "svg-attribut-refuse", `style ${quoted(`${name}: ${value}`)}`, name);
  }
}

function apply(style: OpenStyle, name: string, value: string, base: Style, element: SvgElement) {
  if (properties.get(name)?.(style, value, base)) return;
  if (/url\(/i.test(value)) {
    throw refused(element, "svg-element-refuse", `« ${name} » ${quoted(value)}`, name);
  }
  throw new Refusal(
    "svg-valeur-illisible",
    element.at,
    `<${element.name}> a une valeur de « ${name} » illisible, ${quoted(value)}.`,
    `Écrire ${expectations.get(name) ?? `une valeur de « ${name} » selon SVG 1.1`}.`,
  );
}

const colour = "une couleur : #rrvvbb, rgb(), hsl() ou un nom CSS";
const amount = "un nombre de 0 à 1";
const size = "un nombre positif, sans unité ou en px, pt, mm, cm, in ou em, mais pas en %";
const expectations: ReadonlyMap<string, string> = new Map([
  ["color", colour],
  ["fill", colour],
  ["stroke", colour],
  ["opacity", amount],
  ["fill-opacity", amount],
  ["stroke-opacity", amount],
  ["stroke-width", size],
  ["stroke-dashoffset", size],
  ["font-size", size],
  ["stroke-dasharray", "« none » ou des nombres positifs"],
  ["clip-path", "« none » ou url(#identifiant) d’un <clipPath> du même SVG"],
  ["font-weight", "normal, bold ou un nombre de 1 à 1000"],
]);

/** Whether a declaration is one of those painted; refuses those that would be missed. */
function isPainted(element: SvgElement, name: string, value: string): boolean {
  if (properties.has(name)) return true;
  const harmless = unpaintedProperties.get(name);
  if (harmless === undefined || harmless.includes(value.trim().toLowerCase())) return false;
  throw refused(element, "svg-attribut-refuse", `« ${name} » ${quoted(value)}`, name);
}

function refused(element: SvgElement, code: SvgProblemCode, what: string, name: string): Refusal {
  return new Refusal(
    code,
    element.at,
    `<${element.name}> a ${what}, que le PDF ne montrerait pas fidèlement.`,
    `Retirer « ${name} », ou rendre le dessin sans lui : couleur unie, tracé vectorisé.`,
  );
}

/** The declarations of a `style` attribute; semicolons within quotes and brackets separate nothing. */
function declarationsOf(element: SvgElement, inline: string): Declaration[] {
  // Longer than any drawing program writes; unclosed brackets would take quadratic time.
  if (inline.length > 10_000)
    throw unreadable(element, "style", "un attribut « style » plus court");
  const parts = inline.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\)|["'(])+/g) ?? [];
  return parts
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [, name = "", value = ""] = /^\s*(-?[a-z][a-z-]*)\s*:([\s\S]*)$/i.exec(part) ?? [];
      if (name !== "" && !value.includes("/*")) return [name.toLowerCase(), value.trim()];
      throw new Refusal(
        "svg-valeur-illisible",
        element.at,
        `<${element.name}> a un attribut « style » illisible, ${quoted(part)}.`,
        "Écrire « propriété: valeur », séparées par des points-virgules.",
      );
    });
}
