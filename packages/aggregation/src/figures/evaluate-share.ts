import { type ExternalFact, type Figure, PERCENT } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { type Selection, selectionOf, type Tally, tallyOf } from "../cube/tally.ts";
import type { ShareRule, TotalRule } from "../rules/rule.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { coverageOf } from "./coverage.ts";
import { describeTally, type Naming } from "./describe.ts";
import { partsOf } from "./evaluate-breakdown.ts";
import { exactValue, factOf } from "./evaluate-fact.ts";
import { atMostOne, exactly, isMissing, openBounds, quotient, sumOf } from "./interval.ts";
import { jointly, only, structuresOfBoth } from "./joint-answers.ts";

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
