import { evaluate, type Rule } from "@panorama/aggregation";
import type { Dataset, Figure } from "@panorama/schema";
import { polesRules } from "./poles-rules.ts";

/** The figures of one edition at one vintage, by their code. */
export type Figures = ReadonlyMap<string, Figure>;

/**
 * Computes the figures of an edition at a vintage. A rule on an indicator that the edition does not collect yet,
 * or on an external fact that it does not quote, gives no figure.
 */
export function editionFigures(dataset: Dataset, edition: string, vintage: string): Figures {
  const rules = (polesRules as readonly Rule[]).filter((rule) => applies(rule, dataset, edition));
  const { figures, issues } = evaluate(rules, dataset, { edition, vintage });
  if (issues.length > 0) throw new Error(issues.map(({ what }) => what).join(" "));
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** How many figures have a value. */
export function knownFigures(figures: Figures): number {
  return [...figures.values()].filter(({ value }) => value !== null).length;
}

function applies(rule: Rule, { dictionary, facts }: Dataset, edition: string): boolean {
  const quoted = (name: string) => facts.some(({ code }) => code === name);
  switch (rule.kind) {
    case "total":
    case "breakdown":
      return [rule.of]
        .flat()
        .every((name) =>
          dictionary.indicators.some(({ code, since }) => code === name && since <= edition),
        );
    case "fact":
      return quoted(rule.of);
    case "share":
      return typeof rule.whole === "string" || quoted(rule.whole.fact);
    default:
      return true;
  }
}
