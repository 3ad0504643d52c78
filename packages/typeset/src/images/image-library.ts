import type { Report } from "../finding.ts";
import type { Canvas } from "../paint/canvas.ts";
import { readImage } from "./read-image.ts";

/** The size of an image in pixels as it is seen, and the EXIF orientation that was applied, from 1 to 8. */
type SeenImage = { readonly width: number; readonly height: number; readonly orientation: number };

/** The images of a document by name: looked at before they are decoded, drawn by the name that a page knows them by. */
export class ImageLibrary {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #report: Report;
  readonly #seen = new Map<string, SeenImage>();
  /** Set when a page is painted: the name that the page knows an image by. */
  nameOf: ((name: string) => string) | undefined;

  constructor(files: Readonly<Record<string, Uint8Array>>, report: Report) {
    this.#files = files;
    this.#report = report;
  }

  /** What pdfmake asks when it measures an image node. A broken image is told, and takes no room. */
  provideImage(name: string): SeenImage {
    const known = this.#seen.get(name);
    if (known !== undefined) return known;
    const size = this.#look(name);
    this.#seen.set(name, size);
    return size;
  }

  /** The images that nodes have asked for. */
  *used(): Iterable<readonly [string, Uint8Array]> {
    for (const name of this.#seen.keys()) {
      const bytes = this.#files[name];
      if (bytes !== undefined) yield [name, bytes];
    }
  }

  paint(
    canvas: Canvas,
    name: string,
    place: { x: number; y: number; width: number; height: number },
  ): void {
    if (this.nameOf === undefined) return;
    const { orientation } = this.provideImage(name);
    const { x, y, width, height } = place;
    canvas.transform(width, 0, 0, -height, x, y + height);
    const [a, b, c, d, e, f] = TURNS[orientation] ?? UNTURNED;
    if (orientation > 1) canvas.transform(a, b, c, d, e, f);
    canvas.object(this.nameOf(name));
  }

  #look(name: string): SeenImage {
    const bytes = Object.hasOwn(this.#files, name) ? this.#files[name] : undefined;
    if (bytes === undefined) {
      this.#report({
        code: "image-absente",
        severity: "error",
        where: name,
        message: `Le document appelle l’image «\u00a0${name}\u00a0», qui n’est pas parmi celles qu’on lui a données.`,
        remedy: "Corriger le nom, ou fournir le fichier.",
      });
      return UNSEEN;
    }
    const image = readImage(bytes);
    if ("problem" in image) {
      this.#report({ severity: "error", where: name, ...image.problem });
      return UNSEEN;
    }
    const { width, height, orientation } = image;
    // pdfmake itself turns what lies on its side.
    return { width, height, orientation };
  }
}

/** Stands in for an image that cannot be drawn, so that measuring goes on to find what else is wrong. */
const UNSEEN: SeenImage = { width: 1, height: 1, orientation: 1 };

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
