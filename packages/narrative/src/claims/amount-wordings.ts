import { type Figure, printFigure, type Rational } from "@panorama/schema";
import { compareExact, exact, exactOf, magnitude, subtractExact } from "../numerals/exact.ts";
import { share } from "./band.ts";
import { type Candidates, candidateAmounts, isRough } from "./candidate-amounts.ts";
import type { Amount, Claim, Statement } from "./claim.ts";
import type { HedgeName } from "./hedges.ts";
import { knownOf } from "./known.ts";
import { isPercent } from "./verdict.ts";
import { surround, writeClaim } from "./write-claim.ts";

/** The same number in other words, the figure's own wording, then other numbers. */
export function amountWordings(
  claim: Claim,
  { hedge, amount }: Pick<Extract<Statement, { kind: "amount" }>, "hedge" | "amount">,
  figure: Figure,
): string[] {
  const write = ([name, number]: Hedged) =>
    writeClaim(
      { ...claim, statement: { kind: "amount", hedge: name, amount: number } },
      figure.unit,
    );
  const places = candidateAmounts(amount, figure);
  const definite = hedge === "sans-precaution" || hedge === "exactement";
  const plain = definite ? exactly(places, figure.value) : [];
  if (isSmallAndSure(figure)) return exactly(places, figure.value).slice(0, 1).map(write);
  const own = printFigure(figure).replaceAll("\u202f", " ");
  return [
    ...plain.slice(0, 1).map(write),
    ...sameNumber(amount, figure.value).map(write),
    surround(own, claim, figure.unit, figure.value ?? undefined),
    ...plain.slice(1).map(write),
    ...places.flatMap(roughly).map(write),
  ];
}

type Hedged = readonly [HedgeName, Amount];

/** The value in bare numbers: at the writer's own decimals, then whatever comes nearest to it. */
function exactly(places: readonly Candidates[], value: Rational | null): Hedged[] {
  if (value === null) return [];
  const distance = ({ nearest }: Candidates) =>
    magnitude(subtractExact(nearest.value, exactOf(value)));
  const closest = [...places].sort((a, b) => compareExact(distance(a), distance(b)));
  const own = places.filter(({ nearest }) => nearest.measure === "percent").slice(0, 1);
  return [...own, ...closest].map(({ nearest }) => ["sans-precaution", nearest]);
}

/** The writer's own number, where the value is not so far from it that the words would mislead. */
function sameNumber(amount: Amount, value: Rational | null): Hedged[] {
  if (value === null || !isRough(amount) || amount.value.numerator === 0n) return [];
  const distance = magnitude(subtractExact(amount.value, exactOf(value)));
  if (compareExact(distance, share(amount.value, FARTHEST)) > 0) return [];
  return (["plus-de", "pres-de", "environ"] as const).map((name) => [name, amount]);
}

/** In percent of the number written. */
const FARTHEST = 20;

/** Numbers around the value in words that only come near them, and the floor below it. */
function roughly({ nearest, below, above }: Candidates): Hedged[] {
  const pairs: (Hedged | false)[] = [
    below !== null && ["plus-de", below],
    above !== null && ["pres-de", above],
    ["environ", nearest],
  ];
  const rough = pairs.filter((pair): pair is Hedged => pair !== false && isRough(pair[1]));
  return below === null ? rough : [...rough, ["au-moins", below]];
}

/** A small number that is known for certain has one wording only. */
function isSmallAndSure(figure: Figure): boolean {
  const known = isPercent(figure) ? undefined : knownOf(figure);
  if (known?.low == null || known.high === null || known.doubts.length > 0) return false;
  return compareExact(known.low, known.high) === 0 && compareExact(known.value, exact(100n)) < 0;
}
