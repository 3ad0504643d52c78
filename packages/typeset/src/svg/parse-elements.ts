import { SaxesParser } from "saxes";
import { isDescription, paintable, reasonAgainst } from "./paintable-elements.ts";
import type { SvgElement } from "./svg-element.ts";
import { quoted, Refusal } from "./svg-problem.ts";
import { tellXmlError } from "./tell-xml-error.ts";

/** Beyond these an SVG is no drawing for a page. */
export const limits = { characters: 16_000_000, elements: 50_000, depth: 100, points: 2_000_000 };

export type ParsedElements = {
  readonly root: SvgElement;
  readonly byId: ReadonlyMap<string, SvgElement>;
};

const namespace = "http://www.w3.org/2000/svg";

/**
 * The elements of an SVG, without descriptions and comments. Refuses XML that is not well formed, document types, elements
 * that are not painted, event attributes, and what refers to anything outside.
 */
export function parseElements(source: string): ParsedElements {
  if (source.length > limits.characters)
    throw tooHeavy(0, "Il a plus de 16 millions de caractères");
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  const top: SvgElement = { name: "", attributes: {}, children: [], at: 0 };
  const open = [top];
  const byId = new Map<string, SvgElement>();
  let described = 0;
  let count = 0;
  const tagStart = () => Math.max(0, source.lastIndexOf("<", parser.position - 1));
  parser.on("error", (error) => {
    throw tellXmlError(error.message, source, Math.min(parser.position, source.length));
  });
  parser.on("doctype", () => {
    throw new Refusal(
      "svg-element-refuse",
      Math.max(0, source.lastIndexOf("<!DOCTYPE", parser.position)),
      "une déclaration <!DOCTYPE> peut cacher des entités et des fichiers extérieurs.",
      "Retirer la déclaration <!DOCTYPE>, et écrire les caractères eux-mêmes au lieu d’entités.",
    );
  });
  parser.on("processinginstruction", ({ target }) => {
    if (target === "xml-stylesheet") throw refuseElement("style", tagStart());
  });
  parser.on("opentag", (tag) => {
    if (described > 0 || isDescription(tag.name)) {
      described++;
      return;
    }
    const element: SvgElement = {
      name: tag.name,
      attributes: tag.attributes,
      children: [],
      at: tagStart(),
    };
    count++;
    checkElement(element, open.length, count);
    const { id } = tag.attributes;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (described > 0) described--;
    else open.pop();
  });
  const takeText = (text: string) => {
    const parent = open.at(-1);
    if (described > 0 || parent === undefined) return;
    if (parent.name === "text" || parent.name === "tspan") addText(parent.children, text);
    if (parent.name === "style" && text.trim() !== "") throw refuseElement("style", parent.at);
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  parser.write(source).close();
  return { root: rootOf(top, source), byId };
}

/** Text on both sides of a comment or of a CDATA section's edge is one text. */
function addText(children: SvgElement["children"], text: string): void {
  const last = children.at(-1);
  if (typeof last === "string") children[children.length - 1] = last + text;
  else children.push(text);
}

function rootOf(top: SvgElement, source: string): SvgElement {
  const [root] = top.children;
  if (typeof root === "object" && root.name === "svg") return root;
  throw new Refusal(
    "svg-mal-forme",
    typeof root === "object" ? root.at : 0,
    `l’élément de tête n’est pas <svg>, mais ${quoted(source.slice(typeof root === "object" ? root.at : 0, 100))}.`,
    "Donner un dessin SVG.",
  );
}

function checkElement(element: SvgElement, depth: number, count: number): void {
  const { name, at, attributes } = element;
  if (!paintable.has(name) && name !== "style") throw refuseElement(name, at);
  if (depth > limits.depth)
    throw tooHeavy(at, `Les éléments s’emboîtent sur plus de ${limits.depth} niveaux`);
  if (count > limits.elements) throw tooHeavy(at, "Il a plus de 50 000 éléments");
  for (const attribute in attributes) {
    checkAttribute(element, attribute, attributes[attribute] ?? "");
  }
}

function checkAttribute(element: SvgElement, attribute: string, value: string): void {
  if (/^on/i.test(attribute)) throw refuseEvent(element, attribute);
  if (attribute === "xmlns" && value !== namespace) throw refuseNamespace(element, value);
  if (isHref(attribute) && !value.trim().startsWith("#")) throw refuseOutside(element, value);
  if (!value.includes("url(")) return;
  const [, target = ""] = /url\(\s*["']?([^"')\s]*)/.exec(value) ?? [];
  if (!target.startsWith("#")) throw refuseOutside(element, target);
}

export function isHref(attribute: string): boolean {
  return attribute === "href" || attribute.endsWith(":href");
}

function refuseElement(name: string, at: number): Refusal {
  const [why, remedy] = reasonAgainst(name);
  return new Refusal("svg-element-refuse", at, `<${name}> n’est pas accepté : ${why}.`, remedy);
}

function refuseEvent({ name, at }: SvgElement, attribute: string): Refusal {
  return new Refusal(
    "svg-attribut-refuse",
    at,
    `<${name}> a un attribut d’événement « ${attribute} », or un document imprimé n’exécute rien.`,
    `Retirer « ${attribute} ».`,
  );
}

function refuseNamespace({ name, at }: SvgElement, value: string): Refusal {
  return new Refusal(
    "svg-element-refuse",
    at,
    `<${name}> n’est pas du SVG : son espace de noms est ${quoted(value)}.`,
    `Écrire xmlns="${namespace}".`,
  );
}

function refuseOutside({ name, at }: SvgElement, target: string): Refusal {
  return new Refusal(
    "svg-reference",
    at,
    `<${name}> renvoie hors du SVG, à ${quoted(target)} ; rien n’est lu au dehors.`,
    "Mettre dans le SVG ce à quoi il renvoie, et y renvoyer par « #identifiant ».",
  );
}

export function tooHeavy(at: number, what: string): Refusal {
  return new Refusal(
    "svg-trop-lourd",
    at,
    `${what} : ce dessin est trop lourd pour une page.`,
    "Simplifier le dessin : moins de points, moins d’éléments, moins d’emboîtements.",
  );
}
