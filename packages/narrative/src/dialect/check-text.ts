import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { firstUnprintable, unprintableIssue } from "../edition/check-glyphs.ts";
import { boundSpan } from "./dialect.ts";
import type { Chapter } from "./parse-chapter.ts";
import { placeOf, sourceOf } from "./place-of.ts";
import { unknownName } from "./unknown-name.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a run of text holds that cannot be printed as it stands: bound spans, calls of notes, characters. */
export function checkText(
  chapter: Chapter,
  node: Extract<Nodes, { type: "text" }>,
  vocabulary: Vocabulary,
): Issue[] {
  return [
    ...checkCharacters(chapter, node),
    ...checkNotes(chapter, node),
    ...checkSpans(chapter, node, vocabulary),
  ];
}

/** The text itself, not its source: an entity may stand for a character that the fonts lack. */
function checkCharacters(chapter: Chapter, node: Extract<Nodes, { type: "text" }>): Issue[] {
  const character = firstUnprintable(node.value)?.character;
  const written = character !== undefined && sourceOf(chapter, node).includes(character);
  if (character === undefined || written) return [];
  return [unprintableIssue(placeOf(chapter, node), character)];
}

function checkNotes(chapter: Chapter, node: Extract<Nodes, { type: "text" }>): Issue[] {
  return found(chapter, node, /\[\^([^\]\s]+)\]/g).map(({ groups: [name = ""], where }) => ({
    code: "note-inconnue",
    severity: "error",
    where,
    what: `La note « ${name} » n’est pas rédigée dans ce chapitre.`,
    remedy: `Ajouter à la fin du chapitre une ligne « [^${name}]: … ».`,
  }));
}

function checkSpans(
  chapter: Chapter,
  node: Extract<Nodes, { type: "text" }>,
  { figures }: Vocabulary,
): Issue[] {
  return found(chapter, node, boundSpan).flatMap(({ groups: [words = "", id = ""], where }) => {
    if (words !== "") {
      return {
        code: "crochets-non-vides",
        severity: "error" as const,
        where,
        what: `« ${words} » est écrit à la main devant {=${id}}.`,
        remedy: `Laisser les crochets vides : []{=${id}} ; le nombre est inséré avec ce que l’on en sait.`,
      };
    }
    const figure = figures.get(id);
    if (figure === undefined) {
      return unknownName(where, "chiffre-inconnu", "Chiffre", id, figures.keys());
    }
    if (figure.value !== null) return [];
    return {
      code: "chiffre-sans-valeur",
      severity: "error" as const,
      where,
      what: `Aucune structure n’a renseigné « ${id} ».`,
      remedy: "Retirer la phrase, ou ajouter la valeur à observations.csv.",
    };
  });
}

/** What a pattern finds in the text, placed where the same words stand in the source. */
function found(
  chapter: Chapter,
  node: Extract<Nodes, { type: "text" }>,
  pattern: RegExp,
): { groups: (string | undefined)[]; where: Issue["where"] }[] {
  const source = sourceOf(chapter, node);
  let from = 0;
  return [...node.value.matchAll(pattern)].map(([words, ...groups]) => {
    const index = source.indexOf(words, from);
    if (index >= 0) from = index + words.length;
    return { groups, where: placeOf(chapter, node, Math.max(0, index)) };
  });
}
