import type { Dictionary, Issue } from "@panorama/schema";
import { refusal } from "./refusal.ts";
import type { BreakdownRule, TopRule } from "./rule.ts";

/** Refuses to add up the others of a breakdown whose parts do not add up. */
export function checkTop(rule: TopRule, parts: BreakdownRule, { indicators }: Dictionary): Issue[] {
  const indicator = indicators.find(({ code }) => code === parts.of);
  const dimension = parts.by === "category" ? "category" : "structure";
  const additivity = indicator?.additivity[dimension];
  const refused =
    dimension === "category" ? additivity !== "additive" : additivity === "non-additive";
  if (indicator === undefined || !refused) return [];
  return [
    refusal(
      rule,
      "dimension-non-additive",
      `Les parts de « ${indicator.label} » ne s’additionnent pas : les autres n’ont pas de somme.`,
      "Présenter la ventilation entière.",
    ),
  ];
}
