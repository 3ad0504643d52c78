import { type Chapter, placeOf, sourceOf } from "@panorama/narrative";
import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { firstUnprintable, unprintableIssue } from "./check-glyphs.ts";

/** Characters without a glyph that the file does not show: an entity stands for them. */
export function checkGlyphsOfChapter(chapter: Chapter): Issue[] {
  const issues: Issue[] = [];
  visit(chapter.tree, (node) => {
    const character = firstUnprintable(textOf(node))?.character;
    if (character === undefined || sourceOf(chapter, node).includes(character)) return;
    issues.push(unprintableIssue(placeOf(chapter, node), character));
  });
  return issues;
}

function textOf(node: Nodes): string {
  if (node.type === "containerDirective" || node.type === "leafDirective") {
    return Object.values(node.attributes ?? {}).join(" ");
  }
  return "value" in node ? node.value : "";
}
