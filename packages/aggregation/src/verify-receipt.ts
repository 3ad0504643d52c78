import type { Dataset, Figure, Issue } from "@panorama/schema";
import canonicalize from "canonicalize";
import { evaluate } from "./evaluate.ts";
import { hashRules } from "./rules/hash-rules.ts";
import { parseRules } from "./rules/parse-rules.ts";
import type { Rule } from "./rules/rule.ts";

/**
 * Makes a figure again from its receipt, and says what differs: nothing where it is what it claims to be. The rules come
 * from the receipt and must have its hash; the dictionary and the definitions of its indicators must have the versions it
 * names; the figure, its bounds, coverage, statuses, methods and receipt must come out the same. What cannot be made again (a
 * reading that the data set has not, rules that are refused) is told as well: nothing throws.
 *
 * @example
 * import { evaluate, verifyReceipt } from "@panorama/aggregation";
 * import { poles } from "@panorama/schema";
 *
 * const dataset = {
 *   dictionary: poles,
 *   editions: [{
 *     code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024,
 *     vintages: [{ code: "consolide", label: "consolidé", day: "2025-11-30" }],
 *   }],
 *   structures: [], observations: [], facts: [], simulated: false,
 * } as const;
 * const rules = [{ code: "structures", version: 1, label: "Structures", kind: "count", of: "structure" }] as const;
 * const { figures } = evaluate(rules, dataset, { edition: "2024-2025", vintage: "consolide" });
 * verifyReceipt(figures[0], dataset); //=> []
 * const forged = { ...figures[0], value: { numerator: 17, denominator: 1 } };
 * verifyReceipt(forged, dataset).map(({ code }) => code); //=> ["recu-infidele"]
 */
export function verifyReceipt(figure: Figure, dataset: Dataset): Issue[] {
  const { receipt } = figure;
  const versions = checkVersions(figure, dataset);
  if (versions.length > 0) return versions;
  if (hashRules(receipt.rules) !== receipt.rulesHash) {
    return [
      unfaithful(
        figure,
        "recu-altere",
        "Ses règles n’ont pas l’empreinte que le reçu en donne.",
        "Reprendre le chiffre là où il a été publié.",
      ),
    ];
  }
  const { rules, issues } = parseRules(receipt.rules, dataset.dictionary);
  if (issues.length > 0) return issues;
  return compare(figure, rules, dataset);
}

function compare(figure: Figure, rules: readonly Rule[], dataset: Dataset): Issue[] {
  const { edition, vintage } = figure.receipt;
  const isKnown = dataset.editions.some(
    ({ code, vintages }) => code === edition && vintages.some((one) => one.code === vintage),
  );
  if (!isKnown) {
    return [
      unfaithful(
        figure,
        "recu-sans-donnees",
        `Les données n’ont pas l’édition « ${edition} » au millésime « ${vintage} ».`,
        "Le vérifier avec les données dont il est tiré.",
      ),
    ];
  }
  const { figures, issues } = evaluate(rules, dataset, { edition, vintage });
  if (issues.length > 0) return issues;
  const again = figures.find(({ id }) => id === figure.id);
  const differing = Object.keys({ ...again, ...figure }).filter(
    (key) => !isSame(again?.[key as keyof Figure], figure[key as keyof Figure]),
  );
  if (differing.length === 0) return [];
  return [
    unfaithful(
      figure,
      "recu-infidele",
      again === undefined
        ? "Ses règles ne donnent aucun chiffre de ce nom."
        : `Recalculé, il diffère par : ${differing.join(", ")}.`,
      "Comparer les données à celles dont il est tiré.",
    ),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other);
}

function checkVersions(figure: Figure, { dictionary }: Dataset): Issue[] {
  const { receipt } = figure;
  const sameDictionary =
    receipt.dictionary === dictionary.code && receipt.dictionaryVersion === dictionary.version;
  const changed = receipt.definitions.filter(
    ({ indicator, version }) =>
      dictionary.indicators.find(({ code }) => code === indicator)?.version !== version,
  );
  if (sameDictionary && changed.length === 0) return [];
  return [
    unfaithful(
      figure,
      "recu-d-autres-definitions",
      sameDictionary
        ? `La définition de ${changed.map(({ indicator }) => `« ${indicator} »`).join(", ")} a changé depuis.`
        : `Il est tiré du dictionnaire « ${receipt.dictionary} », version ${receipt.dictionaryVersion} ; celui des données est « ${dictionary.code} », version ${dictionary.version}.`,
      "Le vérifier avec les définitions dont il est tiré.",
    ),
  ];
}

function unfaithful({ id }: Figure, code: string, why: string, remedy: string): Issue {
  return {
    code,
    severity: "error",
    where: {},
    what: `Le chiffre « ${id} » ne se vérifie pas.`,
    why,
    remedy,
  };
}
