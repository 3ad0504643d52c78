import { z } from "zod";
import type { Issue } from "../issue.ts";
import { type Observation, observation } from "../observation.ts";

const compiled = z.compile(observation);
const french = { error: z.locales.fr().localeError };

/**
 * The rows that have the shape of an observation, and an issue in French for each row that has not.
 * Nothing is coerced: an empty string is no zero. `file` names the rows' origin in the issues.
 *
 * @example
 * import { parseObservations } from "@panorama/schema";
 *
 * const { observations, issues } = parseObservations([{ value: "12" }], "api.json");
 * observations.length; //=> 0
 * issues[0]?.where; //=> { file: "api.json", line: 1 }
 */
export function parseObservations(
  rows: readonly unknown[],
  file: string,
): { observations: Observation[]; issues: Issue[] } {
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  rows.forEach((row, position) => {
    const parsed = compiled.safeParse(row);
    if (parsed.success) observations.push(parsed.data);
    else issues.push(shapeIssue(row, file, position + 1));
  });
  return { observations, issues };
}

function shapeIssue(row: unknown, file: string, line: number): Issue {
  const problems = observation.safeParse(row, french).error?.issues ?? [];
  return {
    code: "observation-mal-formee",
    severity: "error",
    where: { file, line },
    what: problems.map(({ path, message }) => [path.join("."), message].join(" : ")).join(" ; "),
    remedy: "Donner à la ligne la forme décrite par observation.schema.json.",
  };
}
