import type { Location } from "@panorama/schema";
import type { Nodes } from "mdast";
import type { Chapter } from "./chapter.ts";

/** A node as it stands in the file. */
export function sourceOf({ text }: Chapter, { position }: Nodes): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** Line and column of an offset of a chapter. */
export function placeAt({ file, lineStarts }: Chapter, offset: number): Location {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Line and column of a node, or of what stands `index` characters into its source. */
export function placeOf(chapter: Chapter, { position }: Nodes, index = 0): Location {
  const start = position?.start.offset;
  return start === undefined ? { file: chapter.file } : placeAt(chapter, start + index);
}

/** From where to where a part of a chapter stands. */
export function extentAt(chapter: Chapter, from: number, to: number): Location {
  const { line: endLine, column: endColumn } = placeAt(chapter, to);
  return {
    ...placeAt(chapter, from),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

/** From where to where a piece of a node's source stands: the whole node, unless told. */
export function extentOf(
  chapter: Chapter,
  node: Nodes,
  from = 0,
  to = sourceOf(chapter, node).length,
): Location {
  const start = node.position?.start.offset;
  return start === undefined ? { file: chapter.file } : extentAt(chapter, start + from, start + to);
}
