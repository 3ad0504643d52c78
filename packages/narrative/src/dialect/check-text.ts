import type { Issue } from "@panorama/schema";
import type { Text } from "mdast";
import type { Chapter } from "../markdown/chapter.ts";
import { extentInText } from "../markdown/place-of.ts";

/** Calls of notes that the chapter does not hold: Markdown leaves them as text. */
export function checkText(chapter: Chapter, node: Text): Issue[] {
  return [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ 0: call, 1: name = "", index }) => ({
    code: "note-inconnue",
    severity: "error",
    where: extentInText(chapter, node, index, index + call.length),
    what: `La note « ${name} » n’est pas rédigée dans ce chapitre.`,
    remedy: `Ajouter à la fin du chapitre une ligne « [^${name}]: … ».`,
  }));
}
