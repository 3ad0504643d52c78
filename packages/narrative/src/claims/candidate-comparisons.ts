import { type Exact, exact, multiplyExact } from "../numerals/exact.ts";
import type { Amount, Statement } from "./claim.ts";
import { changeOf, differenceOf, opposite, ratioOf } from "./compare-known.ts";
import type { HedgeName } from "./hedges.ts";
import { type Known, knownOf } from "./known.ts";
import { factorOf } from "./read-change.ts";
import type { Subject } from "./verdict.ts";

const hedges: readonly HedgeName[] = ["sans-precaution", "plus-de", "pres-de", "environ"];

/** What could be said of a change, in the manner of the statement that it stands for, then in others. */
export function* candidateComparisons(
  statement: Statement,
  { figure, base }: Subject,
): Generator<Statement> {
  const now = knownOf(figure);
  const before = base === null ? undefined : knownOf(base);
  const ratio = now === undefined || before === undefined ? undefined : ratioOf(now, before);
  if (now === undefined || before === undefined || ratio === undefined) return;
  if (statement.kind === "multiple") {
    yield* multiples(
      statement.inverse ? (ratioOf(before, now) ?? ratio) : ratio,
      statement.inverse,
    );
  }
  const amount = statement.kind === "change" ? statement.amount : null;
  if (amount !== null && amount.measure !== "percent") {
    yield* moves(differenceOf(now, before), amount, amount.decimals);
  }
  const like: Amount =
    amount?.measure === "percent" && amount.nature === "number" ? amount : percentage;
  yield* moves(changeOf(ratio), like, like.decimals);
  yield { kind: "stable", unchanged: false };
  for (const direction of ["up", "down"] as const) {
    yield { kind: "change", direction, hedge: "sans-precaution", amount: null };
  }
}

function* moves(change: Known, like: Amount, decimals: number): Generator<Statement> {
  const direction = change.value.numerator < 0n ? "down" : "up";
  const { value } = direction === "up" ? change : opposite(change);
  const scale = like.measure === "count" ? 1n : 100n;
  for (const places of [decimals, decimals + 1]) {
    if (like.measure === "count" && places > decimals) return;
    const steps = multiplyExact(value, exact(scale * 10n ** BigInt(places)));
    for (const count of around(steps)) {
      const place = scale * 10n ** BigInt(places);
      const amount = {
        ...like,
        nature: "number" as const,
        value: exact(count, place),
        rounding: exact(1n, 2n * place),
        decimals: places,
      };
      for (const hedge of hedges) yield { kind: "change", direction, hedge, amount };
    }
  }
}

function* multiples({ value }: Known, inverse: boolean): Generator<Statement> {
  for (const places of [0, 1]) {
    const place = 10n ** BigInt(places);
    for (const count of around(multiplyExact(value, exact(place)))) {
      if (count < 2n * place) continue;
      const amount = factorOf({
        ...percentage,
        value: exact(count, place),
        rounding: exact(1n, 2n * place),
        decimals: places,
        inWords: places === 0 && count <= 16n,
      });
      for (const hedge of hedges) yield { kind: "multiple", hedge, amount, inverse };
    }
  }
}

/** The nearest whole number, and those on both sides. */
function around({ numerator, denominator }: Exact): bigint[] {
  const down = numerator / denominator;
  const nearest = (2n * numerator + denominator) / (2n * denominator);
  return [...new Set([nearest, down, down + 1n])].filter((count) => count > 0n);
}

const percentage: Amount = {
  value: exact(0n),
  rounding: exact(1n, 200n),
  measure: "percent",
  nature: "number",
  decimals: 0,
  multiplier: 1n,
  inWords: false,
};
