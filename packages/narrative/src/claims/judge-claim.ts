import type { Claim } from "./claim.ts";
import { judgeAmount } from "./judge-amount.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { judgeRank } from "./judge-rank.ts";
import { knownOf } from "./known.ts";
import type { Tolerances } from "./tolerances.ts";
import { type Subject, unfit, type Verdict } from "./verdict.ts";

/**
 * Judges a claim over a figure's value and bounds: by interval arithmetic, exactly. A claim about a figure that nobody
 * reported is unfit, never false.
 *
 * @example
 * import { judgeClaim, parseClaim, standardTolerances } from "@panorama/narrative";
 * import { exampleFigure } from "./figures.ts";
 *
 * const subject = { figure: exampleFigure(250458), base: null, parts: [] };
 * const judged = (words: string) => {
 *   const claim = parseClaim(words, { units: [], restrictions: [] });
 *   return "statement" in claim && judgeClaim(claim, subject, standardTolerances).kind;
 * };
 * judged("près de 250 000"); //=> "fails"
 * judged("plus de 250 000"); //=> "holds"
 */
export function judgeClaim(claim: Claim, subject: Subject, tolerances: Tolerances): Verdict {
  const { statement } = claim;
  const declared = claim.declared !== "";
  const known = knownOf(subject.figure, declared);
  if (known === undefined) return unfit("no-value");
  switch (statement.kind) {
    case "amount":
    case "range":
      return judgeAmount(statement, subject, known, tolerances);
    case "rank":
      if (subject.base !== null) return unfit("needs-no-base");
      return subject.parts.length === 0
        ? unfit("needs-parts")
        : judgeRank(statement, subject, declared);
    default: {
      if (subject.base === null) return unfit("needs-base");
      const before = knownOf(subject.base, declared);
      if (before === undefined) return unfit("base-without-value");
      return judgeComparison(statement, subject.figure, subject.base, known, before, tolerances);
    }
  }
}
