import type { Edition, Issue } from "@panorama/schema";
import type { Band } from "./band.ts";
import type { Claim } from "./claim.ts";
import type { Doubt } from "./known.ts";
import { quoted } from "./quoted.ts";
import { type BandUnit, tellBand, tellExact } from "./tell-band.ts";
import { tellComparison } from "./tell-comparison.ts";
import { tellFigure } from "./tell-figure.ts";
import { isPercent, type Misfit, type Subject, type Verdict } from "./verdict.ts";

/** What a verdict says to the writer: undefined where there is nothing to say. */
type Telling = Pick<Issue, "code" | "severity" | "what" | "why" | "remedy">;

/** Tells a verdict in French: what is wrong, the figure with what is known of it, and the wordings that hold. */
export function tellVerdict(
  words: string,
  claim: Claim,
  subject: Subject,
  verdict: Verdict,
  wordings: readonly string[],
  editions: readonly Edition[],
): Telling | undefined {
  if (verdict.kind === "holds") return undefined;
  const figures = [subject.figure, ...(subject.base === null ? [] : [subject.base])];
  const facts = figures.map((figure) => `${tellFigure(figure, editions)}.`).join(" ");
  const meaning = verdict.kind === "unfit" ? [] : tellMeaning(words, claim, subject, verdict.band);
  const compared = tellComparison(subject, claim.statement.kind === "rank");
  const why = (...sentences: string[]) => [facts, ...compared, ...sentences].join(" ");
  const remedy = proposal(wordings, compared.length > 0);
  switch (verdict.kind) {
    case "fails":
      return {
        code: "affirmation-fausse",
        severity: "error",
        what: `${quoted(words)} est faux.`,
        why: why(...meaning),
        remedy,
      };
    case "open":
      return {
        code: "affirmation-incertaine",
        severity: "warning",
        what: `${quoted(words)} n’est pas prouvé : ${reasons(verdict.doubts)}.`,
        why: why(...meaning),
        remedy,
      };
    case "loose":
      return {
        code: "affirmation-lointaine",
        severity: "warning",
        what: `${quoted(words)} est vrai, mais si loin de la valeur que la phrase n’apprend rien.`,
        why: why(),
        remedy,
      };
    case "unfit":
      return {
        code: "affirmation-inadaptee",
        severity: "error",
        what: `${quoted(words)} ne peut pas se dire de ce chiffre : ${misfits[verdict.misfit].what}.`,
        why: why(),
        remedy: misfits[verdict.misfit].remedy,
      };
  }
}

function proposal(wordings: readonly string[], compared: boolean): string {
  if (wordings.length > 0) {
    return `Écrire ${wordings.map((wording) => `« ${wording} »`).join(", ou ")}.`;
  }
  return compared
    ? "Retirer cette comparaison : les bornes des chiffres ne permettent d’en prouver aucune."
    : "Laisser les crochets vides pour que le chiffre s’écrive avec ce que l’on en sait.";
}

const doubtWords: Record<Doubt, string> = {
  absent: "des réponses manquent, la vraie valeur peut être plus élevée",
  rounded: "la valeur n’est connue qu’arrondie",
  overlapping: "les mêmes peuvent avoir été comptés plusieurs fois",
  approximate: "il repose sur une donnée externe approximative",
  estimated: "une partie des valeurs est estimée ou provisoire",
  break: "la série est rompue, les valeurs ne se comparent pas",
};

function reasons(doubts: readonly Doubt[]): string {
  const known = doubts.map((doubt) => doubtWords[doubt]);
  return known.length === 0 ? "ses bornes laissent la question ouverte" : known.join(" ; ");
}

const misfits: Record<Misfit, { what: string; remedy: string }> = {
  "no-value": {
    what: "aucune structure ne l’a renseigné",
    remedy: "Retirer la phrase, ou ajouter la valeur aux données de l’édition.",
  },
  "base-without-value": {
    what: "le chiffre auquel on le compare n’est pas renseigné, ou il est nul",
    remedy: "Choisir une autre comparaison, ou retirer la phrase.",
  },
  "needs-base": {
    what: "il faut dire à quoi on le compare",
    remedy:
      "Ajouter la comparaison entre les accolades : depuis= et une édition ou un millésime, ou que= et un autre chiffre.",
  },
  "needs-no-base": {
    what: "il est comparé à un autre, et la phrase ne compare pas",
    remedy: "Retirer « depuis » ou « que », ou écrire une hausse, une baisse, un multiple.",
  },
  "other-unit": {
    what: "il est comparé à un chiffre qui ne compte pas la même chose",
    remedy: "Comparer des chiffres de même unité et de même population.",
  },
  "needs-parts": {
    what: "il n’est pas la part d’une ventilation, et n’a donc pas de rang",
    remedy: "Lier le rang à l’une des parts d’une ventilation.",
  },
  "needs-percent": {
    what: "c’est un pourcentage",
    remedy: "Écrire un pourcentage ou une fraction, ou lier la phrase au nombre dont il est tiré.",
  },
  "needs-count": {
    what: "ce n’est pas un pourcentage",
    remedy: "Écrire un nombre, ou lier la phrase à la part correspondante.",
  },
};

/** For which values the words are true. */
function tellMeaning(words: string, claim: Claim, subject: Subject, band: Band | null): string[] {
  if (band === null) return [];
  const { statement } = claim;
  const unit = unitOf(claim, subject);
  const amount = "amount" in statement ? statement.amount : null;
  const bare = "hedge" in statement && statement.hedge === "sans-precaution";
  const values =
    bare && amount?.nature === "number"
      ? `qui s’arrondit à ${tellExact(amount.value, unit)}`
      : tellBand(band, unit);
  return [`${quoted(words)} se dit d’une ${nounOf(claim, subject)} ${values}.`];
}

function nounOf({ statement }: Claim, { base }: Subject): string {
  if (base === null) return "valeur";
  if (statement.kind === "change") return statement.direction === "up" ? "hausse" : "baisse";
  return "proportion";
}

function unitOf({ statement }: Claim, { figure }: Subject): BandUnit {
  if (statement.kind === "change") return statement.amount?.measure ?? "percent";
  if (statement.kind === "multiple" || statement.kind === "stable") return "times";
  return isPercent(figure) ? "percent" : "count";
}
