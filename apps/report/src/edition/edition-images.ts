import type { SourceFiles } from "./source-files.ts";

/** Images by the name of their file, as chapters name them. */
export type EditionImages = ReadonlyMap<string, Uint8Array>;

export const IMAGES = "images/";

/** The images that an edition brings along. */
export function editionImages(files: SourceFiles): EditionImages {
  return new Map(
    [...files]
      .filter(([file]) => file.startsWith(IMAGES))
      .map(([file, bytes]) => [file.slice(IMAGES.length), bytes]),
  );
}
