import type { Issue } from "@panorama/schema";
import { proposeWordings } from "../claims/propose-wordings.ts";
import { tellVerdict } from "../claims/tell-verdict.ts";
import type { Evidence } from "../evidence.ts";
import type { BoundClaim } from "./bound-claims.ts";

/** What is wrong with the places that name a figure: false, unproven, misread, or naming nothing. */
export function checkClaims(claims: readonly BoundClaim[], evidence: Evidence): Issue[] {
  return claims.flatMap(({ words, where, outcome }) => {
    if (outcome.kind === "refused") return outcome.issues;
    if (outcome.kind === "inserted" || outcome.verdict.kind === "holds") return [];
    const { claim, subject, lexicon, verdict } = outcome;
    const wordings =
      verdict.kind === "unfit"
        ? []
        : proposeWordings(words, claim, subject, lexicon, evidence.tolerances);
    const telling = tellVerdict(words, claim, subject, verdict, wordings, evidence.editions);
    if (telling === undefined) return [];
    return { ...telling, where, ...(wordings.length > 0 && { replacements: wordings }) };
  });
}
