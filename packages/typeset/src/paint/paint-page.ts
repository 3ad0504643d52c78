import type { Item } from "../pages/page.ts";
import { Element, type Tag } from "../tags/element.ts";
import { Canvas, type PageResources } from "./canvas.ts";

/** The content stream of a page, and the element of each of its marked contents, by number. */
export type PaintedPage = { readonly stream: string; readonly owners: readonly Element[] };

/**
 * Paints a page's items in order. What belongs to one element, or to none, is bracketed as marked content; an element that
 * has no place among its parent's kids yet takes it where it is first painted.
 */
export function paintPage(
  number: number,
  items: readonly Item[],
  resources: PageResources,
): PaintedPage {
  const canvas = new Canvas(resources);
  const owners: Element[] = [];
  let open: Tag | undefined;
  for (const { tag, paint } of items) {
    if (tag !== open) {
      if (open !== undefined) canvas.raw("EMC");
      canvas.raw(opening(tag, number, owners));
      open = tag;
    }
    paint(canvas);
  }
  if (open !== undefined) canvas.raw("EMC");
  return { stream: canvas.toString(), owners };
}

function opening(tag: Tag, page: number, owners: Element[]): string {
  if (!(tag instanceof Element)) return `/Artifact <</Type /${tag}>> BDC`;
  tag.attach();
  const mark = owners.push(tag) - 1;
  tag.kids.push({ page, mark });
  return `/${tag.role} <</MCID ${mark}>> BDC`;
}
