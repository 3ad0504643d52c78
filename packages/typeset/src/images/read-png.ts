import { inflateSync } from "node:zlib";
import { ByteReader } from "./byte-reader.ts";
import { checkPngPixels } from "./check-png-pixels.ts";
import { checkProfile } from "./check-profile.ts";
import { checkSize } from "./check-size.ts";
import { damaged, type PngImage } from "./image.ts";
import { checkVariant } from "./png-variants.ts";
import { readOrientation } from "./read-exif.ts";

/** The parts of a PNG that a reading needs. */
export type PngChunks = {
  readonly header: ByteReader;
  readonly pixels: readonly Uint8Array[];
  /** Of its colours: bytes of `PLTE` and `tRNS`, where it has them. */
  readonly palette: number | undefined;
  readonly transparency: number | undefined;
  readonly profile: ByteReader | undefined;
  readonly exif: ByteReader | undefined;
};

const colours: Readonly<Record<number, Pick<PngImage, "colour" | "alpha">>> = {
  0: { colour: "grey", alpha: false },
  2: { colour: "rgb", alpha: false },
  3: { colour: "indexed", alpha: false },
  4: { colour: "grey", alpha: true },
  6: { colour: "rgb", alpha: true },
};

/** Reads a PNG's chunks, and checks that its pixels are all there and no more of them. */
export function readPng(reader: ByteReader): PngImage {
  const chunks = chunksOf(reader);
  const image = readHeader(chunks);
  checkSize(image.width, image.height);
  if (image.colour === "indexed" && !chunks.palette) throw damaged("elle n’a pas de palette");
  if (chunks.pixels.length === 0) throw damaged("elle n’a pas de pixels");
  checkVariant(image, chunks);
  checkPngPixels(image, chunks.pixels);
  return image;
}

function chunksOf(reader: ByteReader): PngChunks {
  const found = new Map<string, ByteReader>();
  const pixels: Uint8Array[] = [];
  for (let at = 8, name = ""; name !== "IEND"; ) {
    const length = reader.long(at);
    name = reader.letters(at + 4, 4);
    if (length === undefined || at + 12 + length > reader.length)
      throw damaged("le fichier est tronqué");
    if (at === 8 && name !== "IHDR") throw damaged("elle ne commence pas par son en-tête IHDR");
    const data = reader.part(at + 8, at + 8 + length);
    if (name === "IDAT") pixels.push(data.bytes);
    else if (!found.has(name)) found.set(name, data);
    at += 12 + length;
  }
  const header = found.get("IHDR") ?? new ByteReader(new Uint8Array());
  return {
    header,
    pixels,
    palette: found.get("PLTE")?.length,
    transparency: found.get("tRNS")?.length,
    profile: found.get("iCCP"),
    exif: found.get("eXIf"),
  };
}

/** The depths that each colour type may have (PNG, 11.2.2). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function readHeader({ header, profile, exif, transparency }: PngChunks): PngImage {
  const [width, height, bits] = [header.long(0), header.long(4), header.byte(8)];
  const [type = -1, interlace = -1] = [header.byte(9), header.byte(12)];
  const kind = colours[type];
  const known = depths[type]?.includes(bits ?? 0) && (interlace === 0 || interlace === 1);
  if (width === undefined || height === undefined || kind === undefined || !known) {
    throw damaged("son en-tête IHDR ne dit rien de connu");
  }
  const { colour } = kind;
  return {
    kind: "png",
    width,
    height,
    bits: bits as PngImage["bits"],
    colour,
    alpha: kind.alpha || (colour === "indexed" && transparency !== undefined),
    interlaced: interlace === 1,
    orientation: exif === undefined ? 1 : readOrientation(exif),
    profile: profile && profileOf(profile, colour === "grey" ? "grey" : "rgb"),
  };
}

/** The name of an embedded profile, once its colours are checked; the profile itself is compressed. */
function profileOf(chunk: ByteReader, colour: "grey" | "rgb"): string {
  const end = chunk.bytes.indexOf(0);
  if (end < 1 || end > 79) throw damaged("son profil de couleurs est incomplet");
  checkProfile(new ByteReader(inflated(chunk.bytes.subarray(end + 2))), colour);
  return chunk.letters(0, end);
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: 10_000_000 });
  } catch {
    throw damaged("son profil de couleurs est illisible");
  }
}
