import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rectangle } from "../../src/layout/boxed.ts";

/** Words set at once, on one base line. Points from the page's top left corner. */
export type TextItem = {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  /** Up to the last sign that is not a space. */
  readonly width: number;
  readonly size: number;
  /** The number of the marked content that holds it; undefined in an artifact. */
  readonly mark: number | undefined;
  /** Glyphs that stand for no character. */
  readonly missing: number;
};

export type PaintedPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextItem[];
  /** The boxes of all that is drawn and is not text. */
  readonly shapes: readonly Rectangle[];
  readonly links: readonly PageLink[];
  /** What is painted in no marked content and in no artifact. */
  readonly untagged: number;
  /** Marked contents inside others, or left open. */
  readonly entangled: number;
  readonly marks: ReadonlyMap<number, string>;
  /** The ids that pdf.js gives the marked contents of the page's structure tree. */
  readonly treeMarks: readonly number[];
  /** What pdf.js gives to those who select and search, line by line. */
  readonly selected: string;
};

export type PageLink = Rectangle & {
  readonly url: string | undefined;
  readonly destination: string | undefined;
  readonly contents: string;
};

type Matrix = readonly [number, number, number, number, number, number];
type Glyph = { readonly unicode: string; readonly width: number; readonly isInFont: boolean };

export async function readPage(page: PDFPageProxy, number: number): Promise<PaintedPage> {
  const [, , width, height] = page.view as [number, number, number, number];
  const { fnArray, argsArray } = await page.getOperatorList();
  const painting = new Painting(height);
  for (const [index, operator] of fnArray.entries()) {
    painting.take(operator, (argsArray[index] ?? []) as unknown[]);
  }
  const { items } = await page.getTextContent({ disableNormalization: true });
  const selected = items
    .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
    .join("");
  const annotations = (await page.getAnnotations()) as PdfJsAnnotation[];
  return {
    number,
    width,
    height,
    texts: painting.texts,
    shapes: painting.shapes,
    untagged: painting.untagged,
    entangled: painting.entangled,
    marks: painting.marks,
    links: annotations.map(({ rect: [x1, y1, x2, y2], url, dest, contentsObj }) => ({
      ...{ x: x1, y: height - y2, width: x2 - x1, height: y2 - y1 },
      url,
      destination: typeof dest === "string" ? dest : undefined,
      contents: contentsObj?.str ?? "",
    })),
    treeMarks: marksOf(await page.getStructTree()),
    selected,
  };
}

type PdfJsAnnotation = {
  readonly rect: readonly [number, number, number, number];
  readonly url?: string;
  readonly dest?: unknown;
  readonly contentsObj?: { readonly str: string };
};

type PdfJsTree = { readonly id?: string; readonly children?: readonly PdfJsTree[] } | null;

function marksOf(tree: PdfJsTree): number[] {
  const own = /_mc(\d+)$/.exec(tree?.id ?? "")?.[1];
  const below = (tree?.children ?? []).flatMap(marksOf);
  return own === undefined ? below : [Number(own), ...below];
}

/** Follows a page's operators: where they paint, and in which marked content. */
class Painting {
  readonly texts: TextItem[] = [];
  readonly shapes: Rectangle[] = [];
  readonly marks = new Map<number, string>();
  untagged = 0;
  #nested = 0;
  readonly #height: number;
  readonly #saved: Matrix[] = [];
  readonly #open: (number | "artifact")[] = [];
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #size = 0;
  #tracking = 0;

  constructor(height: number) {
    this.#height = height;
  }

  get entangled(): number {
    return this.#nested + this.#open.length;
  }

  take(operator: number, args: readonly unknown[]): void {
    if (operator === OPS.save) this.#saved.push(this.#matrix);
    else if (operator === OPS.restore) this.#matrix = this.#saved.pop() ?? this.#matrix;
    else if (operator === OPS.transform)
      this.#matrix = product(this.#matrix, args as unknown as Matrix);
    else if (operator === OPS.setFont) this.#size = args[1] as number;
    else if (operator === OPS.setCharSpacing) this.#tracking = args[0] as number;
    else if (operator === OPS.setTextMatrix) this.#text = [...(args[0] as Float32Array)] as never;
    else if (operator === OPS.showText) this.#show(args[0] as (Glyph | number)[]);
    else if (operator === OPS.constructPath) this.#path(args);
    else if (operator === OPS.paintImageXObject) this.#shape(0, 0, 1, 1);
    else this.#mark(operator, args);
  }

  #mark(operator: number, [tag, id]: readonly unknown[]): void {
    const begins = operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps;
    if (begins && this.#open.length > 0) this.#nested++;
    if (operator === OPS.endMarkedContent) this.#open.pop();
    else if (operator === OPS.beginMarkedContent) this.#open.push("artifact");
    else if (operator === OPS.beginMarkedContentProps) {
      this.#open.push(typeof id === "number" ? id : "artifact");
      if (typeof id === "number") this.marks.set(id, String(tag));
    }
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    let text = "";
    let advance = 0;
    let inked = 0;
    let missing = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        advance -= glyph;
        continue;
      }
      text += glyph.unicode;
      advance += glyph.width;
      if (glyph.unicode.trim() !== "") inked = advance;
      advance += (this.#tracking * 1000) / this.#size;
      if (glyph.unicode === "" || glyph.unicode === "\0") missing++;
    }
    const at = product(this.#matrix, this.#text);
    const open = this.#open.at(-1);
    if (open === undefined) this.untagged++;
    this.texts.push({
      text,
      x: at[4],
      baseline: this.#height - at[5],
      width: (inked * this.#size * Math.abs(at[0])) / 1000,
      size: this.#size * Math.abs(at[3]),
      mark: open === "artifact" ? undefined : open,
      missing,
    });
  }

  #path([operator, , bounds]: readonly unknown[]): void {
    if (bounds === null || bounds === undefined || operator === OPS.endPath) return;
    const [x1, y1, x2, y2] = bounds as Float32Array;
    if ([x1, y1, x2, y2].every((one) => one !== undefined && Number.isFinite(one)))
      this.#shape(x1 as number, y1 as number, x2 as number, y2 as number);
  }

  #shape(x1: number, y1: number, x2: number, y2: number): void {
    if (this.#open.length === 0) this.untagged++;
    const [a, b, c, d, e, f] = this.#matrix;
    const xs = [x1, x2].flatMap((x) => [y1, y2].map((y) => a * x + c * y + e));
    const ys = [x1, x2].flatMap((x) => [y1, y2].map((y) => this.#height - (b * x + d * y + f)));
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    this.shapes.push({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
  }
}

function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
