import type { Issue } from "@panorama/schema";
import type { Text } from "mdast";
import { quoted } from "../claims/quoted.ts";
import type { Chapter } from "../markdown/chapter.ts";
import { extentOf, sourceOf } from "../markdown/place-of.ts";
import { sourceOffsets } from "../markdown/source-offsets.ts";

/** Calls of notes that the chapter does not hold: Markdown leaves them as text. */
export function checkText(chapter: Chapter, node: Text): Issue[] {
  const calls = [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)];
  if (calls.length === 0) return [];
  const offsets = sourceOffsets(node.value, sourceOf(chapter, node));
  return calls.map(({ 0: call, 1: name = "", index }) => ({
    code: "note-inconnue",
    severity: "error",
    where: extentOf(chapter, node, offsets[index], offsets[index + call.length]),
    what: `La note ${quoted(name)} n’est pas rédigée dans ce chapitre.`,
    remedy: `Ajouter à la fin du chapitre une ligne « [^${name}]: … ».`,
  }));
}
