import type { FrozenFont } from "../fonts/frozen-font.ts";

/** A colour as PDF takes it: red, green and blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Names, in the page being painted, of what a content stream refers to. */
export type PageResources = {
  font(font: FrozenFont): string;
  /** A graphics state of these opacities, from 0 to 1. */
  opacity(fill: number, stroke: number): string;
};

/** A length or coordinate as PDF writes it: at most three decimals, no exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? "0" : String(rounded);
}

/**
 * Writes a page's content stream: each method adds one operator. Coordinates are in points from the page's top left corner,
 * y downwards (the page begins with that transformation); nothing here knows of nodes or tags.
 *
 * @example
 * import { Canvas } from "@panorama/typeset";
 *
 * const canvas = new Canvas({ font: () => "F1", opacity: () => "G1" });
 * canvas.fillColour([1, 0.5, 0]);
 * canvas.rectangle(40, 40, 100.00049, 20);
 * canvas.paint("fill");
 * String(canvas).split("\n"); //=> ["1 0.5 0 rg", "40 40 100 20 re", "f"]
 */
export class Canvas {
  readonly #operators: string[] = [];
  readonly #resources: PageResources;

  constructor(resources: PageResources) {
    this.#resources = resources;
  }

  save(): void {
    this.#operators.push("q");
  }

  restore(): void {
    this.#operators.push("Q");
  }

  /** Multiplies the current transformation by a matrix. */
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const six = [a, b, c, d].map((value) => String(Math.round(value * 1e6) / 1e6));
    this.#operators.push(`${six.join(" ")} ${number(e)} ${number(f)} cm`);
  }

  fillColour([red, green, blue]: Rgb): void {
    this.#operators.push(`${number(red)} ${number(green)} ${number(blue)} rg`);
  }

  strokeColour([red, green, blue]: Rgb): void {
    this.#operators.push(`${number(red)} ${number(green)} ${number(blue)} RG`);
  }

  opacity(fill: number, stroke: number): void {
    this.#operators.push(`/${this.#resources.opacity(fill, stroke)} gs`);
  }

  lineWidth(width: number): void {
    this.#operators.push(`${number(width)} w`);
  }

  /** `[]` for a solid line. */
  dash(lengths: readonly number[], phase = 0): void {
    this.#operators.push(`[${lengths.map(number).join(" ")}] ${number(phase)} d`);
  }

  /** PDF's codes: caps 0 butt, 1 round, 2 square; joins 0 mitre, 1 round, 2 bevel. */
  lineEnds(cap: 0 | 1 | 2, join: 0 | 1 | 2): void {
    this.#operators.push(`${cap} J ${join} j`);
  }

  moveTo(x: number, y: number): void {
    this.#operators.push(`${number(x)} ${number(y)} m`);
  }

  lineTo(x: number, y: number): void {
    this.#operators.push(`${number(x)} ${number(y)} l`);
  }

  curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#operators.push(`${[x1, y1, x2, y2, x, y].map(number).join(" ")} c`);
  }

  closePath(): void {
    this.#operators.push("h");
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.#operators.push(`${[x, y, width, height].map(number).join(" ")} re`);
  }

  /** Paints the current path and forgets it; `end` only forgets it. */
  paint(how: "fill" | "fill-even-odd" | "stroke" | "fill-and-stroke" | "end"): void {
    this.#operators.push(PAINTING[how]);
  }

  /** Clips to the current path from here to the matching `restore`. */
  clip(how: "non-zero" | "even-odd" = "non-zero"): void {
    this.#operators.push(how === "non-zero" ? "W n" : "W* n");
  }

  /**
   * Glyphs of one font on a base line that begins at x, y; `show` is the operand of `TJ`, codes as hex and adjustments. After
   * each glyph come `tracking` points more.
   */
  text(font: FrozenFont, size: number, x: number, y: number, show: string, tracking = 0): void {
    const [before, after] = tracking === 0 ? ["", ""] : [`${number(tracking)} Tc `, " 0 Tc"];
    this.#operators.push(
      `BT /${this.#resources.font(font)} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm ${before}[${show}] TJ${after} ET`,
    );
  }

  /** An image or other external object by its name, filling the unit square of the current transformation. */
  object(name: string): void {
    this.#operators.push(`/${name} Do`);
  }

  /** An operator written by hand: marked content and what else has no method. */
  raw(operator: string): void {
    this.#operators.push(operator);
  }

  toString(): string {
    return this.#operators.join("\n");
  }
}

const PAINTING = {
  fill: "f",
  "fill-even-odd": "f*",
  stroke: "S",
  "fill-and-stroke": "B",
  end: "n",
} as const;
