import type { ByteReader } from "./byte-reader.ts";

const ORIENTATION = 0x0112;

/** The orientation, 1 to 8, that a TIFF block of EXIF data gives (EXIF 2.3, 4.6.4); 1 where it gives none. */
export function readOrientation(tiff: ByteReader): number {
  const little = tiff.letters(0, 2) === "II";
  if (!little && tiff.letters(0, 2) !== "MM") return 1;
  const directory = tiff.long(4, little) ?? tiff.length;
  const entries = tiff.short(directory, little) ?? 0;
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (tiff.short(at, little) !== ORIENTATION) continue;
    const value = tiff.short(at + 8, little) ?? 1;
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
