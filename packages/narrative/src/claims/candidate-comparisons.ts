import type { Figure } from "@panorama/schema";
import { type Exact, exact, multiplyExact } from "../numerals/exact.ts";
import { isRough } from "./candidate-amounts.ts";
import type { Amount, ChangeForm, Statement } from "./claim.ts";
import { changeOf, differenceOf, opposite, ratioOf } from "./compare-known.ts";
import type { HedgeName } from "./hedges.ts";
import { type Known, knownOf } from "./known.ts";
import { factorOf } from "./read-change.ts";

const nearing: readonly HedgeName[] = ["environ", "plus-de", "pres-de"];

/** What could be said of a change, in the manner of the statement that it stands for, then in others. */
export function candidateComparisons(
  statement: Statement,
  figure: Figure,
  base: Figure,
): Statement[] {
  const [now, before] = [knownOf(figure), knownOf(base)];
  if (now === undefined || before === undefined) return [];
  // One figure beside another neither rises nor falls: it is more or less.
  const overTime = figure.id === base.id;
  const form = statement.kind === "change" ? statement.form : overTime ? "noun" : "more";
  return [
    ...(statement.kind === "multiple" ? multiplesOf(now, before, statement.inverse) : []),
    ...changes(statement.kind === "change" ? statement.amount : null, now, before, form),
    ...(overTime ? directions(form) : []),
  ];
}

function multiplesOf(now: Known, before: Known, inverse: boolean): Statement[] {
  const factor = inverse ? ratioOf(before, now) : ratioOf(now, before);
  return factor === undefined ? [] : [...multiples(factor, inverse)];
}

/** The change in the writer's measure, then in percent. */
function changes(amount: Amount | null, now: Known, before: Known, form: ChangeForm): Statement[] {
  const ratio = ratioOf(now, before);
  const own = amount?.measure === "percent" && amount.nature === "number" ? amount : percentage;
  const absolute = amount !== null && amount.measure !== "percent";
  return [
    ...(absolute ? moves(differenceOf(now, before), amount, form) : []),
    ...(ratio === undefined ? [] : moves(changeOf(ratio), own, form)),
  ];
}

function directions(form: ChangeForm): Statement[] {
  return [
    { kind: "stable", unchanged: false },
    ...(["up", "down"] as const).map((direction) => ({
      kind: "change" as const,
      direction,
      form,
      hedge: "sans-precaution" as const,
      amount: null,
    })),
  ];
}

function* moves(change: Known, like: Amount, form: ChangeForm): Generator<Statement> {
  const direction = change.value.numerator < 0n ? "down" : "up";
  const { value } = direction === "up" ? change : opposite(change);
  const scale = like.measure === "count" ? 1n : 100n;
  const finer = like.measure === "count" ? [] : [like.decimals + 1];
  for (const places of [like.decimals, ...finer]) {
    const place = scale * 10n ** BigInt(places);
    for (const count of around(multiplyExact(value, exact(place)))) {
      const amount = {
        ...like,
        nature: "number" as const,
        value: exact(count, place),
        rounding: exact(1n, 2n * place),
        decimals: places,
      };
      yield { kind: "change", direction, form, hedge: "sans-precaution", amount };
      if (!isRough(amount)) continue;
      for (const hedge of nearing) yield { kind: "change", direction, form, hedge, amount };
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
      yield { kind: "multiple", hedge: "sans-precaution", amount, inverse };
      for (const hedge of nearing) yield { kind: "multiple", hedge, amount, inverse };
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
