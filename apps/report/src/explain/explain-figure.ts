import type { Rule } from "@panorama/aggregation";
import { type BoundClaim, boundClaims } from "@panorama/narrative";
import type { Figure, Observation } from "@panorama/schema";
import type { StudiedEdition } from "../command/check-edition.ts";
import { editionRules } from "../figures/edition-figures.ts";

/** A figure's way back: the rule that made it, the observations it came from, and every place that claims it. */
export type Explanation = {
  readonly figure: Figure;
  readonly rule: Rule;
  readonly observations: readonly Observation[];
  readonly claims: readonly BoundClaim[];
};

/** Explains one of an edition's figures; undefined where the edition has none of that code. */
export function explainFigure(
  id: string,
  { edition, figures, evidence }: StudiedEdition,
): Explanation | undefined {
  const figure = figures.get(id);
  if (figure === undefined) return undefined;
  const { dataset, sheet, chapters } = edition;
  const rule = editionRules(dataset, sheet.edition.code).find(
    ({ code }) => code === figure.receipt.rule,
  );
  if (rule === undefined) throw new Error(`no rule is called ${figure.receipt.rule}`);
  return {
    figure,
    rule,
    observations: figure.receipt.observations.flatMap((row) => dataset.observations[row] ?? []),
    claims: chapters
      .flatMap((chapter) => boundClaims(chapter, evidence))
      .filter((claim) => claim.id === id || baseOf(claim) === id),
  };
}

/** The code of the other figure that a claim compares with. */
function baseOf({ outcome }: BoundClaim): string | undefined {
  return outcome.kind === "refused" ? undefined : outcome.subject.base?.id;
}

/** An explanation as data, for other tools: the claims by their place, words and verdict. */
export function explanationData({ figure, rule, observations, claims }: Explanation) {
  return {
    figure,
    rule,
    observations,
    claims: claims.map(({ where, words, outcome }) => ({
      where,
      words,
      verdict: outcome.kind === "judged" ? outcome.verdict.kind : outcome.kind,
    })),
  };
}
