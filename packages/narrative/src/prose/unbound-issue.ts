import { type Figure, type Issue, type Location, printWithUnit } from "@panorama/schema";
import type { Claim } from "../claims/claim.ts";
import { judgeClaim } from "../claims/judge-claim.ts";
import type { Lexicon } from "../claims/lexicon.ts";
import { parseClaim } from "../claims/parse-claim.ts";
import { proposeWordings } from "../claims/propose-wordings.ts";
import { quoted } from "../claims/quoted.ts";
import { readAmount } from "../claims/read-amount.ts";
import { normalWords, Words } from "../claims/words.ts";
import type { Evidence } from "../evidence.ts";
import type { FoundNumber } from "./find-numbers.ts";
import { lexiconOf } from "./lexicon-of.ts";
import { suggestFigures } from "./suggest-figures.ts";

/** A number that nothing proves, with the figures that it may speak of and what could truly be said of the first. */
export function unboundIssue(
  text: string,
  found: FoundNumber,
  where: Location,
  evidence: Evidence,
): Issue {
  const number = text.slice(found.from, found.to);
  const shown = number.length > 40 ? "…" : number;
  const amount = readAmount(new Words(normalWords(text.slice(found.from, found.to + 60))));
  const following = text.slice(found.to, found.to + 60);
  const figures = amount === undefined ? [] : suggestFigures(amount, following, evidence);
  const [first] = figures;
  const bound =
    first === undefined ? `[${shown}]{=code.du.chiffre}` : bind(text, found, first, evidence);
  return {
    code: "nombre-non-lie",
    severity: "error",
    where,
    what: `${quoted(number)} n’est lié à aucun chiffre : rien ne prouve qu’il est juste.`,
    ...(first !== undefined && {
      why: `${figures.length > 1 ? "Chiffres les plus proches" : "Chiffre le plus proche"} : ${figures.map(nameFigure).join(", ")}.`,
    }),
    remedy: `Écrire ${bound} ; pour un nombre qui ne vient pas des données, [${shown}]{libre="la raison"}, ou le donner avec sa source sous « faits » dans edition.yaml.`,
  };
}

/** The words around a number bound to a figure, and true of it. */
function bind(text: string, found: FoundNumber, figure: Figure, evidence: Evidence): string {
  const lexicon = lexiconOf(figure, evidence);
  const phrase = phraseAround(text, found, lexicon);
  const kind = phrase?.claim.statement.kind;
  if (phrase === undefined || (kind !== "amount" && kind !== "range")) return `[]{=${figure.id}}`;
  const subject = { figure, base: null, parts: [] };
  const { words, claim } = phrase;
  const holds = judgeClaim(claim, subject, evidence.tolerances).kind === "holds";
  const [best = ""] = holds
    ? [words]
    : proposeWordings(words, claim, subject, lexicon, evidence.tolerances);
  return `[${best}]{=${figure.id}}`;
}

/** The longest phrase around a number that the grammar reads: « près de 250 000 bénéficiaires ». */
function phraseAround(
  text: string,
  { from, to }: FoundNumber,
  lexicon: Lexicon,
): { words: string; claim: Claim } | undefined {
  const before = text.slice(Math.max(0, from - 30), from).split(/(?<=[\s\u00a0\u202f])/);
  const after = text.slice(to, to + 40).split(/(?=[\s\u00a0\u202f.,;:!?)])/);
  for (let left = Math.min(4, before.length); left >= 0; left--) {
    for (let right = Math.min(4, after.length); right >= 0; right--) {
      const lead = before.slice(before.length - left).join("");
      const words = (lead + text.slice(from, to) + after.slice(0, right).join("")).trim();
      const claim = parseClaim(words, lexicon);
      if ("statement" in claim) return { words, claim };
    }
  }
  return undefined;
}

function nameFigure(figure: Figure): string {
  return `${figure.id} (${printWithUnit(figure)})`;
}
