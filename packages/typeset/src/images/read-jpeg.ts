import type { ByteReader } from "./byte-reader.ts";
import { checkProfile, profileName } from "./check-profile.ts";
import { checkSize } from "./check-size.ts";
import { damaged, ImageRefusal, type JpegImage } from "./image.ts";
import { readOrientation } from "./read-exif.ts";

type Segment = { readonly marker: number; readonly data: ByteReader };

/** Reads a JPEG's segments up to its pixels, and looks for its end. */
export function readJpeg(reader: ByteReader): JpegImage {
  const { segments, pixels } = segmentsOf(reader);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (frame === undefined) throw damaged("elle n’a pas d’en-tête de dimensions");
  const { width, height, colour } = readFrame(frame);
  checkSize(width, height);
  if (!hasEnd(reader, pixels)) throw damaged("le fichier est tronqué");
  const exif = segments.find(
    ({ marker, data }) => marker === 0xe1 && data.letters(0, 6) === "Exif\0\0",
  );
  const profile = profileOf(segments);
  if (profile !== undefined) checkProfile(profile, colour);
  return {
    kind: "jpeg",
    width,
    height,
    colour,
    orientation: exif === undefined ? 1 : readOrientation(exif.data.part(6, exif.data.length)),
    profile: profile && profileName(profile),
  };
}

function segmentsOf(reader: ByteReader): { segments: Segment[]; pixels: number } {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    if (reader.byte(at) !== 0xff) throw damaged("ses segments ne se suivent pas");
    while (reader.byte(at + 1) === 0xff) at++;
    const marker = reader.byte(at + 1) ?? 0;
    const length = reader.short(at + 2);
    if (length === undefined || at + 2 + length > reader.length)
      throw damaged("le fichier est tronqué");
    if (length < 2 || marker < 0xc0 || marker === 0xd8 || marker === 0xd9) {
      throw damaged("ses segments ne se suivent pas");
    }
    at += 2 + length;
    if (marker === 0xda) return { segments, pixels: at };
    segments.push({ marker, data: reader.part(at - length + 2, at) });
  }
}

/** The start-of-frame markers; C4, C8 and CC are others. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** PDF decodes baseline, extended and progressive JPEG of 8 bits (ISO 32000-1, 7.4.8). */
function readFrame({ marker, data }: Segment): Pick<JpegImage, "width" | "height" | "colour"> {
  const [height, width, channels] = [data.short(1), data.short(3), data.byte(5)];
  if (height === undefined || width === undefined || channels === undefined) {
    throw damaged("son en-tête de dimensions est incomplet");
  }
  if (marker > 0xc2 || data.byte(0) !== 8) {
    throw new ImageRefusal(
      "image-format",
      "L’image est un JPEG d’une variante rare (sans perte, arithmétique ou de plus de 8 bits) que les PDF ne montrent pas.",
      "L’enregistrer en JPEG ordinaire, ou en PNG.",
    );
  }
  if (channels !== 1 && channels !== 3) {
    throw new ImageRefusal(
      "image-couleurs",
      channels === 4
        ? "L’image est un JPEG en CMJN (quadrichromie), or le document est en sRGB : ses couleurs seraient fausses."
        : `L’image est un JPEG à ${channels} composantes de couleur, que les PDF ne montrent pas.`,
      "La convertir en RVB avec le profil sRGB dans un logiciel d’images.",
    );
  }
  return { width, height, colour: channels === 1 ? "grey" : "rgb" };
}

/** An end marker after the pixels; cameras and phones append more behind it. */
function hasEnd(reader: ByteReader, from: number): boolean {
  for (
    let at = reader.bytes.lastIndexOf(0xd9);
    at > from;
    at = reader.bytes.lastIndexOf(0xd9, at - 1)
  ) {
    if (reader.byte(at - 1) === 0xff) return true;
  }
  return false;
}

/** An ICC profile, put together from its segments. */
function profileOf(segments: readonly Segment[]): ByteReader | undefined {
  const parts = segments
    .filter(({ marker, data }) => marker === 0xe2 && data.letters(0, 12) === "ICC_PROFILE\0")
    .map(({ data }) => data.part(14, data.length));
  // The header, and nearly always the name, stand in the first part.
  return parts[0];
}
