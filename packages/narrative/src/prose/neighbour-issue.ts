import type { Figure, Issue, Location } from "@panorama/schema";
import { quoted } from "../claims/quoted.ts";
import { readHedgeAfter } from "../claims/read-hedge.ts";
import { trailingHedge } from "../claims/trailing-hedge.ts";
import { normalWords, Words } from "../claims/words.ts";
import type { Evidence } from "../evidence.ts";
import { SPAN } from "../markdown/inline-text.ts";
import { foreignUnitIssue } from "./foreign-unit-issue.ts";

/** The text on both sides of a span, in its paragraph. */
export type Neighbours = { readonly before: string; readonly after: string };

const SCALE =
  /^(?:milliers?|millions?|milliards?|mille|cent|pour cent|%|points?|fois)(?![\p{L}\p{N}])/u;

/** Negations and directions in front of a span: « n’atteint pas », « a augmenté de », « gagne ». */
const LEAD = new RegExp(
  `(?<!\\p{L})(?:${[
    ...["(?<!non )pas", "jamais", "ni", "à peine", "jusqu'(?:à|aux?)"],
    "(?:hausse|baisse|augmentation|diminution|progression|recul) (?:de|d')",
    "(?:augmenté|progressé|crû|grandi|baissé|diminué|reculé|augmente|progresse|diminue|recule)(?:nt)? (?:de|d')",
    "(?:gagné|perdu|gagne|perd)(?:nt|ent)?",
  ].join("|")})$`,
  "u",
);
const SIGN = /[-\u2212+±]$/;

/** What makes a change of the number in front of it, or more; not « de plus en plus », « en plus d’être ». */
const TAIL =
  /^(?:de (?:plus|moins)(?! en )|en (?:plus|moins)(?! d)|de trop|supplémentaires?|et demie?|,? ?voire (?:plus|moins|davantage))(?!\p{L})/u;

/** Words beside a span that change what its number says, and would stand there unproven. */
export function neighbourIssue(
  words: string,
  { before, after }: Neighbours,
  figure: Figure,
  where: Location,
  evidence: Evidence,
): Issue | undefined {
  const previous = normalWords(before.replace(/[\s\u00a0,:()]+$/u, ""));
  const close = normalWords(after.replace(/^[\s\u00a0(]+/u, ""));
  const next = /^[^.,;:!?()«»]*/.exec(close)?.[0].trim() ?? "";
  const outside = [
    trailingHedge(previous),
    close.includes(" mais ") ? undefined : LEAD.exec(previous)?.[0],
    SIGN.exec(before)?.[0],
    previous.endsWith("entre") && next.startsWith(`et ${SPAN}`) ? "entre" : undefined,
    leadingHedge(next),
    SCALE.exec(next)?.[0],
    TAIL.exec(close)?.[0],
  ].find((found) => found !== undefined);
  if (outside !== undefined) return hedgeOutside(words, outside, figure, where);
  const noun = normalWords(figure.unit.plural).split(" ")[0] ?? "";
  const saysUnit = noun.length > 1 && normalWords(words).includes(noun.slice(0, -1));
  return saysUnit ? undefined : foreignUnitIssue(next, figure, where, evidence);
}

/** A hedge behind the number: « environ », or another that ends the clause; « et plus encore » is none. */
function leadingHedge(next: string): string | undefined {
  const words = new Words(next);
  const hedge = readHedgeAfter(words);
  if (hedge === undefined || (words.rest !== "" && !next.startsWith("environ"))) return undefined;
  return next.slice(0, words.at).trim();
}

function hedgeOutside(words: string, outside: string, figure: Figure, where: Location): Issue {
  const shown = words === "" ? "ce chiffre" : quoted(words);
  return {
    code: "nuance-hors-crochets",
    severity: "error",
    where,
    what: `${quoted(outside)} se tient hors des crochets, à côté de ${shown} : personne ne vérifierait l’ensemble.`,
    remedy:
      words === ""
        ? `Écrire toute l’affirmation entre les crochets : […]{=${figure.id}}.`
        : "Mettre ces mots entre les crochets, où ils seront vérifiés, ou les retirer.",
  };
}
