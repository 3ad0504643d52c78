import type { Issue, Location } from "@panorama/schema";
import type { Nodes } from "mdast";
import type { LeafDirective } from "mdast-util-directive";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Claim } from "../claims/claim.ts";
import { judgeClaim } from "../claims/judge-claim.ts";
import type { Lexicon } from "../claims/lexicon.ts";
import { parseClaim } from "../claims/parse-claim.ts";
import type { Subject, Verdict } from "../claims/verdict.ts";
import type { Evidence } from "../evidence.ts";
import { readBinding } from "../markdown/binding.ts";
import type { Chapter } from "../markdown/chapter.ts";
import { besideSpan, inlineTexts } from "../markdown/inline-text.ts";
import { extentAt, extentOf, sourceOf } from "../markdown/place-of.ts";
import { foreignUnitIssue } from "./foreign-unit-issue.ts";
import { lexiconOf } from "./lexicon-of.ts";
import { misreadIssue } from "./misread-issue.ts";
import { type Neighbours, neighbourIssue } from "./neighbour-issue.ts";
import { restrictionIssue } from "./restriction-issue.ts";
import { statisticIssue } from "./statistic-issue.ts";
import { subjectOf } from "./subject-of.ts";

/** One place in a chapter that names a figure. */
export type BoundClaim = {
  /** The code that the writer gave. */
  readonly id: string;
  /** Without words the figure's own wording stands there. */
  readonly words: string;
  readonly where: Location;
  readonly outcome:
    | { readonly kind: "refused"; readonly issues: readonly Issue[] }
    | { readonly kind: "inserted"; readonly subject: Subject }
    | {
        readonly kind: "judged";
        readonly claim: Claim;
        readonly subject: Subject;
        readonly lexicon: Lexicon;
        readonly verdict: Verdict;
      };
};

/** Every place of a chapter that names a figure, in order, with what the evidence says of it. */
export function boundClaims(chapter: Chapter, evidence: Evidence): BoundClaim[] {
  const claims: BoundClaim[] = [];
  const texts = inlineTexts(chapter);
  visit(chapter.tree, (node) => {
    if (node.type === "claim") {
      const binding = readBinding(node.binding);
      const whole = extentOf(chapter, node);
      const words = node.value === "" ? whole : wordsExtent(chapter, node);
      const beside = besideSpan(texts, node);
      const outcome = outcomeOf(node.value, binding, whole, words, beside, evidence);
      claims.push({ id: binding.figure, words: node.value, where: words, outcome });
    }
    if (node.type === "leafDirective" && node.name === "chiffre") {
      const binding = { figure: node.attributes?.figure ?? "", attributes: new Map(), unread: "" };
      const whole = extentOf(chapter, node);
      const label = extentOfLabel(chapter, node);
      const words = plainText(node).trim();
      const beside = { before: "", after: "" };
      const outcome = outcomeOf(words, binding, whole, label, beside, evidence);
      claims.push({ id: binding.figure, words, where: label, outcome });
    }
  });
  return claims;
}

/** Where the words of a big figure stand; the whole of it where it has none. */
function extentOfLabel(chapter: Chapter, node: LeafDirective): Location {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const [from, to] = [first?.position?.start.offset, last?.position?.end.offset];
  return from === undefined || to === undefined
    ? extentOf(chapter, node)
    : extentAt(chapter, from, to);
}

/** Where the words of a span stand: between its brackets, so that another wording may replace them. */
function wordsExtent(chapter: Chapter, node: Nodes): Location {
  return extentOf(chapter, node, 1, sourceOf(chapter, node).lastIndexOf("]{"));
}

function outcomeOf(
  words: string,
  binding: ReturnType<typeof readBinding>,
  whole: Location,
  where: Location,
  beside: Neighbours,
  evidence: Evidence,
): BoundClaim["outcome"] {
  const found = subjectOf(binding, whole, evidence);
  if ("issues" in found) return { kind: "refused", issues: found.issues };
  const { subject } = found;
  const misplaced =
    restrictionIssue(words, beside.after, subject.figure, where, evidence) ??
    neighbourIssue(words, beside, subject.figure, where, evidence) ??
    statisticIssue(words, beside, subject.figure, where);
  if (misplaced !== undefined) return { kind: "refused", issues: [misplaced] };
  if (words === "") return insertion(subject, binding, whole);
  const lexicon = lexiconOf(subject.figure, evidence);
  const claim = parseClaim(words, lexicon);
  if ("unread" in claim) {
    const { figure } = subject;
    const issue =
      foreignUnitIssue(claim.unread, figure, where, evidence) ??
      misreadIssue(words, claim.unread, figure, lexicon, where);
    return { kind: "refused", issues: [issue] };
  }
  const verdict = judgeClaim(claim, subject, evidence.tolerances);
  return { kind: "judged", claim, subject, lexicon, verdict };
}

function insertion(
  subject: Subject,
  { figure, attributes }: ReturnType<typeof readBinding>,
  where: Location,
): BoundClaim["outcome"] {
  const problem = (code: string, what: string, remedy: string): BoundClaim["outcome"] => ({
    kind: "refused",
    issues: [{ code, severity: "error", where, what, remedy }],
  });
  if (subject.base !== null) {
    const name = attributes.has("que") ? "que" : "depuis";
    return problem(
      "attribut-invalide",
      `« ${name} » compare, et il n’y a pas de mots entre les crochets.`,
      `Écrire la comparaison : [en hausse]{=${figure} ${name}=${attributes.get(name)}}.`,
    );
  }
  if (subject.figure.value !== null) return { kind: "inserted", subject };
  return problem(
    "chiffre-sans-valeur",
    `Aucune structure n’a renseigné « ${figure} ».`,
    "Retirer la phrase, ou ajouter la valeur aux données de l’édition.",
  );
}
