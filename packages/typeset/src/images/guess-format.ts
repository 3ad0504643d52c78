import type { ByteReader } from "./byte-reader.ts";
import { ImageRefusal } from "./image.ts";

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: signatures are bytes, not text.
const signatures: readonly (readonly [signature: RegExp, name: string])[] = [
  [/^GIF8/, "une image GIF"],
  [/^RIFF[\s\S]{4}WEBP/, "une image WebP"],
  [/^%PDF-/, "un document PDF"],
  [/^[\s\S]{4}ftyp(?:avif|avis)/, "une image AVIF"],
  [/^[\s\S]{4}ftyp(?:hei|hev|mif|msf)/, "une image HEIC"],
  [/^(?:II\*\0|MM\0\*)/, "une image TIFF"],
  [/^BM/, "une image BMP"],
  [/^(?:\0\0\0\x0cjP {2}|\xff\x4f\xff\x51)/, "une image JPEG 2000"],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/, "une image JPEG XL"],
  [/^8BPS/, "un document Photoshop"],
  [/^\0\0\x01\0/, "une icône Windows"],
  [/^(?:%!PS|\xc5\xd0\xd3\xc6)/, "un dessin PostScript"],
  [/^\x1f\x8b/, "un fichier compressé par gzip (un SVGZ, peut-être)"],
  [/^PK\x03\x04/, "une archive ZIP ou un document bureautique"],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i,
    "un dessin SVG",
  ],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!DOCTYPE html|html)/i, "une page web, et non l’image qu’elle montre"],
  [/^version https:\/\/git-lfs/, "un pointeur Git LFS, et non l’image elle-même"],
  [/^[\t\n\r -~\x80-\xff]+$/, "du texte"],
];
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: signatures are bytes, not text.

/** Refuses bytes that are neither PNG nor JPEG, and says what they look like. */
export function refuseFormat(reader: ByteReader): ImageRefusal {
  if (reader.length === 0) {
    return new ImageRefusal(
      "image-format",
      "Le fichier d’image est vide.",
      "Donner une image PNG ou JPEG.",
    );
  }
  const start = reader.letters(0, 512);
  const name = signatures.find(([signature]) => signature.test(start))?.[1];
  return new ImageRefusal(
    "image-format",
    `Ce n’est ni une image PNG ni une image JPEG${name === undefined ? "" : `, mais ${name}`}.`,
    name === "un dessin SVG"
      ? "L’enregistrer en PNG, ou le placer comme dessin SVG."
      : "L’enregistrer en PNG (schémas, captures) ou en JPEG (photographies).",
  );
}
