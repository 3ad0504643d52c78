import type { Chapter } from "@panorama/narrative";
import type { Content } from "@panorama/typeset";
import { chapterBlocks } from "./blocks/chapter-blocks.ts";
import { settingOf } from "./blocks/setting.ts";
import { plainTitle, titleOf } from "./chapter-title.ts";
import type { Themed } from "./material.ts";
import { chapterHead } from "./pages/chapter-opening.ts";
import { type ChapterEntry, type Part, partOpening } from "./pages/part-opening.ts";

/** A part as it is read: a `#` chapter, and the `##` chapters up to the next part. */
type Gathered = { readonly opening: Chapter; readonly chapters: Chapter[] };

/** Parts and chapters in their order. */
export function body(material: Themed): Content[] {
  let number = 0;
  return gatherParts(material.edition.chapters).map(({ opening, chapters }): Content => {
    const part: Part = {
      ...entryOf(opening),
      number: isNumbered(opening) ? ++number : undefined,
      chapters: chapters.map(entryOf),
    };
    return {
      stack: [
        partOpening(part, material),
        ...chapterBlocks(opening.tree, settingOf(opening, material, 3)),
        ...chapters.map(
          (chapter): Content => ({
            stack: [
              ...chapterHead(entryOf(chapter), part, material.theme),
              ...chapterBlocks(chapter.tree, settingOf(chapter, material, 4)),
            ],
            role: "Sect",
            from: placeOf(chapter),
          }),
        ),
      ],
      role: "Part",
      from: placeOf(opening),
    };
  });
}

function gatherParts(chapters: readonly Chapter[]): Gathered[] {
  const parts: Gathered[] = [];
  for (const chapter of chapters) {
    const last = parts.at(-1);
    if (last === undefined || titleOf(chapter)?.depth === 1) {
      parts.push({ opening: chapter, chapters: [] });
    } else last.chapters.push(chapter);
  }
  return parts;
}

/** Chapters whose file begins with 00 come before the numbered parts. */
function isNumbered({ file }: Chapter): boolean {
  return !file.startsWith("chapters/00");
}

function entryOf(chapter: Chapter): ChapterEntry {
  return { id: chapter.file, title: plainTitle(chapter) };
}

/** Where a chapter has its title: what is found amiss in its blocks has a line of its own. */
function placeOf(chapter: Chapter): string {
  return `${chapter.file}:${titleOf(chapter)?.position?.start.line ?? 1}`;
}
