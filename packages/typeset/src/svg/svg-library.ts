import type { Report } from "../finding.ts";
import { showOperand } from "../fonts/show-operand.ts";
import type { Typesetter } from "../measure/typesetter.ts";
import type { Canvas } from "../paint/canvas.ts";
import type { Recent } from "../recent.ts";
import type { Drawing } from "./drawing.ts";
import { paintSvg } from "./paint-svg.ts";
import { readSvg } from "./read-svg.ts";
import type { SetText } from "./set-text.ts";

/** The SVG drawings of a document, each read once; their texts are set in the document's fonts. */
export class SvgLibrary {
  readonly #text: Typesetter;
  readonly #report: Report;
  readonly #known: Recent<Drawing>;
  readonly #drawings = new Map<string, Drawing | undefined>();

  constructor(text: Typesetter, known: Recent<Drawing>, report: Report) {
    this.#text = text;
    this.#known = known;
    this.#report = report;
  }

  /** pdfmake's hook: the size of a drawing in points. A drawing that cannot be painted is told. */
  measureSVG(source: string): { width: number; height: number } {
    const drawing = this.#drawing(source);
    return { width: drawing?.width ?? 1, height: drawing?.height ?? 1 };
  }

  /** pdfmake's hook: drawings are scaled when they are painted. */
  writeDimensions(source: string): string {
    return source;
  }

  paint(
    canvas: Canvas,
    source: string,
    place: { x: number; y: number; width: number; height: number },
  ): void {
    const drawing = this.#drawing(source);
    if (drawing !== undefined) paintSvg(drawing, { canvas, ...place, setText: this.#setText });
  }

  #drawing(source: string): Drawing | undefined {
    if (!this.#drawings.has(source)) this.#drawings.set(source, this.#read(source));
    return this.#drawings.get(source);
  }

  #read(source: string): Drawing | undefined {
    const known = this.#known.find(source);
    if (known !== undefined) return known;
    const read = readSvg(source);
    if ("drawing" in read) return this.#known.keep(source, read.drawing);
    const { code, message, remedy } = read.problem;
    this.#report({ code, severity: "error", where: "svg", message, remedy });
    return undefined;
  }

  /** The first family of the document's that a text asks for; else the document's first. */
  readonly #setText: SetText = (text, { families, size, bold, italics }) => {
    const face = this.#text.faceAmong(families, { bold, italics });
    const runs = this.#text.shaper.shape(text, face);
    const [font] = face;
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    return {
      width: (width * size) / 1000,
      ascent: (font.ascent * size) / 1000,
      descent: (font.descent * size) / 1000,
      xHeight: (font.xHeight * size) / 1000,
      draw(canvas, x, baseline) {
        let at = x;
        for (const run of runs) {
          canvas.text(run.font, size, at, baseline, showOperand(run));
          at += (run.width * size) / 1000;
        }
      },
    };
  };
}
