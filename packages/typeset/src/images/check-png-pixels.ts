import { inflateSync } from "node:zlib";
import { sizeLimits, tooLarge } from "./check-size.ts";
import { damaged, type PngImage } from "./image.ts";

/** Where the seven passes of an interlaced image begin, and their steps (PNG, 8.2). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * Refuses pixels that are fewer or more than the header promises, and rows of an unknown filter. The PDF library inflates
 * some images later, without a bound and out of reach of any `catch`, and hands the others on to the reader as they are: a
 * bomb or a damaged file must not get that far.
 */
export function checkPngPixels(image: PngImage, parts: readonly Uint8Array[]): void {
  const blocks = blocksOf(image);
  const expected = blocks.reduce((sum, { rows, length }) => sum + rows * length, 0);
  if (expected > sizeLimits.decoded) {
    throw tooLarge(`${image.width} × ${image.height} pixels à ${image.bits} bits par composante`);
  }
  const pixels = inflated(parts, expected);
  if (pixels.length !== expected) throw damaged("elle a moins de pixels que promis");
  let at = 0;
  for (const { rows, length } of blocks) {
    for (let row = 0; row < rows; row++, at += length) {
      if ((pixels[at] ?? 0) > 4) throw damaged("une de ses lignes est codée d’une façon inconnue");
    }
  }
}

function inflated(parts: readonly Uint8Array[], most: number): Uint8Array {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: most });
  } catch {
    throw damaged("ses pixels sont illisibles, ou plus nombreux que promis");
  }
}

/** Rows of one length, each with a byte that names its filter. */
type Block = { readonly rows: number; readonly length: number };

function blocksOf(image: PngImage): readonly Block[] {
  const { colour, alpha, bits, interlaced } = image;
  const channels = (colour === "rgb" ? 3 : 1) + (alpha && colour !== "indexed" ? 1 : 0);
  const block = (width: number, rows: number): Block => {
    return { rows: width === 0 ? 0 : rows, length: 1 + Math.ceil((width * channels * bits) / 8) };
  };
  if (!interlaced) return [block(image.width, image.height)];
  return passes.map(([x, y, across, down]) => {
    const width = Math.max(0, Math.ceil((image.width - x) / across));
    return block(width, Math.max(0, Math.ceil((image.height - y) / down)));
  });
}
