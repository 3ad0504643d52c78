import type { Issue, Location } from "@panorama/schema";
import type { Nodes, Parents } from "mdast";
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
import { extentOf, sourceOf } from "../markdown/place-of.ts";
import { foreignUnitIssue } from "./foreign-unit-issue.ts";
import { lexiconOf } from "./lexicon-of.ts";
import { misreadIssue } from "./misread-issue.ts";
import { type Neighbours, neighbourIssue } from "./neighbour-issue.ts";
import { restrictionIssue } from "./restriction-issue.ts";
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
  visit(chapter.tree, (node, index, parent) => {
    if (node.type === "claim") {
      const binding = readBinding(node.binding);
      const whole = extentOf(chapter, node);
      const words = node.value === "" ? whole : wordsExtent(chapter, node);
      const beside = neighboursOf(parent, index);
      const outcome = outcomeOf(node.value, binding, whole, words, beside, evidence);
      claims.push({ id: binding.figure, words: node.value, where: words, outcome });
    }
    if (node.type === "leafDirective" && node.name === "chiffre") {
      const binding = { figure: node.attributes?.figure ?? "", attributes: new Map(), unread: "" };
      const where = extentOf(chapter, node);
      const words = plainText(node).trim();
      const outcome = outcomeOf(words, binding, where, where, { before: "", after: "" }, evidence);
      claims.push({ id: binding.figure, words, where, outcome });
    }
  });
  return claims;
}

/** Where the words of a span stand: between its brackets, so that another wording may replace them. */
function wordsExtent(chapter: Chapter, node: Nodes): Location {
  return extentOf(chapter, node, 1, sourceOf(chapter, node).lastIndexOf("]{"));
}

/** The text on both sides of a span; a span alone in strong or italic words has that of its parent's own place. */
function neighboursOf(parent: Parents | undefined, index: number | undefined): Neighbours {
  if (parent === undefined || index === undefined) return { before: "", after: "" };
  const text = (position: number) => {
    const sibling = parent.children[position];
    return sibling?.type === "text" ? sibling.value : "";
  };
  return { before: text(index - 1), after: text(index + 1) };
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
    neighbourIssue(words, beside, subject.figure, where, evidence);
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
