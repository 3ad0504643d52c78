import { type Figure, toNumber } from "@panorama/schema";
import type { Amount } from "../claims/claim.ts";
import { isPercent } from "../claims/verdict.ts";
import { normalWords } from "../claims/words.ts";
import type { Evidence } from "../evidence.ts";

const MOST = 3;
/** How far a figure may lie from a number that speaks of it, as a part of that number. */
const NEAR = {
  /** A word after the number names what the figure counts. */
  named: 0.2,
  /** A percentage has no unit to be named. */
  percent: 0.05,
  /** Nothing tells them together but the number itself, which must then be a long one. */
  alone: 0.01,
};
const LONG = 1000;

/** The figures that a number in prose most likely speaks of: near in value, of the same kind, named by the words after. */
export function suggestFigures(
  amount: Amount,
  following: string,
  { figures, restrictions }: Evidence,
): Figure[] {
  const number = Number(amount.value.numerator) / Number(amount.value.denominator);
  const words = normalWords(following)
    .split(/[^\p{L}]+/u)
    .slice(0, 5);
  const restricted = restrictions
    .filter(({ stems }) => words.some((word) => stems.some((stem) => word.startsWith(stem))))
    .flatMap((restriction) => restriction.figures);
  const percent = amount.measure === "percent";
  const scored = [...figures.values()].flatMap((figure) => {
    if (figure.value === null || isPercent(figure) !== percent) return [];
    const distance = Math.abs(toNumber(figure.value) - number) / Math.max(number, 1e-9);
    const named = restricted.includes(figure.id) ? 2 : isNamed(figure, words) ? 1 : 0;
    return distance > reachOf(named > 0, percent, number)
      ? []
      : { figure, score: named - distance };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ figure }) => figure);
}

function reachOf(named: boolean, percent: boolean, number: number): number {
  if (named) return NEAR.named;
  if (percent) return NEAR.percent;
  return number < LONG ? Number.NEGATIVE_INFINITY : NEAR.alone;
}

function isNamed({ unit }: Figure, words: readonly string[]): boolean {
  const nouns = [unit.singular, unit.plural].map((noun) => noun.split(" ")[0]);
  return words.some((word) => nouns.includes(word));
}
