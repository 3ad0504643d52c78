import { lengthOf, outlineReaders, sizeOf } from "./basic-shapes.ts";
import type { Box, Clip, Drawing, Shape, Stroke } from "./drawing.ts";
import { compose, identity, isFlat, isWithinBounds, type Matrix } from "./matrix.ts";
import { isHref, limits, type ParsedElements, tooHeavy } from "./parse-elements.ts";
import { readClip } from "./read-clip.ts";
import { readStyle } from "./read-style.ts";
import { readText } from "./read-text.ts";
import { readTransform } from "./read-transform.ts";
import { colourOf, type Style } from "./style.ts";
import { type SvgElement, unreadable } from "./svg-element.ts";
import { quoted, Refusal } from "./svg-problem.ts";
import { fitInto, isBig, readFit, readViewBox } from "./viewport.ts";

/** What holds for the children of an element. */
type Surroundings = {
  readonly matrix: Matrix;
  readonly style: Style;
  readonly clips: readonly Clip[];
  /** Of the nearest `svg` element, in its user space. */
  readonly box: Box;
  readonly depth: number;
};

/** Walks an SVG's elements and lists what they paint. */
export class DrawingReader {
  readonly #byId: ParsedElements["byId"];
  readonly #items: Drawing["items"][number][] = [];
  /** The elements that are being used, one in another. */
  readonly #using = new Set<SvgElement>();
  #elements = 0;
  #points = 0;

  constructor(byId: ParsedElements["byId"]) {
    this.#byId = byId;
  }

  /** What the children of the outermost element paint; its own style is `style`. */
  read(root: SvgElement, style: Style, box: Box): Drawing["items"] {
    this.#within(root, { matrix: identity, style, clips: [], box, depth: 1 }, (around) => {
      this.#visitChildren(root, around);
    });
    return this.#items;
  }

  #visitChildren(element: SvgElement, around: Surroundings): void {
    for (const child of element.children) {
      if (typeof child === "object") this.#visit(child, around);
    }
  }

  #visit(element: SvgElement, around: Surroundings): void {
    const { name } = element;
    if (name === "defs" || name === "clipPath" || name === "style") return;
    this.#count(element, around.depth);
    const style = readStyle(element, around.style);
    const matrix = compose(around.matrix, matrixOf(element));
    if (!isWithinBounds(matrix)) throw outOfBounds(element);
    if (!style.displayed || isFlat(matrix)) return;
    this.#within(element, { ...around, matrix, style, depth: around.depth + 1 }, (inside) => {
      if (name === "g") this.#visitChildren(element, inside);
      else if (name === "svg") this.#visitSvg(element, inside);
      else if (name === "use") this.#visitUse(element, inside);
      else if (name === "text") this.#addText(element, inside);
      else this.#addShape(element, inside);
    });
  }

  /** Applies what holds for an element as a whole: its clip and its opacity. */
  #within(element: SvgElement, around: Surroundings, paint: (around: Surroundings) => void): void {
    const { style } = around;
    const first = this.#items.length;
    if (style.clip === "") {
      paint(around);
    } else {
      const clip = this.#clip(element, style.clip, around.matrix);
      if (clip.outline.commands.length > 0) paint({ ...around, clips: [...around.clips, clip] });
    }
    if (style.opacity === 0) this.#items.length = first;
    else if (style.opacity < 1) this.#fade(element, style.opacity, first);
  }

  /** Several things that fade as one would need a group of their own; one alone fades by itself. */
  #fade(element: SvgElement, opacity: number, first: number): void {
    const item = this.#items[first];
    if (item === undefined) return;
    const mixed = item.kind === "shape" && item.fill !== undefined && item.stroke !== undefined;
    if (this.#items.length > first + 1 || mixed) {
      throw new Refusal(
        "svg-attribut-refuse",
        element.at,
        `<${element.name}> a une « opacity » qui porte sur plusieurs peintures à la fois, et ne serait pas montrée fidèlement.`,
        "Mettre « fill-opacity » ou « stroke-opacity » sur chaque forme, ou des couleurs déjà éclaircies.",
      );
    }
    this.#items[first] = { ...item, opacity: item.opacity * opacity };
  }

  #clip(element: SvgElement, id: string, matrix: Matrix): Clip {
    const target = this.#byId.get(id);
    if (target?.name !== "clipPath") throw missing(element, id, "<clipPath>");
    const clip = readClip(target, matrix, matrixOf);
    this.#weigh(element, clip.outline.points.length);
    return clip;
  }

  #visitSvg(element: SvgElement, around: Surroundings): void {
    const { fontSize } = around.style;
    const { x, y } = { x: lengthOf(element, "x", fontSize), y: lengthOf(element, "y", fontSize) };
    const width = sizeOf(element, "width", fontSize) ?? around.box.width;
    const height = sizeOf(element, "height", fontSize) ?? around.box.height;
    if (!isBig(width) || !isBig(height)) return;
    const target = { x, y, width, height };
    const box = readViewBox(element) ?? { x: 0, y: 0, width, height };
    const matrix = compose(around.matrix, fitInto(box, target, readFit(element)));
    if (!isWithinBounds(matrix)) throw outOfBounds(element);
    const outline = { commands: ["R" as const], points: [x, y, width, height] };
    const frame: Clip = { outline, matrix: around.matrix, rule: "nonzero" };
    const clips = around.style.overflows ? around.clips : [...around.clips, frame];
    this.#visitChildren(element, { ...around, matrix, box, clips });
  }

  #visitUse(element: SvgElement, around: Surroundings): void {
    const attribute = Object.keys(element.attributes).find(isHref) ?? "";
    const id = element.attributes[attribute]?.trim().slice(1) ?? "";
    const target = this.#byId.get(id);
    if (target === undefined || !isUsable(target.name)) {
      throw missing(element, id, "groupe, forme ou texte");
    }
    if (this.#using.has(target)) {
      throw new Refusal(
        "svg-reference",
        element.at,
        `<use> renvoie à ${quoted(`#${id}`)}, qui le contient : le dessin n’aurait pas de fin.`,
        "Renvoyer à un autre élément.",
      );
    }
    const { fontSize } = around.style;
    const [x, y] = [lengthOf(element, "x", fontSize), lengthOf(element, "y", fontSize)];
    this.#using.add(target);
    this.#visit(target, { ...around, matrix: compose(around.matrix, [1, 0, 0, 1, x, y]) });
    this.#using.delete(target);
  }

  #addText(element: SvgElement, { style, matrix, clips }: Surroundings): void {
    const chunks = readText(element, style);
    if (chunks.length > 0)
      this.#items.push({ kind: "lettering", matrix, clips, chunks, opacity: 1 });
  }

  #addShape(element: SvgElement, { style, matrix, clips }: Surroundings): void {
    const read = outlineReaders.get(element.name);
    if (read === undefined) throw misplaced(element);
    const outline = read(element, style.fontSize);
    this.#weigh(element, outline.points.length);
    const fill = element.name === "line" ? undefined : fillOf(style);
    const stroke = strokeOf(style);
    if (outline.commands.length === 0 || !style.visible || !(fill || stroke)) return;
    this.#items.push({ kind: "shape", matrix, clips, outline, fill, stroke, opacity: 1 });
  }

  #count(element: SvgElement, depth: number): void {
    this.#elements++;
    if (depth > limits.depth) {
      throw tooHeavy(element.at, `Les éléments s’emboîtent sur plus de ${limits.depth} niveaux`);
    }
    if (this.#elements > limits.elements) {
      throw tooHeavy(element.at, "Avec ses renvois <use>, il a plus de 50 000 éléments");
    }
  }

  #weigh(element: SvgElement, points: number): void {
    this.#points += points;
    if (this.#points > limits.points)
      throw tooHeavy(element.at, "Il a plus d’un million de points");
  }
}

function isUsable(name: string): boolean {
  return name === "g" || name === "use" || name === "text" || outlineReaders.has(name);
}

function matrixOf(element: SvgElement): Matrix {
  const text = element.attributes.transform;
  if (text === undefined) return identity;
  const matrix = readTransform(text);
  if (matrix !== undefined) return matrix;
  throw unreadable(
    element,
    "transform",
    "translate(), scale(), rotate(), skewX(), skewY() ou matrix(), avec des nombres sans unité",
  );
}

function fillOf(style: Style): Shape["fill"] {
  const colour = colourOf(style.fill, style);
  const alpha = (colour?.alpha ?? 0) * style.fillOpacity;
  return colour === undefined || alpha === 0
    ? undefined
    : { rgb: colour.rgb, alpha, rule: style.fillRule };
}

function strokeOf(style: Style): Stroke | undefined {
  const colour = colourOf(style.stroke, style);
  const alpha = (colour?.alpha ?? 0) * style.strokeOpacity;
  const { strokeWidth: width, cap, join, mitreLimit, dash, dashOffset } = style;
  if (colour === undefined || alpha === 0 || width === 0) return undefined;
  return { rgb: colour.rgb, alpha, width, cap, join, mitreLimit, dash, dashOffset };
}

function outOfBounds({ name, at }: SvgElement): Refusal {
  return new Refusal(
    "svg-valeur-illisible",
    at,
    `<${name}> est agrandi ou déplacé hors de ce qu’un PDF sait situer.`,
    "Réduire les facteurs de « transform » et de « viewBox ».",
  );
}

function missing({ name, at }: SvgElement, id: string, wanted: string): Refusal {
  return new Refusal(
    "svg-reference",
    at,
    `<${name}> renvoie à ${quoted(`#${id}`)}, qui n’est pas dans ce SVG, ou n’y est pas un ${wanted}.`,
    `Corriger l’identifiant, ou ajouter un ${wanted} qui le porte.`,
  );
}

function misplaced({ name, at }: SvgElement): Refusal {
  return new Refusal(
    "svg-element-refuse",
    at,
    `<${name}> n’est peint que dans un <text>.`,
    "Le mettre dans un <text>.",
  );
}
