import { type Figure, printFigure, type Rational } from "@panorama/schema";
import { compareExact, exact, exactOf, magnitude, subtractExact } from "../numerals/exact.ts";
import { type Candidates, candidateAmounts, isRough } from "./candidate-amounts.ts";
import { candidateComparisons } from "./candidate-comparisons.ts";
import { candidateRanks } from "./candidate-ranks.ts";
import type { Amount, Claim, Statement } from "./claim.ts";
import type { HedgeName } from "./hedges.ts";
import { judgeClaim } from "./judge-claim.ts";
import { knownOf } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseClaim } from "./parse-claim.ts";
import type { Tolerances } from "./tolerances.ts";
import { isPercent, type Subject } from "./verdict.ts";
import { surround, writeClaim } from "./write-claim.ts";

const MOST = 3;

/**
 * True wordings in place of a claim that is false or open, the nearest to the writer's own first: the same number with
 * another hedge, the same hedge with another number, the figure's own wording. Each has been read and judged again:
 * only what holds is proposed. Empty where nothing that the grammar knows is certain.
 *
 * @example
 * import { parseClaim, proposeWordings, standardTolerances } from "@panorama/narrative";
 * import { exampleFigure } from "./figures.ts";
 *
 * const words = "Près de 250 000";
 * const lexicon = { units: ["bénéficiaires"], restrictions: [] };
 * const claim = parseClaim(words, lexicon);
 * const subject = { figure: exampleFigure(250458), base: null, parts: [] };
 * const propose = () => "statement" in claim && proposeWordings(words, claim, subject, lexicon, standardTolerances);
 * propose(); //=> ["Plus de 250 000", "Environ 250 000", "250 458"]
 */
export function proposeWordings(
  words: string,
  claim: Claim,
  subject: Subject,
  lexicon: Lexicon,
  tolerances: Tolerances,
): string[] {
  const found: string[] = [];
  if (!isWritable(subject.figure)) return found;
  for (const text of candidates(words, claim, subject)) {
    const wording = /^\p{Lu}/u.test(words.trimStart()) ? capitalised(text) : text;
    if (found.includes(wording)) continue;
    const read = parseClaim(wording, lexicon);
    if ("unread" in read || judgeClaim(read, subject, tolerances).kind !== "holds") continue;
    found.push(wording);
    if (found.length === MOST) break;
  }
  return found;
}

/** Numbers that French texts can say: none below zero, none above a thousand milliards. */
function isWritable({ value }: Figure): boolean {
  return value !== null && value.numerator >= 0 && value.numerator <= value.denominator * 1e12;
}

/** The truth first; where nothing is certain of it, what was declared. */
function* candidates(words: string, claim: Claim, subject: Subject): Generator<string> {
  yield* statements(words, claim, subject);
  if (claim.declared !== "") return;
  for (const declared of declaredWays(subject)) {
    yield writeOwn(words, { ...claim, declared }, subject);
    yield* statements(words, { ...claim, declared }, subject);
  }
}

/** The writer's own statement, about what was declared. */
function writeOwn(words: string, claim: Claim, { figure }: Subject): string {
  return claim.statement.kind === "rank"
    ? `${words} ${claim.declared}`
    : writeClaim(claim, figure.unit);
}

function declaredWays({ figure, base, parts }: Subject): string[] {
  const doubts = [figure, ...(base === null ? [] : [base]), ...parts].flatMap(
    (one) => knownOf(one)?.doubts ?? [],
  );
  return [
    ...(doubts.includes("overlapping") ? ["en décomptes cumulés"] : []),
    ...(doubts.includes("absent") ? ["parmi les structures ayant répondu"] : []),
  ];
}

function* statements(words: string, claim: Claim, subject: Subject): Generator<string> {
  const { statement } = claim;
  const { figure, base } = subject;
  if (statement.kind === "rank") {
    const said = claim.declared === "" ? "" : ` ${claim.declared}`;
    for (const rank of candidateRanks(words, statement, subject, claim.declared !== "")) {
      yield `${rank}${said}`;
    }
  } else if (base !== null) {
    for (const other of candidateComparisons(statement, figure, base)) {
      yield writeClaim({ ...claim, statement: other }, figure.unit);
    }
  } else if (statement.kind === "amount") {
    yield* amounts(claim, statement, figure);
  } else if (statement.kind === "range") {
    yield* amounts(claim, { hedge: "environ", amount: statement.from }, figure);
  }
}

/** The same number in other words, the figure's own wording, then other numbers. */
function amounts(
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
  if (definite && isSmallAndSure(figure)) return plain.slice(0, 1).map(write);
  const own = printFigure(figure).replaceAll("\u202f", " ");
  return [
    ...plain.slice(0, 1).map(write),
    ...sameNumber(amount).map(write),
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

function sameNumber(amount: Amount): Hedged[] {
  if (!isRough(amount) || amount.value.numerator === 0n) return [];
  return (["plus-de", "pres-de", "environ"] as const).map((name) => [name, amount]);
}

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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
