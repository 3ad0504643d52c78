import { type Dataset, type Issue, NETWORK } from "@panorama/schema";
import type { TotalRule } from "../rules/rule.ts";
import type { Statement } from "./statement.ts";

/** Why nothing can be said structure by structure: only the network's total is known at one of the readings. */
export function networkOnlyReason(statements: readonly Statement[]): Issue | null {
  const network = statements.filter(({ networkOnly }) => networkOnly);
  if (network.length === 0) return null;
  const editions = [...new Set(network.map(({ reading }) => reading.edition))];
  return information(
    "total-du-reseau-seul",
    `Seul le total du réseau est connu (édition ${editions.join(", ")}).`,
    `Ses observations portent sur « ${NETWORK} » : on ne sait pas quelle structure a déclaré quoi, ni laquelle n’a pas répondu.`,
    "Reprendre les réponses structure par structure, ou ne comparer que les totaux.",
  );
}

/** Why there is no change at all: one of the readings has no value. Missing and not applicable are told apart. */
export function noValueReason(
  rule: TotalRule,
  { dictionary }: Dataset,
  statements: readonly Statement[],
): Issue | null {
  const empty = statements.find(({ figure }) => figure.value === null);
  if (empty === undefined) return null;
  const { edition } = empty.reading;
  const premature = dictionary.indicators.find(
    ({ code, since }) => [rule.of].flat().includes(code) && edition < since,
  );
  return information(
    "rien-a-comparer",
    `« ${rule.label} » n’a pas de valeur dans l’édition ${edition}.`,
    premature === undefined
      ? whyEmpty(empty)
      : `« ${premature.label} » n’est collecté qu’à partir de l’édition ${premature.since}.`,
    "Comparer des lectures où des structures ont répondu : une absence n’est pas un zéro.",
  );
}

function whyEmpty({ tally }: Statement): string {
  if (tally.answers.length === 0) return "La règle n’y retient aucune structure.";
  return tally.answers.every(({ answer }) => answer.state === "not-applicable")
    ? "L’indicateur n’y concerne aucune des structures retenues."
    : "Aucune des structures retenues n’y a répondu.";
}

/** What can be known of the data, told as an issue that nobody has to mend. */
export function information(code: string, what: string, why: string, remedy: string): Issue {
  return { code, severity: "information", where: {}, what, why, remedy };
}
