import { evaluate, type Rule } from "@panorama/aggregation";
import type { Figures } from "@panorama/narrative";
import type { Dataset } from "@panorama/schema";
import { polesRules } from "./poles-rules.ts";

/**
 * Computes the figures of an edition at a vintage. A rule on an indicator that the edition does not collect yet,
 * or on an external fact that it does not quote, gives no figure.
 */
export function editionFigures(dataset: Dataset, edition: string, vintage: string): Figures {
  const rules = editionRules(dataset, edition);
  const { figures, issues } = evaluate(rules, dataset, { edition, vintage });
  if (issues.length > 0) throw new Error(issues.map(({ what }) => what).join(" "));
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** The rules that apply to an edition. */
export function editionRules(dataset: Dataset, edition: string): Rule[] {
  return [...polesRules, ...factRules(dataset)].filter((rule) => applies(rule, dataset, edition));
}

/** Every external fact of the edition is a figure that chapters may quote: `faits.` and its code. */
function factRules({ facts }: Dataset): Rule[] {
  return facts.map(({ code, label }) => ({
    code: `faits.${code}`,
    version: 1,
    label,
    kind: "fact",
    of: code,
  }));
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
    case "share":
      return typeof rule.whole === "string" || quoted(rule.whole.fact);
    case "rate":
      return quoted(rule.fact);
    default:
      return true;
  }
}
