import type { Chapter } from "@panorama/narrative";
import type { Issue } from "@panorama/schema";
import type { DocumentDefinition } from "@panorama/typeset";
import { visit } from "unist-util-visit";

/**
 * Words of the chapters that the document does not have as often: the last look at a document before it is set. That every
 * word of the document is on a page, typesetting sees to.
 */
export function lostWords(chapters: readonly Chapter[], { content }: DocumentDefinition): Issue[] {
  const left = new Map<string, number>();
  for (const word of wordsIn(textsOf(content))) left.set(word, (left.get(word) ?? 0) + 1);
  return chapters.flatMap((chapter) => {
    const lost = wordsIn(proseOf(chapter)).filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0;
    });
    return lost.length === 0 ? [] : [lostIn(chapter, lost)];
  });
}

function lostIn({ file }: Chapter, words: readonly string[]): Issue {
  return {
    code: "texte-perdu",
    severity: "error",
    where: { file },
    what: `Des mots de ce chapitre ne sont pas dans le document : « ${words.slice(0, 8).join(" ")} ».`,
    remedy: "Signaler ce chapitre : la mise en page ne doit rien perdre.",
  };
}

function proseOf({ tree }: Chapter): string[] {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (node.type === "text" || node.type === "claim" || node.type === "exemption") {
      texts.push(node.value);
    }
  });
  return texts;
}

/** Every text of a definition, whatever holds it. */
function textsOf(content: unknown): string[] {
  if (typeof content === "string") return [content];
  if (Array.isArray(content)) return content.flatMap(textsOf);
  if (content === null || typeof content !== "object") return [];
  return Object.entries(content).flatMap(([key, value]) =>
    unsaid.has(key) || typeof value === "function" ? [] : textsOf(value),
  );
}

/** What a definition says of its texts, not in them. */
const unsaid = new Set([
  "svg",
  "image",
  "alt",
  "style",
  "font",
  "color",
  "id",
  "link",
  "from",
  "fill",
  "tocItem",
  "tocStyle",
  "textStyle",
  "numberStyle",
]);

/** Letters and figures that stand together, without the places where they may break. */
function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.replaceAll("\u00ad", "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
