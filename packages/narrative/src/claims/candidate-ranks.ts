import { writeOrdinal } from "../numerals/write-numeral.ts";
import type { Statement } from "./claim.ts";
import { rankOf } from "./judge-rank.ts";
import type { Subject } from "./verdict.ts";

const ordinal =
  /(?:avant-)?derni(?:er|ère)|premi(?:er|ère)|seconde?|\p{L}+ième|\d+(?:ers?|res?|èmes?|es?)(?!\p{L})/iu;

/** The same words with the rank that the figure has, where its bounds leave only one. */
export function* candidateRanks(
  words: string,
  { from }: Extract<Statement, { kind: "rank" }>,
  subject: Subject,
  declared: boolean,
): Generator<string> {
  const { best, worst } = rankOf(subject, "top", declared);
  const feminine = /ère|seconde|place|position/i.test(words);
  if (best === worst) {
    const rank = writeOrdinal(best, feminine ? "f" : "m");
    yield ordinal.test(words)
      ? words.replace(ordinal, rank)
      : `en ${writeOrdinal(best, "f")} position`;
  }
  const last = rankOf(subject, "bottom", declared);
  if (from === "bottom" && last.best === 1 && last.worst === 1) {
    yield words.replace(ordinal, feminine ? "dernière" : "dernier");
  }
}
