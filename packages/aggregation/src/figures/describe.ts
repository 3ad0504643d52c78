import type { Coverage, Dictionary, ExternalFact, Figure, Indicator, Unit } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import type { Tally } from "../cube/tally.ts";
import type { Rule } from "../rules/rule.ts";
import { coverageOf } from "./coverage.ts";
import { type Interval, isMissing } from "./interval.ts";
import { profileOf } from "./profile.ts";

/** What differs between the figures of one rule. */
export type Naming = {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly item: Figure["item"];
};

/** A figure made from answers: the interval, and all that the answers tell about it. */
export function describeTally(
  cube: Cube,
  rule: Rule,
  naming: Naming,
  interval: Interval,
  tallies: readonly [Tally, ...Tally[]],
  facts: readonly ExternalFact[] = [],
): Figure {
  const [tally] = tallies;
  const coverage = coverageOf(cube, tally);
  const { statuses, methods } = profileOf(cube, tally);
  const definitions = tally.selection.indicators.map(({ definition }) => definition);
  return {
    ...naming,
    ...interval,
    roundedTo: roundingOf(cube, tally, interval),
    lowerBound: interval.value !== null && isLowerBound(rule, tally, coverage),
    overlapping: isOverlapping(rule, tally),
    approximate: facts.some((fact) => fact.approximate),
    population: definitions[0]?.population ?? null,
    period: definitions[0]?.period ?? null,
    ...cube.reading,
    coverage,
    statuses,
    methods,
    mixedMethods: methods.filter(({ method }) => method !== null).length > 1,
    simulated: cube.dataset.simulated,
    receipt: receiptOf(cube, rule, definitions, tallies, facts),
  };
}

/** Whether missing structures can only add to the value: not where some already count the same one twice. */
function isLowerBound(rule: Rule, tally: Tally, { reported, expected }: Coverage): boolean {
  const ofFact = rule.kind === "share" && typeof rule.whole !== "string";
  const grows = isSum(rule) || ofFact || rule.kind === "rate";
  const missing = isMissing(tally.answers) || reported.high < expected;
  return grows && missing && !isOverlapping(rule, tally);
}

function isOverlapping(rule: Rule, { answers, level, selection }: Tally): boolean {
  const several = level === "network" || answers.length > 1;
  return (
    isSum(rule) &&
    several &&
    selection.indicators.some(({ definition }) => definition.additivity.structure !== "additive")
  );
}

function isSum({ kind }: Rule): boolean {
  return kind === "total" || kind === "breakdown";
}

/** The precision of a value that is one observation's own, as it was given. */
function roundingOf(cube: Cube, tally: Tally, { value }: Interval): number | null {
  let only: number | undefined;
  for (const { answer } of tally.answers) {
    if (answer.rows.length === 0) continue;
    if (only !== undefined || answer.rows.length > 1) return null;
    only = answer.rows[0];
  }
  const observation = only === undefined ? undefined : cube.dataset.observations[only];
  const same = value?.denominator === 1 && observation?.value === value.numerator;
  return same ? (observation?.roundedTo ?? null) : null;
}

function receiptOf(
  cube: Cube,
  rule: Rule,
  definitions: readonly Indicator[],
  tallies: readonly Tally[],
  facts: readonly ExternalFact[],
): Figure["receipt"] {
  const { dictionary }: { dictionary: Dictionary } = cube.dataset;
  return {
    ...cube.seal(rule.code),
    dictionary: dictionary.code,
    dictionaryVersion: dictionary.version,
    definitions: definitions.map(({ code, version }) => ({ indicator: code, version })),
    ...cube.reading,
    observations: rowsUsed(tallies),
    facts,
  };
}

/** The rows of all answers, each once, in ascending order; by loops, for there may be a million. */
function rowsUsed(tallies: readonly Tally[]): number[] {
  const rows: number[] = [];
  let last = -1;
  let ascending = true;
  for (const { answers } of tallies) {
    for (const { answer } of answers) {
      for (const row of answer.rows) {
        if (row <= last) ascending = false;
        rows.push(row);
        last = row;
      }
    }
  }
  if (ascending) return rows;
  const sorted = Int32Array.from(rows).sort();
  return Array.from(sorted.filter((row, position) => row !== sorted[position - 1]));
}

/** A figure that needs no answers: a count of the register, an external fact. */
export function describePlain(
  cube: Cube,
  rule: Rule,
  naming: Naming,
  interval: Interval,
  facts: readonly ExternalFact[] = [],
): Figure {
  return {
    ...naming,
    ...interval,
    roundedTo: null,
    lowerBound: false,
    overlapping: false,
    approximate: facts.some((fact) => fact.approximate),
    population: null,
    period: null,
    ...cube.reading,
    statuses: [],
    coverage: null,
    methods: [],
    mixedMethods: false,
    simulated: cube.dataset.simulated,
    receipt: receiptOf(cube, rule, [], [], facts),
  };
}
