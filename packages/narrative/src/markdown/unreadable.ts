import type { Issue } from "@panorama/schema";

const LONGEST = 200_000;
/** A chapter has some hundreds of marks; the parser's time grows with their square. */
const MOST_MARKS = 4_000;
const DEEPEST = 20;
const MOST_BOXES = 200;

/** Controls, lone surrogates, and what turns the direction of writing or takes no room: no reader sees them. */
const INVISIBLE =
  /[^\P{Cc}\t\n\r]|[\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufffc]|\u034f|[\ufe00-\ufe0f]|(?!^)\ufeff/u;

/** Why a text would take the parser beyond reason, or hide something from its readers; undefined where it is sound. */
export function unreadable(file: string, text: string): Issue | undefined {
  const reasons = [tooLong, tooMarked, tooBoxed, tooDeep, hidden];
  for (const reason of reasons) {
    const issue = reason(file, text);
    if (issue !== undefined) return issue;
  }
  return undefined;
}

function tooLong(file: string, text: string): Issue | undefined {
  if (text.length <= LONGEST) return undefined;
  return {
    code: "chapitre-trop-long",
    severity: "error",
    where: { file },
    what: `Le chapitre dépasse ${LONGEST} signes.`,
    remedy: "Le partager en plusieurs fichiers.",
  };
}

function tooMarked(file: string, text: string): Issue | undefined {
  const marks = text.match(/[*_[\]<`]/g)?.length ?? 0;
  if (marks <= MOST_MARKS) return undefined;
  return {
    code: "chapitre-illisible",
    severity: "error",
    where: { file },
    what: `Le chapitre contient ${marks} signes de mise en forme.`,
    remedy: "Vérifier qu’il s’agit bien d’un texte, et retirer les signes répétés.",
  };
}

function tooBoxed(file: string, text: string): Issue | undefined {
  const boxes = text.match(/^[ \t]*:{3}/gm)?.length ?? 0;
  if (boxes <= MOST_BOXES) return undefined;
  return {
    code: "chapitre-illisible",
    severity: "error",
    where: { file },
    what: `Le chapitre a ${boxes} lignes qui ouvrent ou ferment un encadré.`,
    remedy: "Vérifier qu’il s’agit bien d’un texte, et le partager en plusieurs fichiers.",
  };
}

function tooDeep(file: string, text: string): Issue | undefined {
  const deep = text.split(/\r\n|\n|\r/).findIndex((line) => {
    const lead = line.match(/^(?:[\s>*+-]|\d{1,9}[.)])+/)?.[0].replace(/\s\s?/g, " ").length ?? 0;
    return lead > 2 * DEEPEST;
  });
  if (deep < 0) return undefined;
  return {
    code: "chapitre-illisible",
    severity: "error",
    where: { file, line: deep + 1 },
    what: "Cette ligne est imbriquée trop profondément.",
    remedy: "Réduire les retraits, les puces ou les chevrons en tête de ligne.",
  };
}

function hidden(file: string, text: string): Issue | undefined {
  const found = INVISIBLE.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).split(/\r\n|\n|\r/);
  const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "caractere-invisible",
    severity: "error",
    where: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    what: `Le caractère U+${number} est invisible ou change le sens de lecture.`,
    remedy: "L’effacer, puis retaper le mot à la main.",
  };
}
