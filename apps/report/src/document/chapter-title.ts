import type { Chapter } from "@panorama/narrative";
import type { Heading } from "mdast";
import { toString as plainText } from "mdast-util-to-string";

/** The heading that opens a chapter's file: of depth 1 where it opens a part. */
export function titleOf({ tree }: Chapter): Heading | undefined {
  return tree.children.find((node): node is Heading => node.type === "heading" && node.depth < 3);
}

/** Its words; a title breaks between them only. */
export function plainTitle(chapter: Chapter): string {
  return plainText(titleOf(chapter)).replaceAll("\u00ad", "");
}
