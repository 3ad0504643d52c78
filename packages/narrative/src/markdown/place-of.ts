import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import type { Chapter } from "./parse-chapter.ts";

/** A node as it stands in the file. */
export function sourceOf({ text }: Chapter, { position }: Nodes): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** Line and column of a node, or of what stands `index` characters into its source. */
export function placeOf(chapter: Chapter, node: Nodes, index = 0): Issue["where"] {
  const start = node.position?.start;
  if (start === undefined) return { file: chapter.file };
  const before = sourceOf(chapter, node).slice(0, index).split("\n");
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
  return { file: chapter.file, line: start.line + before.length - 1, column };
}
