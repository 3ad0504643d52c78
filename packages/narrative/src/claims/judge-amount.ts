import { rangeBand } from "./band.ts";
import type { Statement } from "./claim.ts";
import { decide, decideHedged } from "./decide.ts";
import type { Known } from "./known.ts";
import type { Tolerances } from "./tolerances.ts";
import { isPercent, type Subject, unfit, type Verdict } from "./verdict.ts";

/** Judges a number or a range said of one figure. */
export function judgeAmount(
  statement: Extract<Statement, { kind: "amount" | "range" }>,
  { figure, base }: Subject,
  known: Known,
  tolerances: Tolerances,
): Verdict {
  if (base !== null) return unfit("needs-no-base");
  const amounts = statement.kind === "range" ? [statement.from, statement.to] : [statement.amount];
  const measure = isPercent(figure) ? "percent" : "count";
  if (amounts.some((amount) => amount.measure !== measure)) {
    return unfit(measure === "percent" ? "needs-percent" : "needs-count");
  }
  if (statement.kind === "amount") {
    return decideHedged(statement.hedge, statement.amount, known, tolerances);
  }
  const { from, to, toExcluded } = statement;
  return decide(rangeBand(from, to, toExcluded, tolerances), known, "ceiling");
}
