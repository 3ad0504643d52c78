import type { Location } from "@panorama/schema";
import type { Nodes, Text } from "mdast";
import type { Chapter } from "./chapter.ts";
import { sourceOffsets } from "./source-offsets.ts";

/** A node as it stands in the file. */
export function sourceOf({ text }: Chapter, { position }: Nodes): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** Line and column of a node, or of what stands `index` characters into its source. */
export function placeOf(chapter: Chapter, node: Nodes, index = 0): Location {
  const start = node.position?.start;
  if (start === undefined) return { file: chapter.file };
  const before = sourceOf(chapter, node).slice(0, index).split("\n");
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
  return { file: chapter.file, line: start.line + before.length - 1, column };
}

/** From where to where a piece of a node's source stands: the whole node, unless told. */
export function extentOf(
  chapter: Chapter,
  node: Nodes,
  from = 0,
  to = sourceOf(chapter, node).length,
): Location {
  const { line: endLine, column: endColumn } = placeOf(chapter, node, to);
  return {
    ...placeOf(chapter, node, from),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

/** From where to where the characters `from` to `to` of a text stand. */
export function extentInText(chapter: Chapter, node: Text, from: number, to: number): Location {
  const offsets = sourceOffsets(node.value, sourceOf(chapter, node));
  return extentOf(chapter, node, offsets[from] ?? 0, offsets[to] ?? 0);
}
