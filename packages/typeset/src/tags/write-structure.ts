import type { FileObject } from "../file/object-file.ts";
import { type Annotated, Element, type Marked } from "./element.ts";

type Reference = Pick<FileObject, "data" | "end">;

/** What the structure tree refers to in the file. */
export type StructureTargets = {
  ref(data: Record<string, unknown>): FileObject;
  /** The page objects, by page number. */
  page(number: number): FileObject;
  /** For each page, and each annotation after them: whose its marked contents are. */
  readonly owners: readonly (readonly Element[] | Element)[];
};

/** PDF 1.7 has no Aside: readers are told to take it for a section (ISO 32000-1, 14.8.4.2). */
const ROLE_MAP = { Aside: "Sect" };

/** Writes a document's elements as the structure tree of its file, and returns the tree's root. */
export function writeStructure(root: Element, targets: StructureTargets): FileObject {
  const references = new Map<Element, FileObject>();
  const reference = (element: Element): FileObject => {
    let known = references.get(element);
    if (known === undefined) {
      known = targets.ref({ Type: "StructElem", S: element.role });
      references.set(element, known);
    }
    return known;
  };
  const tree = targets.ref({ Type: "StructTreeRoot", RoleMap: ROLE_MAP });
  const identified: Element[] = [];
  const pending: [Element, Reference][] = [[root, tree]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [element, parent] = next;
    const own = reference(element);
    describe(element, own, parent);
    own.data.K = kidsOf(element, own, targets, reference);
    if (element.properties.id !== undefined) identified.push(element);
    for (const kid of element.kids) if (kid instanceof Element) pending.push([kid, own]);
  }
  const numbers = targets.owners.flatMap((owner, key) => [
    key,
    owner instanceof Element ? reference(owner) : owner.map(reference),
  ]);
  const parentTree = targets.ref({ Nums: numbers });
  parentTree.end();
  Object.assign(tree.data, {
    K: [reference(root)],
    ParentTree: parentTree,
    ParentTreeNextKey: targets.owners.length,
  });
  if (identified.length > 0) tree.data.IDTree = identifiers(identified, reference);
  for (const one of references.values()) one.end();
  tree.end();
  return tree;
}

function describe(element: Element, own: Reference, parent: Reference): void {
  const { alt, actualText, lang, id, attributes = {} } = element.properties;
  own.data.P = parent;
  if (alt !== undefined) own.data.Alt = text(alt);
  if (actualText !== undefined) own.data.ActualText = text(actualText);
  if (lang !== undefined) own.data.Lang = text(lang);
  if (id !== undefined) own.data.ID = text(id);
  const owned = Object.entries(attributes)
    .filter(([, values]) => Object.keys(values).length > 0)
    .map(([O, values]) => ({ O, ...values }));
  if (owned.length > 0) own.data.A = owned.length === 1 ? owned[0] : owned;
}

/** Marked contents of the element's own page by number alone, of other pages with the page they are on. */
function kidsOf(
  element: Element,
  own: Reference,
  targets: StructureTargets,
  reference: (element: Element) => Reference,
): unknown[] {
  const first = element.kids.find((kid): kid is Marked => "mark" in kid);
  if (first !== undefined) own.data.Pg = targets.page(first.page);
  return element.kids.map((kid) => {
    if (kid instanceof Element) return reference(kid);
    if ("annotation" in kid) return objectReference(kid, targets);
    if (kid.page === first?.page) return kid.mark;
    return { Type: "MCR", Pg: targets.page(kid.page), MCID: kid.mark };
  });
}

function objectReference({ annotation, page }: Annotated, targets: StructureTargets): object {
  return { Type: "OBJR", Obj: annotation, Pg: targets.page(page) };
}

function identifiers(elements: readonly Element[], reference: (element: Element) => Reference) {
  const names = elements
    .map((element) => [element.properties.id as string, element] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { Names: names.flatMap(([id, element]) => [text(id), reference(element)]) };
}

/** A String object is written as a text string, a plain string as a name. */
function text(value: string): object {
  return new String(value);
}
