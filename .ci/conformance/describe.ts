import { basename } from "node:path";
import type { Failure, Verdict } from "./verdict.ts";

const times = (count: number, words: string) =>
  `${count} ${count > 1 ? words.replace(/(?= |$)/g, "s") : words}`;

/** A verdict for a person to read: a line when the file conforms, else the rules that it breaks. */
export function describe({ file, profile, conforming, failures, problem }: Verdict): string {
  const title = `${basename(file)}, ${profile}`;
  if (conforming) return `ok  ${title} : conforme`;
  const why =
    problem === undefined ? times(failures.length, "règle enfreinte") : `illisible, ${problem}`;
  return [`ÉCHEC  ${title} : non conforme, ${why}`, ...failures.map(describeFailure)].join("\n");
}

/** The verdict on a file with a fault: refused, and by which rules. */
export function describeMutant({ file, profile, conforming, failures, problem }: Verdict): string {
  const title = `${basename(file)}, ${profile}`;
  if (conforming) return `ÉCHEC  ${title} : accepté, alors qu’une faute y a été mise`;
  const rules = failures.map(({ clause, testNumber }) => `${clause} test ${testNumber}`);
  return `ok  ${title} : refusé comme il se doit (${problem ?? rules.join(", ")})`;
}

function describeFailure(failure: Failure): string {
  const { specification, clause, testNumber, description, count, context, message } = failure;
  return [
    `  ${specification}, ${clause}, test ${testNumber} : ${times(count, "échec")}`,
    `    ${description}`,
    `    d’abord en ${context}`,
    ...(message === "" ? [] : [`    ${message}`]),
  ].join("\n");
}
