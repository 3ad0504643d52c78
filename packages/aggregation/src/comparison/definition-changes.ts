import type { Dictionary } from "@panorama/schema";
import type { Reading } from "../cube/cube.ts";
import type { TotalRule } from "../rules/rule.ts";

/**
 * What the dictionary tells of an indicator's definition between two editions: `started`, it is collected for the first
 * time (`replaces` names the indicator whose series it takes over, if any); `replaced`, another one takes over its own.
 */
export type DefinitionChange =
  | {
      readonly kind: "started";
      readonly indicator: string;
      readonly edition: string;
      readonly replaces: string | null;
    }
  | {
      readonly kind: "replaced";
      readonly indicator: string;
      readonly edition: string;
      readonly by: string;
    };

/**
 * The changes of definition after `from` and up to `to`. The dictionary holds one version of each definition, undated:
 * a new `version` alone cannot be placed in a series (the receipts of figures kept from earlier builds tell theirs).
 */
export function definitionChanges(
  rule: TotalRule,
  dictionary: Dictionary,
  from: Reading,
  to: Reading,
): DefinitionChange[] {
  const isBetween = (edition: string) => from.edition < edition && edition <= to.edition;
  return [rule.of].flat().flatMap((code) =>
    dictionary.indicators.flatMap((indicator): DefinitionChange[] => {
      const { since: edition, replaces } = indicator;
      if (!isBetween(edition)) return [];
      if (indicator.code === code) {
        return [{ kind: "started", indicator: code, edition, replaces: replaces ?? null }];
      }
      return replaces === code
        ? [{ kind: "replaced", indicator: code, edition, by: indicator.code }]
        : [];
    }),
  );
}
