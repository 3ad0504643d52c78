import { printFigure } from "@panorama/schema";
import { candidateAmounts } from "./candidate-amounts.ts";
import { candidateComparisons } from "./candidate-comparisons.ts";
import { candidateRanks } from "./candidate-ranks.ts";
import type { Amount, Claim, Statement } from "./claim.ts";
import type { HedgeName } from "./hedges.ts";
import { judgeClaim } from "./judge-claim.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseClaim } from "./parse-claim.ts";
import type { Tolerances } from "./tolerances.ts";
import type { Subject } from "./verdict.ts";
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

function* candidates(words: string, claim: Claim, subject: Subject): Generator<string> {
  const { statement } = claim;
  if (statement.kind === "rank") {
    yield* candidateRanks(words, statement, subject, claim.declared !== "");
  } else if (subject.base !== null) {
    for (const other of candidateComparisons(statement, subject)) {
      yield writeClaim({ ...claim, statement: other });
    }
  } else if (statement.kind === "amount") {
    yield* amounts(claim, statement, subject);
  } else if (statement.kind === "range") {
    yield* amounts(claim, { ...statement, hedge: "environ", amount: statement.from }, subject);
  }
  if (claim.declared !== "" || statement.kind === "rank") return;
  for (const declared of ["parmi les structures ayant répondu", "en décomptes cumulés"]) {
    yield writeClaim({ ...claim, declared });
  }
}

/** The same number keeps the sentence: these are tried first. */
const nearestHedges: readonly HedgeName[] = ["plus-de", "pres-de", "environ"];
const otherHedges: readonly HedgeName[] = ["au-moins", "moins-de", "au-plus"];

function* amounts(
  claim: Claim,
  { hedge, amount }: Pick<Extract<Statement, { kind: "amount" }>, "hedge" | "amount">,
  { figure }: Subject,
): Generator<string> {
  const write = (name: HedgeName, number: Amount) =>
    writeClaim({ ...claim, statement: { kind: "amount", hedge: name, amount: number } });
  const others = candidateAmounts(amount, figure);
  const [nearest] = others;
  const definite = hedge === "sans-precaution" || hedge === "exactement";
  if (definite && nearest !== undefined) yield write("sans-precaution", nearest);
  for (const name of nearestHedges) yield write(name, amount);
  yield surround(printFigure(figure).replaceAll("\u202f", " "), claim);
  for (const other of others) yield write(definite ? "sans-precaution" : hedge, other);
  for (const other of others) {
    for (const name of [...nearestHedges, ...otherHedges]) yield write(name, other);
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
