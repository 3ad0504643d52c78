import type { Image, PngImage } from "../images/image.ts";
import { readImage } from "../images/read-image.ts";
import type { FileObject, ObjectFile } from "./object-file.ts";

/** Writes a PNG or JPEG that was looked at before, as its pixels lie. */
export async function writeImage(file: ObjectFile, bytes: Uint8Array): Promise<FileObject> {
  const image = readImage(bytes);
  if ("problem" in image) throw new Error(image.problem.message);
  if (image.kind === "jpeg") return writeJpeg(file, image, bytes);
  return image.alpha || image.interlaced
    ? writeDecoded(file, image, bytes)
    : writePng(file, image, bytes);
}

function entriesOf({ width, height }: Image, colours: unknown, bits: number) {
  return {
    Type: "XObject",
    Subtype: "Image",
    Width: width,
    Height: height,
    ColorSpace: colours,
    BitsPerComponent: bits,
  };
}

function colourSpaceOf({ colour }: Image): string {
  return colour === "grey" ? "DeviceGray" : "DeviceRGB";
}

/** A JPEG goes in as it is. */
function writeJpeg(file: ObjectFile, image: Image, bytes: Uint8Array): FileObject {
  const object = file.ref({ ...entriesOf(image, colourSpaceOf(image), 8), Filter: "DCTDecode" });
  object.end(bytes);
  return object;
}

/** So do the pixels of a PNG, whose rows PDF knows how to read (ISO 32000-1, 7.4.4.4). */
function writePng(file: ObjectFile, image: PngImage, bytes: Uint8Array): FileObject {
  const parts = chunksOf(bytes);
  const pixels = Buffer.concat(parts.filter(({ name }) => name === "IDAT").map(({ data }) => data));
  const palette = parts.find(({ name }) => name === "PLTE")?.data ?? new Uint8Array();
  const object = file.ref({
    ...entriesOf(image, coloursOf(file, image, palette), image.bits),
    Filter: "FlateDecode",
    DecodeParms: {
      Predictor: 15,
      Colors: image.colour === "rgb" ? 3 : 1,
      BitsPerComponent: image.bits,
      Columns: image.width,
    },
  });
  object.end(pixels);
  return object;
}

function coloursOf(file: ObjectFile, image: PngImage, palette: Uint8Array): unknown {
  if (image.colour !== "indexed") return colourSpaceOf(image);
  const table = file.ref({});
  table.end(palette);
  return ["Indexed", "DeviceRGB", palette.length / 3 - 1, table];
}

/** What PDF cannot read as it lies is decoded: colours apart from what lets the ground show through. */
async function writeDecoded(
  file: ObjectFile,
  image: PngImage,
  bytes: Uint8Array,
): Promise<FileObject> {
  // Only few images need the decoder.
  const { convertIndexedToRgb, decode } = await import("fast-png");
  const decoded = decode(bytes);
  const indexed = decoded.palette !== undefined;
  const samples = indexed ? convertIndexedToRgb(decoded) : eightBits(decoded.data, decoded.depth);
  const channels = indexed ? (decoded.palette?.[0]?.length ?? 3) : decoded.channels;
  const { colours, alpha } = apart(samples, channels);
  const count = channels > 2 ? 3 : 1;
  const object = file.ref(entriesOf(image, count === 3 ? "DeviceRGB" : "DeviceGray", 8));
  if (alpha !== undefined) {
    const mask = file.ref(entriesOf(image, "DeviceGray", 8));
    mask.end(alpha);
    object.data.SMask = mask;
  }
  object.end(colours);
  return object;
}

function eightBits(samples: ArrayLike<number>, depth: number): Uint8Array {
  return depth === 16 ? Uint8Array.from(samples, (one) => one >> 8) : Uint8Array.from(samples);
}

/** Of two or four channels, the last is apart. */
function apart(samples: Uint8Array, channels: number) {
  if (channels % 2 === 1) return { colours: samples, alpha: undefined };
  const pixels = samples.length / channels;
  const colours = new Uint8Array(pixels * (channels - 1));
  const alpha = new Uint8Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const from = pixel * channels;
    colours.set(samples.subarray(from, from + channels - 1), pixel * (channels - 1));
    alpha[pixel] = samples[from + channels - 1] ?? 0;
  }
  return { colours, alpha };
}

type Chunk = { readonly name: string; readonly data: Uint8Array };

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}
