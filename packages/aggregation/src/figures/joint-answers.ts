import type { Structure } from "@panorama/schema";
import type { Answer } from "../cube/answer.ts";
import type { Tally } from "../cube/tally.ts";

/** The structures (null: the network) that gave the whole in full, and of the part all that they were asked. */
export function structuresOfBoth(part: Tally, whole: Tally): ReadonlySet<Structure | null> {
  const gaps = new Set(
    part.answers.filter(({ answer }) => !isAnswered(answer)).map(({ structure }) => structure),
  );
  return new Set(
    whole.answers
      .filter(({ structure, answer }) => isAnswered(answer) && !gaps.has(structure))
      .map(({ structure }) => structure),
  );
}

function isAnswered({ state }: Answer): boolean {
  return state === "reported" || state === "not-applicable";
}

export function only(tally: Tally, structures: ReadonlySet<Structure | null>): Tally {
  return { ...tally, answers: tally.answers.filter(({ structure }) => structures.has(structure)) };
}

/** The whole's answers as a quotient sees them: one whose part is missing is incomplete. */
export function jointly(whole: Tally, both: ReadonlySet<Structure | null>): Tally {
  const answers = whole.answers.map(({ structure, answer }) =>
    both.has(structure) || answer.state === "absent"
      ? { structure, answer }
      : { structure, answer: { ...answer, state: "incomplete" as const } },
  );
  return { ...whole, answers };
}
