import { type Meaning, whereOf } from "../definition/expanded.ts";
import type { Measured } from "../measure/measured.ts";
import type { Page } from "../pages/page.ts";
import type { Canvas } from "../paint/canvas.ts";
import { paintVectors } from "../paint/paint-vectors.ts";
import { Element, type Tag } from "../tags/element.ts";
import { linkAround } from "../tags/link-around.ts";
import type { Block, Column } from "./block.ts";
import { checkInside } from "./check-inside.ts";
import type { Layout, Place } from "./layout.ts";

type Painter = (canvas: Canvas, x: number, y: number, scale: number) => void;

/** A PNG or JPEG. */
export function layOutImage(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const name = node.image ?? "";
  return picture(layout, node, place, tag, (canvas, x, y, scale) => {
    const [width, height] = [(node._width ?? 0) * scale, (node._height ?? 0) * scale];
    layout.images.paint(canvas, name, { x, y, width, height });
  });
}

/** An SVG drawing. */
export function layOutSvg(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const source = node.svg ?? "";
  return picture(layout, node, place, tag, (canvas, x, y, scale) => {
    const [width, height] = [(node._width ?? 0) * scale, (node._height ?? 0) * scale];
    layout.svgs.paint(canvas, source, { x, y, width, height });
  });
}

/** pdfmake's vectors, and its QR codes. */
export function layOutDrawing(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const vectors = node.canvas ?? node._canvas ?? [];
  // pdfmake counts the margins in.
  const [left, , right] = node._margin ?? [0, 0, 0, 0];
  const size = {
    ...node,
    _width: node._width ?? (node._minWidth ?? 0) - left - right,
    _height: node._height ?? node._minHeight ?? 0,
  };
  return picture(layout, size, place, tag, (canvas, x, y) => paintVectors(canvas, vectors, x, y));
}

/** A picture on a line of its own, no taller than a page: what is taller is drawn smaller, and told. */
function picture(layout: Layout, node: Measured, place: Place, tag: Tag, paint: Painter): Column {
  const scale = fittingScale(layout, node);
  const width = (node._width ?? 0) * scale;
  const height = (node._height ?? 0) * scale;
  const left = place.x + aligned(node._alignment, place.width - width);
  const link = tag instanceof Element ? linkOf(node, tag) : undefined;
  const own = link?.within ?? tag;
  const block: Block = {
    height,
    space: 0,
    tie: "free",
    notes: [],
    place(page, x, y, echo) {
      if (!echo) layout.ledger.settle(block);
      const box = { x: x + left, y, width, height };
      checkInside(page, box, "Une image", node.meaning, layout.report);
      if (!echo && tag instanceof Element) growBox(tag, page, box);
      if (!echo && link !== undefined) page.links.push({ ...link, ...box });
      page.paint(echo ? "Pagination" : own, (canvas) => {
        canvas.save();
        paint(canvas, x + left, y, scale);
        canvas.restore();
      });
    },
  };
  if (tag instanceof Element)
    layout.ledger.expect(block, () => node.meaning.alt ?? "", node.meaning);
  return { blocks: [block], after: 0 };
}

function fittingScale({ pageHeight, report }: Layout, node: Measured): number {
  const height = node._height ?? 0;
  if (height <= pageHeight || node.absolutePosition !== undefined) return 1;
  report({
    code: "image-plus-haute-que-la-page",
    severity: "warning",
    where: whereOf(node.meaning),
    message: `Une image demande ${Math.ceil(height)} points de haut et la page n’en a que ${Math.floor(pageHeight)}\u00a0: elle est réduite pour y tenir.`,
    remedy: "Donner à l’image une hauteur (`height` ou `fit`) qui tient dans la page.",
  });
  return pageHeight / height;
}

function aligned(alignment: string | undefined, left: number): number {
  if (alignment === "center") return left / 2;
  return alignment === "right" ? left : 0;
}

/** The link over a picture: the one that its figure stands in, or its own within a figure. */
function linkOf({ _link: target, meaning }: Measured, tag: Element) {
  if (target === undefined) return undefined;
  const around = linkAround(tag, target);
  const element = around ?? new Element("Link", tag, { target });
  return { element, target, text: altOf(meaning), within: around === undefined ? element : tag };
}

/** The words for a picture: its own, or those of the figure that it stands in. */
function altOf(meaning: Meaning): string {
  for (let at: Meaning | undefined = meaning; at !== undefined; at = at.parent)
    if (at.alt !== undefined) return at.alt;
  return "";
}

/** The box of a figure on its page, as PDF counts it: from the bottom left corner (ISO 32000-1, 14.8.5.4.3). */
function growBox(
  tag: Element,
  page: Page,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  for (let element: Element | undefined = tag; element !== undefined; element = element.parent) {
    if (element.role !== "Figure") continue;
    const box = [x, page.height - y - height, x + width, page.height - y] as const;
    const known = element.properties.attributes?.Layout?.BBox as readonly number[] | undefined;
    const grown =
      known === undefined
        ? box
        : [
            Math.min(known[0] ?? 0, box[0]),
            Math.min(known[1] ?? 0, box[1]),
            Math.max(known[2] ?? 0, box[2]),
            Math.max(known[3] ?? 0, box[3]),
          ];
    element.properties.attributes = {
      ...element.properties.attributes,
      Layout: { Placement: "Block", BBox: grown },
    };
    return;
  }
}
