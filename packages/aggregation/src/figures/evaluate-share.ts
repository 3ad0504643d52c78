import { type ExternalFact, type Figure, PERCENT, type Structure } from "@panorama/schema";
import type { Answer } from "../cube/answer.ts";
import type { Cube } from "../cube/cube.ts";
import { type Selection, selectionOf, type Tally, tallyOf } from "../cube/tally.ts";
import type { RuleBook } from "../rules/check-references.ts";
import type { ShareRule, TotalRule } from "../rules/rule.ts";
import { coverageOf } from "./coverage.ts";
import { describeTally, type Naming } from "./describe.ts";
import { partsOf } from "./evaluate-breakdown.ts";
import { exactValue, factOf } from "./evaluate-fact.ts";
import { atMostOne, exactly, isMissing, openBounds, quotient, sumOf } from "./interval.ts";

/**
 * Parts over their whole. Both are taken over the structures that reported both, so that no structure counts in one
 * and not in the other; with structures missing, the share of those that answered bounds nothing.
 */
export function evaluateShare(rule: ShareRule, cube: Cube, book: RuleBook): Figure[] {
  const part = book.get(rule.part);
  if (part?.kind !== "total" && part?.kind !== "breakdown")
    throw new Error("validate the rules first");
  const parts =
    part.kind === "breakdown"
      ? partsOf(part, cube).map(({ code, label, selection }) => ({
          id: `${rule.code}.${code}`,
          label,
          item: { dimension: part.by, code },
          selection,
        }))
      : [
          {
            id: rule.code,
            label: rule.label,
            item: null,
            selection: selectionOf(cube, [part.of].flat(), part.where),
          },
        ];
  const naming = { unit: PERCENT, decimals: rule.decimals ?? 1 };
  if (typeof rule.whole !== "string") {
    const fact = factOf(cube, rule.whole.fact);
    return parts.map(({ selection, ...names }) =>
      shareOfFact(rule, cube, { ...names, ...naming }, selection, fact),
    );
  }
  const { of, where } = book.get(rule.whole) as TotalRule;
  const whole = tallyOf(cube, selectionOf(cube, [of].flat(), where));
  return parts.map(({ selection, ...names }) =>
    shareOfTotal(rule, cube, { ...names, ...naming }, tallyOf(cube, selection), whole),
  );
}

function shareOfFact(
  rule: ShareRule,
  cube: Cube,
  naming: Naming,
  selection: Selection,
  fact: ExternalFact,
): Figure {
  const tally = tallyOf(cube, selection);
  const interval = quotient(sumOf(tally), exactly(exactValue(fact)));
  return describeTally(cube, rule, naming, interval, [tally], [fact]);
}

function shareOfTotal(
  rule: ShareRule,
  cube: Cube,
  naming: Naming,
  part: Tally,
  whole: Tally,
): Figure {
  const both = structuresOfBoth(part, whole);
  const interval = quotient(sumOf(only(part, both)), sumOf(only(whole, both)));
  const missing = isMissing(part.answers) || isMissing(whole.answers);
  const known = missing ? openBounds(interval) : atMostOne(interval);
  const figure = describeTally(cube, rule, naming, known, [part, whole]);
  return whole.level === "network"
    ? figure
    : { ...figure, coverage: coverageOf(cube, jointly(whole, both)) };
}

/** The structures (null: the network) that gave the whole in full, and of the part all that they were asked. */
function structuresOfBoth(part: Tally, whole: Tally): ReadonlySet<Structure | null> {
  const answered = ({ state }: Answer) => state === "reported" || state === "not-applicable";
  const gaps = new Set(
    part.answers.filter(({ answer }) => !answered(answer)).map(({ structure }) => structure),
  );
  return new Set(
    whole.answers
      .filter(({ structure, answer }) => answered(answer) && !gaps.has(structure))
      .map(({ structure }) => structure),
  );
}

function only(tally: Tally, structures: ReadonlySet<Structure | null>): Tally {
  return { ...tally, answers: tally.answers.filter(({ structure }) => structures.has(structure)) };
}

/** The whole's answers as the share sees them: one whose part is missing is incomplete. */
function jointly(whole: Tally, both: ReadonlySet<Structure | null>): Tally {
  const answers = whole.answers.map(({ structure, answer }) =>
    both.has(structure) || answer.state === "absent"
      ? { structure, answer }
      : { structure, answer: { ...answer, state: "incomplete" as const } },
  );
  return { ...whole, answers };
}
