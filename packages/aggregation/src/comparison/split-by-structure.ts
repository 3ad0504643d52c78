import { type BreakCause, comparabilityOf } from "./comparability.ts";
import { type Contribution, contributionOf, type Part, partOf } from "./contribution.ts";
import { hasAnswered, type Reply } from "./reply.ts";
import type { Statement } from "./statement.ts";

/**
 * The parts of a change; the values of `real`, `method`, `coverage` and `revision` add up to the change's, exactly.
 *
 * - `real`: structures that reported in full at both readings, counted alike. `unstated` is the part of it whose
 *   counting method is not stated on one side or both, and therefore presumed unchanged.
 * - `method`: structures that reported in full at both, but whose values do not compare; `causes` says why for each.
 * - `coverage`: structures that answered at one reading only (`entered`, `left`: their sides say whether they were outside,
 *   absent or not concerned at the other), or at both but not in full (`partial`).
 * - `revision`: what the earlier edition's values were restated by between the two publications, late answers included.
 */
export type ChangeParts = {
  readonly real: Part & { readonly unstated: Part };
  readonly method: Part<Contribution & { readonly causes: readonly BreakCause[] }>;
  readonly coverage: Part & {
    readonly entered: readonly Contribution[];
    readonly left: readonly Contribution[];
    readonly partial: readonly Contribution[];
  };
  readonly revision: Part;
};

/** Splits the change between two editions, each structure into one part; between a statement and itself there is none. */
export function splitByStructure(
  before: Statement,
  after: Statement,
  interrupted: ReadonlySet<string>,
): Omit<ChangeParts, "revision"> {
  const codes = before === after ? [] : [...before.replies.keys(), ...after.replies.keys()];
  const kinds = [...new Set(codes)].map((code) => {
    const [a, b] = [before.replies.get(code), after.replies.get(code)];
    return { ...kindOf(a, b, interrupted), contribution: contributionOf(a, b) };
  });
  const only = (kind: Kind["kind"]) =>
    kinds.filter((item) => item.kind === kind).map(({ contribution }) => contribution);
  const unstated = kinds.filter((item) => item.kind === "real" && item.unstated);
  const method = kinds.flatMap((item) =>
    item.kind === "method" ? [{ ...item.contribution, causes: item.causes }] : [],
  );
  const [entered, left, partial] = [only("entered"), only("left"), only("partial")];
  return {
    real: {
      ...partOf(only("real")),
      unstated: partOf(unstated.map(({ contribution }) => contribution)),
    },
    method: partOf(method),
    coverage: { ...partOf([...entered, ...left, ...partial]), entered, left, partial },
  };
}

type Kind =
  | { readonly kind: "real"; readonly unstated: boolean }
  | { readonly kind: "method"; readonly causes: readonly BreakCause[] }
  | { readonly kind: "entered" | "left" | "partial" | "silent" };

/** The part that a structure belongs to; `silent` where it answered at neither reading. */
function kindOf(
  before: Reply | undefined,
  after: Reply | undefined,
  interrupted: ReadonlySet<string>,
): Kind {
  if (!hasAnswered(before)) return { kind: hasAnswered(after) ? "entered" : "silent" };
  if (!hasAnswered(after)) return { kind: "left" };
  if (before.answer.state === "incomplete" || after.answer.state === "incomplete") {
    return { kind: "partial" };
  }
  const { causes, unstated } = comparabilityOf(before, after, interrupted);
  return causes.length > 0 ? { kind: "method", causes } : { kind: "real", unstated };
}
