import type { Figure } from "@panorama/schema";
import { exact } from "../numerals/exact.ts";
import { type Band, share } from "./band.ts";
import type { Amount, Statement } from "./claim.ts";
import { changeOf, differenceOf, opposite, ratioOf } from "./compare-known.ts";
import { decide, decideHedged } from "./decide.ts";
import type { Known } from "./known.ts";
import type { Tolerances } from "./tolerances.ts";
import { isPercent, type Misfit, unfit, type Verdict } from "./verdict.ts";

type Comparison = Extract<Statement, { kind: "change" | "multiple" | "stable" }>;

/** Judges what is said of a figure beside another, or beside itself at another time. */
export function judgeComparison(
  statement: Comparison,
  figure: Figure,
  base: Figure,
  known: Known,
  before: Known,
  tolerances: Tolerances,
): Verdict {
  if (isPercent(figure) !== isPercent(base)) {
    return unfit(isPercent(base) ? "needs-percent" : "needs-count");
  }
  if (!isSameKind(figure, base)) return unfit("other-unit");
  const verdict = judgeKnown(statement, isPercent(figure), known, before, tolerances);
  const broken = [...known.doubts, ...before.doubts].includes("break");
  const sound = verdict.kind === "holds" || verdict.kind === "loose";
  return sound && broken ? { kind: "open", band: verdict.band, doubts: ["break"] } : verdict;
}

/** Beneficiaries are no multiple of partners. */
function isSameKind(figure: Figure, base: Figure): boolean {
  const populations = [figure.population, base.population].filter((one) => one !== null);
  return figure.unit.code === base.unit.code && new Set(populations).size <= 1;
}

function judgeKnown(
  statement: Comparison,
  percent: boolean,
  known: Known,
  before: Known,
  tolerances: Tolerances,
): Verdict {
  const difference = differenceOf(known, before);
  const ratio = ratioOf(known, before);
  const inverse = ratioOf(before, known);
  switch (statement.kind) {
    case "change": {
      const misfit = misfitOf(statement.amount, percent);
      if (misfit !== undefined) return unfit(misfit);
      if (statement.amount?.measure !== "percent") {
        return decideMove(statement, difference, tolerances);
      }
      if (ratio === undefined) return unfit("base-without-value");
      return decideMove(statement, changeOf(ratio), tolerances);
    }
    case "stable":
      if (statement.unchanged) return decide(NOTHING, difference, "definite");
      if (ratio === undefined) return unfit("base-without-value");
      return decide(stableBand(tolerances.stable), ratio, "definite");
    case "multiple": {
      const factor = statement.inverse ? inverse : ratio;
      if (factor === undefined) return unfit("base-without-value");
      // « fois plus » says more: less than twice as many is no fewer.
      const least = { at: exact(1n), out: true };
      return decideHedged(statement.hedge, statement.amount, factor, tolerances, least);
    }
  }
}

/** A change counts what the figure counts, or points where it is a percentage; in percent it may be of either. */
function misfitOf(amount: Amount | null, percent: boolean): Misfit | undefined {
  if (amount === null || amount.measure === "percent") return undefined;
  const points = amount.measure === "points";
  return points === percent ? undefined : points ? "needs-percent" : "needs-count";
}

const NOTHING: Band = {
  low: { at: exact(0n), out: false },
  high: { at: exact(0n), out: false },
};

/** A change that no number measures is any change in its direction. */
function decideMove(
  { direction, hedge, amount }: Extract<Statement, { kind: "change" }>,
  change: Known,
  tolerances: Tolerances,
): Verdict {
  const move = direction === "up" ? change : opposite(change);
  const least = { at: exact(0n), out: true };
  if (amount !== null) return decideHedged(hedge, amount, move, tolerances, least);
  return decide({ low: least, high: null }, move, "floor");
}

function stableBand(tolerance: number): Band {
  const end = (percent: number) => ({ at: share(exact(1n), percent), out: false });
  return { low: end(100 - tolerance), high: end(100 + tolerance) };
}
