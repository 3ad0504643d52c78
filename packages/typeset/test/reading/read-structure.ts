import {
  type Dictionary,
  Name,
  type PdfObjects,
  plain,
  Reference,
  type Value,
} from "./pdf-objects.ts";
import type { PaintedPage } from "./read-page.ts";

/** An element of the structure tree with what stands in it, in reading order. */
export type StructureElement = {
  readonly role: string;
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  readonly lang: string | undefined;
  readonly id: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly kids: readonly StructureKid[];
};

export type StructureKid =
  | StructureElement
  | { readonly page: number; readonly mark: number; readonly text: string }
  | { readonly page: number; readonly annotation: string };

/** Reads the structure tree whole, over all pages. */
export function readStructure(
  objects: PdfObjects,
  pages: readonly PaintedPage[],
): StructureElement {
  const tree = objects.dictionary(objects.root.StructTreeRoot);
  const numbers = pageNumbers(objects);
  const texts = new Map<string, string>();
  for (const { number, texts: items } of pages) {
    for (const { mark, text } of items) {
      if (mark === undefined) continue;
      const key = `${number} ${mark}`;
      texts.set(key, `${texts.get(key) ?? ""}${text}`);
    }
  }
  const marked = (page: number, mark: number) => ({
    page,
    mark,
    text: texts.get(`${page} ${mark}`) ?? "",
  });
  const element = (own: Dictionary): StructureElement => {
    const page = pageOf(own.Pg, numbers);
    return {
      role: own.S instanceof Name ? own.S.name : "",
      alt: textOf(own.Alt),
      actualText: textOf(own.ActualText),
      lang: textOf(own.Lang),
      id: textOf(own.ID),
      attributes: Object.assign({}, ...objects.list(own.A).map((one) => plain(objects.get(one)))),
      kids: objects.list(own.K).map((kid) => kidOf(kid, page)),
    };
  };
  const kidOf = (kid: Value, page: number): StructureKid => {
    if (typeof kid === "number") return marked(page, kid);
    const own = objects.dictionary(kid);
    const type = own.Type instanceof Name ? own.Type.name : "";
    if (type === "MCR") return marked(pageOf(own.Pg, numbers), Number(own.MCID));
    if (type !== "OBJR") return element(own);
    const contents = textOf(objects.dictionary(own.Obj).Contents) ?? "";
    return { page: pageOf(own.Pg, numbers), annotation: contents };
  };
  return element(objects.dictionary(objects.list(tree.K)[0]));
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function pageOf(page: Value | undefined, numbers: ReadonlyMap<number, number>): number {
  return page instanceof Reference ? (numbers.get(page.number) ?? 0) : 0;
}

function pageNumbers(objects: PdfObjects): ReadonlyMap<number, number> {
  const kids = objects.list(objects.dictionary(objects.root.Pages).Kids) as readonly Reference[];
  return new Map(kids.map(({ number }, index) => [number, index + 1]));
}

/** All elements, an element before what stands in it. */
export function* elementsOf(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const kid of element.kids) if ("role" in kid) yield* elementsOf(kid);
}

/** The marked contents under an element, in reading order. */
export function* marksUnder(
  element: StructureElement,
): Generator<Extract<StructureKid, { mark: number }>> {
  for (const kid of element.kids) {
    if ("role" in kid) yield* marksUnder(kid);
    else if ("mark" in kid) yield kid;
  }
}

/** What is read of an element, in reading order: words parted at the ends of lines are whole again. */
export function textUnder(element: StructureElement): string {
  let text = "";
  for (const kid of element.kids) {
    if ("mark" in kid) text += kid.text;
    else if ("role" in kid) text += separated(kid);
  }
  return text.replaceAll("\u00ad", "");
}

/** Blocks are read apart from each other; what stands in a line joins it. */
function separated(element: StructureElement): string {
  const text = textUnder(element);
  return INLINE.has(element.role) ? text : ` ${text} `;
}

const INLINE = new Set(["Span", "Link", "Reference"]);

/** An element and what stands in it as lines, one an element: its role, what it says of itself, its words. */
export function outlineOf(element: StructureElement, depth = 0): string {
  const { role, alt, actualText, lang, id, attributes, kids } = element;
  const said = { alt, actualText, lang, id, ...attributes };
  const properties = Object.entries(said)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const lines = [[`${"  ".repeat(depth)}${role}`, ...properties].join(" ")];
  for (const kid of kids) {
    const indent = "  ".repeat(depth + 1);
    if ("role" in kid) lines.push(outlineOf(kid, depth + 1));
    else if ("mark" in kid) lines.push(`${indent}p${kid.page} ${JSON.stringify(kid.text)}`);
    else lines.push(`${indent}p${kid.page} → ${JSON.stringify(kid.annotation)}`);
  }
  return lines.join("\n");
}
