import { ByteReader } from "./byte-reader.ts";
import { sizeLimits, tooLarge } from "./check-size.ts";
import { refuseFormat } from "./guess-format.ts";
import { type Image, type ImageProblem, ImageRefusal } from "./image.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";

/**
 * Looks at an image before anything decodes it: what it is and how large, or why a PDF could not show it as it is. Taken are
 * PNG, and JPEG in RGB or grey, up to 40 million pixels, 20,000 a side and 50 MB. Never throws.
 *
 * `width` and `height` are the pixels as stored; from `orientation` 5 on the image is shown lying on its side.
 *
 * @example
 * import { readImage } from "@panorama/typeset";
 *
 * const gif = readImage(new TextEncoder().encode("GIF89a"));
 * "problem" in gif && gif.problem.message; //=> "Ce n’est ni une image PNG ni une image JPEG, mais une image GIF."
 */
export function readImage(bytes: Uint8Array): Image | { readonly problem: ImageProblem } {
  try {
    return read(new ByteReader(bytes));
  } catch (error) {
    if (!(error instanceof ImageRefusal)) throw error;
    return { problem: { code: error.code, message: error.message, remedy: error.remedy } };
  }
}

function read(reader: ByteReader): Image {
  const isPng = reader.letters(0, 8) === "\x89PNG\r\n\x1a\n";
  const isJpeg = reader.letters(0, 3) === "\xff\xd8\xff";
  if (!isPng && !isJpeg) throw refuseFormat(reader);
  if (reader.length > sizeLimits.bytes) throw tooLarge(`${Math.round(reader.length / 1e6)} Mo`);
  return isPng ? readPng(reader) : readJpeg(reader);
}
