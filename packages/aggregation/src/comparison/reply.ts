import { fraction, NETWORK, type Observation, type Rational } from "@panorama/schema";
import type { Answer } from "../cube/answer.ts";
import type { Cube } from "../cube/cube.ts";
import type { Tally } from "../cube/tally.ts";

/** A structure, or the network itself (« reseau »), and how it is printed. */
export type Named = { readonly code: string; readonly label: string };

/** What one structure answered at one reading, and the observations with a value that its answer was read from. */
export type Reply = {
  readonly structure: Named;
  readonly answer: Answer;
  /** The answer's sum is in units of `1 / scale`. */
  readonly scale: number;
  readonly edition: string;
  readonly observations: readonly Observation[];
};

/**
 * One structure's side of a comparison. `incomplete`: some categories are missing, `value` is the sum of the others;
 * `absent`: nothing was answered; `not-applicable`: the indicator does not concern it; `outside`: no member of the edition,
 * or not among those that the rule counts. Where nothing was reported `value` is null: zero is an answer.
 */
export type Side = {
  readonly state: Answer["state"] | "outside";
  readonly value: Rational | null;
  /** The ways the values were counted, each once, by code; null: a value whose way is not stated. */
  readonly methods: readonly (string | null)[];
};

/** The replies of a tally by structure, in the register's order. */
export function repliesOf(cube: Cube, tally: Tally): Map<string, Reply> {
  const scale = tally.selection.indicators[0]?.scale ?? 1;
  return new Map(
    tally.answers.map(({ structure, answer }) => {
      const named =
        structure === null
          ? { code: NETWORK, label: "Réseau" }
          : { code: structure.code, label: structure.name };
      const observations = answer.rows
        .map((row) => cube.dataset.observations[row] as Observation)
        .filter(({ value }) => value !== null);
      const { edition } = cube.reading;
      return [named.code, { structure: named, answer, scale, edition, observations }];
    }),
  );
}

/** Whether a reply says anything: in full or in part. */
export function hasAnswered(reply: Reply | undefined): reply is Reply {
  return reply?.answer.state === "reported" || reply?.answer.state === "incomplete";
}

export function sideOf(reply: Reply | undefined): Side {
  if (reply === undefined) return { state: "outside", value: null, methods: [] };
  const { answer, scale, observations } = reply;
  const answered = hasAnswered(reply);
  const methods = new Set(observations.map(({ method }) => method));
  return {
    state: answer.state,
    value: answered ? fraction(answer.sum, scale) : null,
    methods: answered ? [...methods].sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1)) : [],
  };
}
