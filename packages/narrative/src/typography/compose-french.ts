import { type Draft, type Edit, openMatches, revise } from "./draft.ts";
import { type FrenchRule, frenchRules } from "./french-rules.ts";
import { draftOf, keptAsWritten } from "./kept-as-written.ts";

/**
 * A text as French sets it: no-break spaces (narrow before ; : ! ? % and inside « », between thousands; full between a
 * number and its unit or its word), typographic apostrophes, `n°`, raised ordinals. Addresses and `names` stay as they
 * are written, as do marks inside words (`10:30`), at the start of a line or after an opening bracket. Setting a text
 * twice changes nothing more.
 *
 * @example
 * import { composeFrench } from "@panorama/narrative";
 *
 * composeFrench("L'image: 12 500 films !"); //=> "L’image\u202f: 12\u202f500\u00a0films\u202f!"
 * composeFrench("«Passeurs d'images», 2ème édition", ["Passeurs d'images"]); //=> "«\u202fPasseurs d'images\u202f», 2ᵉ édition"
 */
export function composeFrench(text: string, names: readonly string[] = []): string {
  return composeDraft(draftOf(text, keptAsWritten(names))).text;
}

/** Every rule in turn. */
export function composeDraft(draft: Draft): Draft {
  return frenchRules.reduce(
    (done, { find, put }) =>
      revise(
        done,
        Array.from(openMatches(done, find), (match) => editOf(match, put)),
      ),
    draft,
  );
}

/** What changes, without what stays at its end: a mark found with its space remains in the node where it was. */
function editOf(match: RegExpExecArray, put: FrenchRule["put"]): Edit {
  const found = match[0];
  const set = typeof put === "string" ? put.replace("$1", () => match[1] ?? "") : put(found);
  let same = 0;
  while (same < Math.min(found.length, set.length) && found.at(-1 - same) === set.at(-1 - same)) {
    same++;
  }
  return {
    from: match.index,
    to: match.index + found.length - same,
    put: set.slice(0, set.length - same),
  };
}
