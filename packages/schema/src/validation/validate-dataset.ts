import { codebook } from "../codebook.ts";
import type { Dataset } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import { checkCodes } from "./check-codes.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkScopes } from "./check-scopes.ts";
import { checkStandingTotals } from "./check-standing-totals.ts";
import { checkSums } from "./check-sums.ts";
import { checkTotals } from "./check-totals.ts";
import { checkValue } from "./check-value.ts";
import { observationKey } from "./observation-key.ts";

/**
 * Everything that is wrong with a data set's observations, in their order, then what is wrong between them:
 * unknown codes, values that disagree with their status or unit, observations given twice,
 * categories that do not add up to their total.
 *
 * An empty list means that the data set can be aggregated.
 *
 * @example
 * import { poles, validateDataset } from "@panorama/schema";
 *
 * const observation = {
 *   edition: "2024-2025", vintage: "consolide", scope: "reseau", indicator: "benefciaires", category: null,
 *   value: 12, status: "A", roundedTo: null, method: null, comment: null, source: { file: "observations.csv" },
 * } as const;
 * const edition = {
 *   code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024,
 *   vintages: [{ code: "consolide", label: "consolidé", day: "2025-11-30" }],
 * };
 * const [issue] = validateDataset({
 *   dictionary: poles, editions: [edition], structures: [], observations: [observation], facts: [], simulated: false,
 * });
 * issue?.what; //=> "Indicateur inconnu : « benefciaires »."
 * issue?.remedy; //=> "Écrire « beneficiaires » ?"
 */
export function validateDataset(dataset: Dataset): Issue[] {
  const book = codebook(dataset);
  const { observations } = dataset;
  const groups = new Float64Array(observations.length);
  const rows = new Float64Array(observations.length);
  const issues: Issue[] = [];
  observations.forEach((observation, position) => {
    const key = observationKey(observation, book);
    groups[position] = key.group;
    rows[position] = key.row;
    if (key.row < 0) issues.push(...checkCodes(observation, book));
    issues.push(...checkValue(observation, book));
  });
  const duplicates = checkDuplicates(observations, rows);
  // With a value given twice, no sum of categories means anything.
  const totals = duplicates.length > 0 ? [] : checkTotals(observations, groups, book);
  const standing =
    totals.length + duplicates.length > 0 ? [] : checkStandingTotals(observations, book);
  return [
    ...issues,
    ...duplicates,
    ...totals,
    ...standing,
    ...(issues.length > 0 ? [] : checkSums(observations, book)),
    ...checkScopes(observations),
  ];
}
