import { lengthOf } from "./basic-shapes.ts";
import type { Chunk, Run } from "./drawing.ts";
import { readStyle } from "./read-style.ts";
import { colourOf, type Style } from "./style.ts";
import { type SvgElement, unreadable } from "./svg-element.ts";
import { Refusal } from "./svg-problem.ts";

/** The chunks of a `text` element and its `tspan` elements, white space collapsed as CSS does. */
export function readText(element: SvgElement, style: Style): readonly Chunk[] {
  const reader = new TextReader();
  reader.read(element, style);
  return reader.chunks();
}

type OpenChunk = Omit<Chunk, "runs"> & {
  readonly runs: { -readonly [Key in keyof Run]: Run[Key] }[];
};

class TextReader {
  readonly #chunks: OpenChunk[] = [];
  /** Where the next run goes, as far as the elements around it say. */
  #x: number | undefined = 0;
  #y: number | undefined = 0;
  #dx = 0;
  #dy = 0;
  #placed = true;
  /** Whether a space that comes now is one too many. */
  #spaced = true;

  read(element: SvgElement, style: Style): void {
    this.#place(element, style);
    for (const child of element.children) {
      if (typeof child === "string") this.#add(child, style, element);
      else this.#readChild(child, style);
    }
  }

  chunks(): readonly Chunk[] {
    const last = this.#chunks.at(-1)?.runs.at(-1);
    if (last !== undefined && this.#spaced) last.text = last.text.replace(/ $/, "");
    return this.#chunks;
  }

  #readChild(child: SvgElement, parent: Style): void {
    if (child.name === "style") return;
    if (child.name !== "tspan")
      throw refuse(child, "n’est pas peint dans un <text>", "L’en sortir.");
    const style = readStyle(child, parent);
    if (!style.displayed) return;
    if (style.opacity < 1 || style.clip !== "") {
      throw refuse(
        child,
        "ne peut avoir ni « opacity » ni « clip-path »",
        "Mettre « opacity » sur <text>, ou « fill-opacity » ici.",
      );
    }
    this.read(child, style);
  }

  #place(element: SvgElement, style: Style): void {
    const [x, y, dx, dy] = (["x", "y", "dx", "dy"] as const).map((name) => {
      return placeOf(element, name, style);
    });
    if (x !== undefined || y !== undefined) {
      const fresh = this.#placed;
      this.#x = x ?? (fresh ? this.#x : undefined);
      this.#y = y ?? (fresh ? this.#y : undefined);
      this.#placed = true;
    }
    this.#dx = dx ?? this.#dx;
    this.#dy = dy ?? this.#dy;
  }

  #add(written: string, style: Style, element: SvgElement): void {
    const text = this.#collapse(written, style.preserve);
    if (text === "") return;
    if (colourOf(style.stroke, style) !== undefined && style.strokeWidth > 0 && style.visible) {
      throw refuse(
        element,
        "a un contour « stroke », or les lettres ne sont que remplies",
        'Retirer « stroke » du texte (stroke="none"), ou vectoriser ce texte.',
      );
    }
    const colour = style.visible ? colourOf(style.fill, style) : undefined;
    const { families, fontSize: size, bold, italics, baseline, anchor } = style;
    const faded = colour && { ...colour, alpha: colour.alpha * style.fillOpacity };
    if (this.#placed) this.#chunks.push({ x: this.#x, y: this.#y, anchor, runs: [] });
    this.#chunks.at(-1)?.runs.push({
      text,
      dx: this.#dx,
      dy: this.#dy,
      families,
      size,
      bold,
      italics,
      baseline,
      colour: faded,
    });
    this.#placed = false;
    [this.#dx, this.#dy] = [0, 0];
  }

  #collapse(written: string, preserve: boolean): string {
    if (preserve) {
      this.#spaced = false;
      return written.replace(/\r\n?|[\n\t]/g, " ");
    }
    let text = written.replace(/[ \t\r\n]+/g, " ");
    if (this.#spaced && text.startsWith(" ")) text = text.slice(1);
    if (text !== "") this.#spaced = text.endsWith(" ");
    return text;
  }
}

function placeOf(element: SvgElement, name: "x" | "y" | "dx" | "dy", style: Style) {
  const text = element.attributes[name];
  if (text === undefined) return undefined;
  if (/[\s,]/.test(text.trim())) {
    throw unreadable(element, name, "un seul nombre, et un <tspan> par morceau de texte à placer");
  }
  return lengthOf(element, name, style.fontSize);
}

function refuse({ name, at }: SvgElement, why: string, remedy: string): Refusal {
  return new Refusal("svg-element-refuse", at, `<${name}> ${why}.`, remedy);
}
