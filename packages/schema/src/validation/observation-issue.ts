import type { Issue } from "../issue.ts";
import type { Observation } from "../observation.ts";

/** An error about one observation, placed where its value was read. */
export function observationIssue(
  { source }: Observation,
  code: string,
  what: string,
  remedy: string,
): Issue {
  return { code, severity: "error", where: source, what, remedy };
}
