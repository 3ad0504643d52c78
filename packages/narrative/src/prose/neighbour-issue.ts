import type { Figure, Issue, Location } from "@panorama/schema";
import { quoted } from "../claims/quoted.ts";
import { readHedgeAfter } from "../claims/read-hedge.ts";
import { trailingHedge } from "../claims/trailing-hedge.ts";
import { normalWords, Words } from "../claims/words.ts";
import type { Evidence } from "../evidence.ts";
import { foreignUnitIssue } from "./foreign-unit-issue.ts";

/** The text on both sides of a span, in its paragraph. */
export type Neighbours = { readonly before: string; readonly after: string };

const SCALE =
  /^(?:milliers?|millions?|milliards?|mille|cent|pour cent|%|points?|fois)(?![\p{L}\p{N}])/u;

/** Negations, directions and signs in front of a span. */
const LEAD =
  /(?:(?<!\p{L})(?:pas|jamais|ni)|(?<!\p{L})(?:hausse|baisse|augmentation|diminution|progression|recul) (?:de|d')|[\u2212+±])$/u;
/** What makes a change or more of the number behind it. */
const TAIL = /^(?:(?:de|en) (?:plus|moins)|et demie?)(?!\p{L})/u;

/** Words beside a span that change what its number says, and would stand there unproven. */
export function neighbourIssue(
  words: string,
  { before, after }: Neighbours,
  figure: Figure,
  where: Location,
  evidence: Evidence,
): Issue | undefined {
  const next = normalWords(/^[^.,;:!?()«»]*/.exec(after)?.[0] ?? "");
  const previous = normalWords(before);
  const outside = [
    trailingHedge(previous),
    LEAD.exec(previous)?.[0],
    leadingHedge(next),
    SCALE.exec(next)?.[0],
    TAIL.exec(next)?.[0],
  ].find((found) => found !== undefined);
  if (outside !== undefined) return hedgeOutside(words, outside, figure, where);
  return foreignUnitIssue(next, figure, where, evidence);
}

function leadingHedge(next: string): string | undefined {
  const words = new Words(next);
  return readHedgeAfter(words) === undefined ? undefined : next.slice(0, words.at).trim();
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
