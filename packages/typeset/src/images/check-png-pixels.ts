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
 * Refuses pixels that are fewer or more than the header promises. The PDF library inflates some images later, without a
 * bound and out of reach of any `catch`, and hands the others on to the reader as they are: a bomb or a damaged file must not
 * get that far.
 */
export function checkPngPixels(image: PngImage, parts: readonly Uint8Array[]): void {
  const expected = decodedLength(image);
  if (expected > sizeLimits.decoded) {
    throw tooLarge(`${image.width} × ${image.height} pixels à ${image.bits} bits par composante`);
  }
  // One byte more than promised is already too many.
  if (inflatedLength(parts, expected) !== expected)
    throw damaged("ses pixels sont plus ou moins nombreux que promis");
}

function inflatedLength(parts: readonly Uint8Array[], most: number): number {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: most }).length;
  } catch {
    throw damaged("ses pixels sont illisibles, ou plus nombreux que promis");
  }
}

/** Bytes of all rows, each with one that names its filter. */
export function decodedLength(image: PngImage): number {
  const channels =
    (image.colour === "rgb" ? 3 : 1) + (image.alpha && image.colour !== "indexed" ? 1 : 0);
  const rows = (width: number, height: number) =>
    width === 0 ? 0 : height * (1 + Math.ceil((width * channels * image.bits) / 8));
  if (!image.interlaced) return rows(image.width, image.height);
  return passes.reduce((sum, [x, y, across, down]) => {
    const width = Math.max(0, Math.ceil((image.width - x) / across));
    return sum + rows(width, Math.max(0, Math.ceil((image.height - y) / down)));
  }, 0);
}
