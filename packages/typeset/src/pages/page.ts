import type { LinkTarget } from "../measure/run-style.ts";
import type { Canvas } from "../paint/canvas.ts";
import type { Element, Tag } from "../tags/element.ts";

/** Something to paint, and what it belongs to. */
export type Item = { readonly tag: Tag; paint(canvas: Canvas): void };

/** A place to click. Points from the page's top left corner. */
export type LinkArea = {
  readonly element: Element;
  readonly target: LinkTarget;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A heading where it stands, for the outline. */
export type OutlineEntry = { readonly level: number; readonly title: string; readonly y: number };

/** A page being filled: what is painted, in painting order, and what leads here and from here. */
export class Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: Item[] = [];
  readonly links: LinkArea[] = [];
  /** Height of each destination, by its name. */
  readonly destinations = new Map<string, number>();
  readonly outline: OutlineEntry[] = [];
  /** Measured nodes that begin here, for page references. */
  readonly begun = new Set<object>();

  /** Whether something is known to stand over its edge. */
  isCut = false;

  constructor(number: number, size: { readonly width: number; readonly height: number }) {
    this.number = number;
    this.width = size.width;
    this.height = size.height;
  }

  paint(tag: Tag, paint: (canvas: Canvas) => void): void {
    this.items.push({ tag, paint });
  }
}
