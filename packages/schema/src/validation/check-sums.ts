import type { Codebook } from "../codebook.ts";
import type { Issue } from "../issue.ts";
import type { Observation } from "../observation.ts";
import { observationIssue } from "./observation-issue.ts";

/** Values of one indicator that, taken together, are too large to be added exactly. */
export function checkSums(observations: readonly Observation[], book: Codebook): Issue[] {
  const sums = new Map<string, number>();
  const issues: Issue[] = [];
  for (const observation of observations) {
    const { indicator, value } = observation;
    if (value === null) continue;
    const before = sums.get(indicator) ?? 0;
    const sum = before + 2 * Math.round(value * (book.indicators.get(indicator)?.scale ?? 1));
    sums.set(indicator, sum);
    if (sum > Number.MAX_SAFE_INTEGER && before <= Number.MAX_SAFE_INTEGER) {
      issues.push(
        observationIssue(
          observation,
          "somme-trop-grande",
          `Jusqu’à cette ligne, les valeurs de « ${indicator} » dépassent ensemble ce qui se calcule exactement (2^53).`,
          "Vérifier la saisie : des chiffres sont sans doute répétés.",
        ),
      );
    }
  }
  return issues;
}
