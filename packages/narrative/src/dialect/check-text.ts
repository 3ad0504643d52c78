import type { Issue } from "@panorama/schema";
import type { Text } from "mdast";
import { quoted } from "../claims/quoted.ts";
import type { Chapter } from "../markdown/chapter.ts";
import { LONE_CALL } from "../markdown/lone-call.ts";
import { extentOf, sourceOf } from "../markdown/place-of.ts";
import { sourceOffsets } from "../markdown/source-offsets.ts";

/**
 * Marks that were meant to shape the text and that Markdown left in it: unclosed, or of another dialect. One star counts only
 * before a word; underscores only at the ends of words, for addresses have them too.
 */
const LEFT_OVER =
  /\*{2,}|(?<![^\s(«])\*(?=\p{L})|(?<!\S)__|__(?!\S)|~~|(?<!=)==(?=[^\s=])|(?<!\[)\]\{(?!=|libre)|\]\[|^\[[ xX]\](?= )/gu;

/** What is left in a text that was meant to be more: calls of notes that are not there, marks that would be printed. */
export function checkText(chapter: Chapter, node: Text): Issue[] {
  const calls = [...node.value.matchAll(LONE_CALL)];
  const marks = [...node.value.matchAll(LEFT_OVER)];
  if (calls.length + marks.length === 0) return [];
  const source = sourceOf(chapter, node);
  const offsets = sourceOffsets(node.value, source);
  const extent = (from: number, length: number) =>
    extentOf(chapter, node, offsets[from], offsets[from + length]);
  // « \\*\\* » asks for stars.
  const meant = marks.filter(({ index }) => source[offsets[index] ?? 0] !== "\\");
  return [
    ...calls.map(({ 0: call, 1: name = "", index }) => ({
      code: "note-inconnue",
      severity: "error" as const,
      where: extent(index, call.length),
      what: `La note ${quoted(name)} n’est pas rédigée dans ce chapitre.`,
      remedy: `Ajouter à la fin du chapitre une ligne « [^${name}]: … ».`,
    })),
    ...meant.map(({ 0: mark, index }) => ({
      code: "signe-de-mise-en-forme",
      severity: "error" as const,
      where: extent(index, mark.length),
      what: `${quoted(mark)} s’imprimerait tel quel.`,
      remedy: "Fermer par les mêmes signes ce qu’ils ouvrent, ou les retirer.",
    })),
  ];
}
