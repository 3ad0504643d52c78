import type { Report } from "../finding.ts";
import type { Canvas } from "../paint/canvas.ts";
import { readImage } from "./read-image.ts";

/** The size of an image in pixels as it is seen, its orientation applied. */
type ImageSize = { readonly width: number; readonly height: number };

/** The images of a document by name: looked at before they are decoded, drawn by the name that a page knows them by. */
export class ImageLibrary {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #report: Report;
  readonly #sizes = new Map<string, ImageSize>();
  /** Set when pages are painted: embeds an image and gives its name on the page. */
  embed: ((name: string, bytes: Uint8Array) => EmbeddedImage) | undefined;

  constructor(files: Readonly<Record<string, Uint8Array>>, report: Report) {
    this.#files = files;
    this.#report = report;
  }

  /** What pdfmake asks when it measures an image node. A broken image is told, and takes no room. */
  provideImage(name: string): ImageSize {
    const known = this.#sizes.get(name);
    if (known !== undefined) return known;
    const size = this.#look(name);
    this.#sizes.set(name, size);
    return size;
  }

  paint(
    canvas: Canvas,
    name: string,
    place: { x: number; y: number; width: number; height: number },
  ): void {
    const bytes = this.#files[name];
    if (bytes === undefined || this.embed === undefined) return;
    const image = this.embed(name, bytes);
    const { x, y, width, height } = place;
    canvas.transform(width, 0, 0, -height, x, y + height);
    const [a, b, c, d, e, f] = TURNS[image.orientation] ?? UNTURNED;
    if (image.orientation > 1) canvas.transform(a, b, c, d, e, f);
    canvas.object(image.name);
  }

  #look(name: string): ImageSize {
    const bytes = this.#files[name];
    if (bytes === undefined) {
      this.#report({
        code: "image-absente",
        severity: "error",
        where: name,
        message: `Le document appelle l’image «\u00a0${name}\u00a0», qui n’est pas parmi celles qu’on lui a données.`,
        remedy: "Corriger le nom, ou fournir le fichier.",
      });
      return NO_SIZE;
    }
    const image = readImage(bytes);
    if ("problem" in image) {
      this.#report({ severity: "error", where: name, ...image.problem });
      return NO_SIZE;
    }
    const turned = (image.orientation ?? 1) > 4;
    return turned
      ? { width: image.height, height: image.width }
      : { width: image.width, height: image.height };
  }
}

/** An image in the PDF: its name among the page's objects, and the EXIF orientation that it is drawn in. */
export type EmbeddedImage = { readonly name: string; readonly orientation: number };

/** Stands in for an image that cannot be drawn, so that measuring goes on to find what else is wrong. */
const NO_SIZE: ImageSize = { width: 1, height: 1 };

const UNTURNED = [1, 0, 0, 1, 0, 0] as const;
/** What EXIF orientations 2 to 8 do to the unit square, the row zero of the file being at its top. */
const TURNS: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};
