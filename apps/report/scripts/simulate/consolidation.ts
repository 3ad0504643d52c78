import { answerOf, type Statement, silent } from "./answer.ts";
import type { Place } from "./counts.ts";
import { members } from "./members.ts";
import { randomFor } from "./random.ts";
import { silences } from "./situations.ts";

/** A statement with the vintage that brings it: 0, the first elements; 1, the checkpoint; 2, the consolidated data. */
export type Entry = Statement & { readonly vintage: number };

const LAST = 2;

/** Seven structures in ten answer at once, most of the others at the checkpoint. */
const FIRST_ANSWERS = 0.7;
const CHECKPOINT_ANSWERS = 0.9;

/**
 * How an answer reaches the data, vintage after vintage: first as a draft, perhaps provisional (P); then only what
 * changes, value or status, for a value stands until it is restated.
 */
export function entriesOf(place: Place): Entry[] {
  const { edition, indicator, member } = place;
  const silence = silences[edition]?.[indicator]?.[member.structure.code];
  if (silence !== undefined) {
    if (silence === "sans-ligne") return [];
    return at(silence === "L" ? 0 : LAST, [silent(null, silence)]);
  }
  const draws = randomFor("consolidation", edition, member.structure.code, indicator);
  const final = answerOf(place);
  const arrival = arrivalOf(place);
  if (arrival === LAST) {
    const awaited = draws.chance(0.3) ? at(1, [silent(null, "O")]) : [];
    return [...awaited, ...at(LAST, final)];
  }
  const provisional = draws.chance(0.5);
  const revised = draws.chance(provisional ? 0.6 : 0.15);
  const draft = answerOf(place, revised ? draws.between(0.86, 1.05) : 1);
  const first = provisional ? draft.map(asProvisional) : draft;
  const restatedAt = arrival === 0 && draws.chance(0.3) ? 1 : LAST;
  return [...at(arrival, first), ...at(restatedAt, changesBetween(first, final))];
}

function at(vintage: number, statements: readonly Statement[]): Entry[] {
  return statements.map((statement) => ({ vintage, ...statement }));
}

/** A structure sends all its answers together. */
function arrivalOf({ edition, member }: Place): number {
  const rank = queueOf(edition).indexOf(member.structure.code) / members.length;
  if (rank < FIRST_ANSWERS) return 0;
  return rank < CHECKPOINT_ANSWERS ? 1 : LAST;
}

/** The structures of an edition in the order in which they answer. */
function queueOf(edition: string): string[] {
  return members
    .map(({ structure: { code } }) => ({
      code,
      turn: randomFor("turn", edition, code).between(0, 1),
    }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ code }) => code);
}

/** A break in series stays one: it says how the value was counted, not how sure it is. */
function asProvisional(statement: Statement): Statement {
  return statement.status === "A" || statement.status === "E"
    ? { ...statement, status: "P" }
    : statement;
}

function changesBetween(before: readonly Statement[], after: readonly Statement[]): Statement[] {
  return after.filter((statement, position) => {
    const earlier = before[position];
    return statement.value !== earlier?.value || statement.status !== earlier.status;
  });
}
