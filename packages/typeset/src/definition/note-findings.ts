import type { Finding } from "../finding.ts";
import { type NoteDefinition, whereOf } from "./expanded.ts";

/** A note is read where it is called; what only decorates calls none. */
export function unreadNote({ mark, meaning }: NoteDefinition): Finding {
  return {
    code: "note-hors-du-texte",
    severity: "error",
    where: whereOf(meaning),
    message: `La note ${mark} est appelée depuis un en-tête, un pied de page ou un décor\u00a0: elle ne serait ni lue ni imprimée.`,
    remedy: "Appeler la note depuis le texte.",
  };
}

/** A note stands at the foot of what calls it; a note has no foot. */
export function nestedNote({ mark, meaning }: NoteDefinition): Finding {
  return {
    code: "note-dans-une-note",
    severity: "error",
    where: whereOf(meaning),
    message: `La note ${mark} en appelle une autre\u00a0: on ne saurait où l’imprimer.`,
    remedy: "Fondre les deux notes en une.",
  };
}
