import type { Figure } from "@panorama/schema";
import { amountWordings } from "./amount-wordings.ts";
import { candidateComparisons } from "./candidate-comparisons.ts";
import { candidateRanks } from "./candidate-ranks.ts";
import type { Claim } from "./claim.ts";
import { judgeClaim } from "./judge-claim.ts";
import { knownOf } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseClaim } from "./parse-claim.ts";
import type { Tolerances } from "./tolerances.ts";
import type { Subject } from "./verdict.ts";
import { writeClaim } from "./write-claim.ts";

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
  for (const declared of declaredWays(subject, claim)) {
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

function declaredWays({ figure, base, parts }: Subject, { statement }: Claim): string[] {
  const alone = base === null && statement.kind !== "rank";
  const doubts = [figure, ...(base === null ? [] : [base]), ...parts].flatMap(
    (one) => knownOf(one)?.doubts ?? [],
  );
  return [
    ...(doubts.includes("overlapping") ? ["en décomptes cumulés"] : []),
    ...(doubts.includes("absent")
      ? [alone ? "parmi les structures ayant répondu" : "selon les réponses reçues"]
      : []),
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
    yield* amountWordings(claim, statement, figure);
  } else if (statement.kind === "range") {
    yield* amountWordings(claim, { hedge: "environ", amount: statement.from }, figure);
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
