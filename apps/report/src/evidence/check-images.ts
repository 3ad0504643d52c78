import type { Issue } from "@panorama/schema";
import { readImage } from "@panorama/typeset";
import type { LeafDirective } from "mdast-util-directive";
import { type EditionImages, IMAGES } from "../edition/edition-images.ts";

/** Images that chapters show and a page cannot. */
export function checkImages(insertions: readonly LeafDirective[], images: EditionImages): Issue[] {
  const shown = insertions.filter(({ name }) => name === "image");
  const files = new Set(shown.map(({ attributes }) => attributes?.fichier ?? ""));
  return [...files].flatMap((file) => {
    const bytes = images.get(file);
    const read = bytes === undefined ? undefined : readImage(bytes);
    if (read === undefined || !("problem" in read)) return [];
    const { code, message, remedy } = read.problem;
    return [
      { code, severity: "error" as const, where: { file: IMAGES + file }, what: message, remedy },
    ];
  });
}
